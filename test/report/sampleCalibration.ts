import type { CalibrationResult } from "../../src/calibration/calibrationResult.ts";
import type { Fit, Observed } from "../../src/calibration/fit.ts";
import type { FitReason } from "../../src/calibration/fitReason.ts";
import type { LawShape, SurvivalShape } from "../../src/calibration/fitShape.ts";

const fit = (value: number, lower: number, upper: number, n: number, of: Observed, more: Partial<Fit> = {}): Fit => ({ value, lower, upper, level: 0.9, n, of, source: "fitted", ...more });
const standing = (value: number, of: Observed, reason: FitReason): Fit => ({ value, level: 0.9, n: 0, of, source: "default", reason });

/** Exponential times of mean 60 s, in bins that grow, the observed a little off. */
function times(): LawShape {
  const edges = Array.from({ length: 60 }, (_, bin) => 2 * 1.12 ** bin - 2);
  const fitted = edges.slice(1).map((edge, bin) => Math.exp(-edges[bin] / 60) - Math.exp(-edge / 60));
  return { kind: "law", edges, fitted, observed: fitted.map((share, bin) => share * (bin % 2 === 0 ? 1.05 : 0.95)) };
}

function counts(): LawShape {
  const fitted = Array.from({ length: 9 }, (_, bin) => 0.6 * 0.4 ** bin);
  return { kind: "law", edges: Array.from({ length: 10 }, (_, bin) => bin + 0.5), fitted, observed: fitted };
}

function waits(): SurvivalShape {
  const at = Array.from({ length: 20 }, (_, step) => 60 * (step + 1));
  const fitted = at.map((time) => Math.exp(-time / 600));
  return { kind: "survival", at, fitted, observed: fitted, lower: fitted.map((share) => share * 0.95), upper: fitted.map((share) => Math.min(1, share * 1.05)) };
}

const quarters = (value: number): number[] => Array.from({ length: 96 }, (_, quarter) => (quarter < 32 ? 0.5 : value));

/** What a log of a week taught: one stream, two shifts with meals, an event, a constant, some defaults. */
export function sampleCalibration(changes: Partial<CalibrationResult> = {}): CalibrationResult {
  return {
    replycast: 1, kind: "calibration",
    log: { file: "logs/june <b>.csv", timeZone: "Asia/Shanghai", startDate: "2026-06-01", days: 7, shape: "messages", buyerMessages: 23_190, replies: 23_100, conversations: 5877, consumers: 5500, agents: 4 },
    scenario: {
      replycast: 1, name: "june", shifts: {
        early: { from: "08:00", to: "17:00", breaks: [{ from: "11:00", length: 3600, waves: 2 }], atEnd: "finish" },
        night: { from: "18:00", to: "02:00", breaks: [{ from: "21:30", length: 1800, waves: 1 }], atEnd: "hand-over" },
        unused: { from: "10:00", to: "12:00", breaks: [] },
      },
      roster: [{ desk: { early: 2, night: 1 } }, { desk: { early: 3, night: 1 } }],
      teams: { desk: { cap: 8, agents: [{ name: "Li", shift: "early", handleFactor: 0.8 }] } },
    },
    fits: {
      "arrivals.desk.consultsPerDay": fit(839.6, 759, 921, 7, "days"),
      "arrivals.desk.weekday": standing(1, "days", { code: "few-full-days", least: 14 }),
      "conversations.desk.turns": fit(3.947, 3.871, 4.02, 5876, "conversations", { family: "geometric", cv: { value: 0.864, lower: 0.861, upper: 0.867 }, fitTest: { name: "ks", value: 0.007 } }),
      "conversations.desk.burst": fit(1, 1, 1.0001, 23_190, "turns", { family: "constant", cv: { value: 0 }, fitTest: { name: "ks", value: 0 } }),
      "conversations.desk.think": fit(60.16, 59.4, 60.9, 17_313, "gaps", { family: "exponential", cv: { value: 1 }, fitTest: { name: "ks", value: 0.004 } }),
      "conversations.desk.handle": fit(21.71, 21.2, 22.3, 15_723, "handlings", { family: "lognormal", cv: { value: 0.892, lower: 0.88, upper: 0.9 }, fitTest: { name: "ks", value: 0.031 } }),
      "conversations.desk.patience": { value: 28_350, level: 0.9, n: 23_190, censored: 23_190, of: "waits", source: "fitted", reason: { code: "longest-stay" } },
      "teams.desk.cap": fit(8, 8, 8, 1848, "conversations"),
      "teams.desk.agents.0.handleFactor": fit(0.8, 0.76, 0.84, 3000, "handlings"),
      "shifts.early.from": fit(28_800, 28_790, 28_860, 14, "agent-days"),
      "shifts.early.breaks.0.length": fit(3600, 3450, 3750, 14, "agent-days"),
      "shifts.night.atEnd": fit(1, 1, 1, 12, "conversations"),
      roster: { value: 3.5, level: 0.9, n: 2, of: "days", source: "fitted" },
    },
    hours: { desk: Array.from({ length: 24 }, () => ({ value: 35, lower: 33, upper: 37 })) },
    events: [{ name: "event-1", stream: "desk", from: "2026-06-03T20:00", to: "2026-06-03T21:00", factor: { value: 2.34, lower: 2, upper: 2.7 }, counted: 120, expected: 51.3 }],
    shapes: {
      "arrivals.desk.profile": { kind: "profile", observed: quarters(12), fitted: quarters(12), lower: quarters(11), upper: quarters(13) },
      "arrivals.desk.consultsPerDay": { kind: "days", dates: ["2026-06-01", "2026-06-02", "2026-06-03"], observed: [744, 991, 858], expected: [840, 840, 840], lower: [670, 670, 670], upper: [1030, 1030, 1030] },
      "conversations.desk.think": times(), "conversations.desk.turns": counts(), "conversations.desk.patience": waits(),
      "conversations.desk.burst": { kind: "law", edges: [0.5, 1.5], observed: [1], fitted: [1] },
    },
    findings: [{ code: "replies-in-a-row", count: 4, example: "after the reply in line 239 the agent wrote again with nothing owed", line: 239, facts: { line: 239 } }],
    ...changes,
  };
}
