import type { FormulaOutcome, Spreadsheet } from "../../../src/staffing/spreadsheet/spreadsheet.ts";
import { estimate } from "./sampleStaffing.ts";

const RULE = "pinduoduo/manual-reply-3min";
const MEASURE = "pinduoduo/mean-manual-reply-time";

const BY_RULE = { rule: RULE, name: { en: "3-minute manual reply rate", zh: "3分钟人工回复率" }, quantity: "share", assurance: 0.95 } as const;
const BY_MEASURE = { rule: MEASURE, name: { en: "mean manual reply time", zh: "平均人工响应时长" }, quantity: "seconds", assurance: 0.9 } as const;

/** Of the sample shop: eight people by its own numbers, six by the customary ones. */
export function sampleSpreadsheet(changes: Partial<Spreadsheet> = {}): Spreadsheet {
  return {
    replications: 300, shifts: ["early", "late"], explained: 0, days: [{ date: "2026-06-17", consults: 5000, forPeople: 3225 }],
    recommended: { agents: [11], hours: 88, cost: 2575, targets: [{ ...BY_RULE, pass: estimate(0.97, 0.95, 0.99), rate: estimate(0.861, 0.858, 0.864) }, { ...BY_MEASURE, pass: estimate(1, 0.99, 1), rate: estimate(31.2, 31, 31.4) }] },
    formulas: [sampleFormula({ secondsPerConsult: 64, perAgent: 450 }), sampleFormula({ kind: "customary", secondsPerConsult: 50, perAgent: 576, agents: [6], hours: 48, cost: 1404 }), sampleFormula({ kind: "per-agent", perAgent: 300, agents: [11], hours: 88, cost: 2575 })],
    reasons: [
      { cause: "away", gain: estimate(0.117, 0.105, 0.128) }, { cause: "occupancy", gain: estimate(0.066, 0.057, 0.075) }, { cause: "chance", gain: estimate(0.034, 0.003, 0.064) },
      { cause: "peaks", gain: estimate(-0.005, -0.016, 0.006) }, { cause: "night", gain: estimate(0.002, -0.001, 0.004) },
    ],
    ...changes,
  };
}

export function sampleFormula(changes: Partial<FormulaOutcome> = {}): FormulaOutcome {
  return {
    kind: "own", roster: { desk: { early: 4, late: 4 } }, agents: [8], hours: 64, cost: 1873,
    targets: [
      { ...BY_RULE, pass: estimate(0.05, 0.03, 0.08), rate: estimate(0.77, 0.75, 0.79), passChange: estimate(-0.92, -0.95, -0.88), rateChange: estimate(-0.091, -0.1, -0.08) },
      { ...BY_MEASURE, pass: estimate(0.9, 0.86, 0.93), rate: estimate(44, 43, 45), passChange: estimate(-0.1, -0.14, -0.07), rateChange: estimate(12.8, 12, 13.6) },
    ],
    ...changes,
  };
}
