import type { ReportedResult } from "../../src/report/buildReport.ts";
import { sampleComparison } from "../report/comparison/sampleComparison.ts";
import { sampleAhead } from "../report/sampleAhead.ts";
import { sampleBacktest } from "../report/sampleBacktest.ts";
import { sampleCalibration } from "../report/sampleCalibration.ts";
import { sampleCounters } from "../report/sampleCounters.ts";
import { sampleDesk } from "../report/sampleDesk.ts";
import { sampleResult } from "../report/sampleResult.ts";
import { sampleScore } from "../report/sampleScore.ts";
import { sampleShops } from "../report/sampleShops.ts";
import { sampleLevers, sampleMarginal } from "../report/staffing/sampleLevers.ts";
import { sampleContingency, sampleSensitivity } from "../report/staffing/samplePlan.ts";
import { sampleRota } from "../report/staffing/sampleRota.ts";
import { sampleSpreadsheet } from "../report/staffing/sampleSpreadsheet.ts";
import { sampleStaffing } from "../report/staffing/sampleStaffing.ts";

/** One of every kind of result, with as much in it as its page can show. */
export const REPORT_KINDS: Readonly<Record<string, () => ReportedResult | Promise<ReportedResult>>> = {
  "a simulation": () => ({ ...sampleResult(), ...sampleAhead() }),
  "a simulation with all that a desk has": () => sampleDesk(),
  "several shops": () => sampleShops(),
  "a score": () => sampleScore(),
  "a calibration": () => sampleCalibration(),
  "counters": () => sampleCounters(),
  "a back-test": () => sampleBacktest(),
  "a comparison": () => sampleComparison(3),
  "a staffing search": () => sampleStaffing({
    spreadsheet: sampleSpreadsheet(), levers: sampleLevers(), marginal: sampleMarginal(["desk"]), sensitivity: sampleSensitivity(), rota: sampleRota(), contingency: sampleContingency(),
  }),
};
