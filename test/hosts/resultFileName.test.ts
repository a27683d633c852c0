import { expect, it } from "vitest";
import { resultFileName } from "../../src/hosts/reportFileName.ts";
import { sampleBacktest } from "../report/sampleBacktest.ts";
import { sampleCalibration } from "../report/sampleCalibration.ts";
import { sampleCounters } from "../report/sampleCounters.ts";
import { sampleResult } from "../report/sampleResult.ts";
import { sampleScore } from "../report/sampleScore.ts";
import { sampleStaffing } from "../report/staffing/sampleStaffing.ts";

it("the pages of a log's results are named by the log and by what they are, so that none takes another's place", () => {
  const names = [sampleScore(), sampleCalibration(), sampleCounters(), sampleBacktest(), sampleResult()].map((result) => resultFileName(result));
  expect(names.slice(0, 4)).toEqual(["chats--score.html", "june-b--calibration.html", "trend--calibration.html", expect.stringMatching(/^june--desk-b-backtest.*\.html$/u)]);
  expect(new Set(names).size).toBe(5);
});

it("the page of a back-test is named by what was changed of the scenario as well", () => {
  const [plain, changed] = [sampleBacktest(), sampleBacktest({ settings: ["teams.desk.cap=9"] })].map((result) => resultFileName(result));
  expect(changed).not.toBe(plain);
  expect(changed).toContain("cap-9");
});

it("the page of a roster told alone takes no place of one that tells more", () => {
  const scenario = sampleStaffing().scenario;
  const [brief, whole] = [sampleStaffing({ scenario: { ...scenario, name: "Corner shop" } }), sampleStaffing({ scenario: { ...scenario, name: "Corner shop" }, levers: [] })].map((result) => resultFileName(result));
  expect([brief, whole]).toEqual(["corner-shop--staffing-brief.html", "corner-shop--staffing.html"]);
});
