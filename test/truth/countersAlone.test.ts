import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { calibrateCounters } from "../../src/calibration/counters/calibrateCounters.ts";
import type { FittedPair } from "../../src/calibration/counters/counterCalibration.ts";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { countersText } from "../../src/report/calibration/countersText.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { counterFiles } from "../calibration/counters/counterFiles.ts";
import { readCounters } from "../import/readTable.ts";
import { isLongForm } from "./truthForm.ts";

const DESKS = isLongForm ? 20 : 2;
const DAYS = isLongForm ? 7 : 4;
/** Regions at 90 %: 17 of 20 or more are to hold the truth; of two one. */
const AIM = isLongForm ? 17 : 1;
const TRUTH = { handle: 18, shrinkage: 0.1 };
const FRAME = "replycast: 1\nname: counted\nplatform: pinduoduo\nroster: { desk: { early: 1, late: 1 } }\n";
const base = parseScenario(`${FRAME}seed: base\narrivals: { desk: { consultsPerDay: 100 } }\n`, "base.yaml");
const truth = `${FRAME}start: 2026-03-01\nwarmUp: 1\ndays: ${DAYS}\nseed: truth\narrivals: { desk: { consultsPerDay: ${isLongForm ? 150 : 100} } }
conversations: { desk: { handle: { lognormal: { mean: ${TRUTH.handle}, cv: 0.9 } } } }\nteams: { desk: { shrinkage: ${TRUTH.shrinkage} } }\n`;

it("from hourly counts and daily figures alone handling time and coverage are found, the truth within the 90 % region", { timeout: isLongForm ? 3_600_000 : 300_000 }, async ({ task }) => {
  const pairs: FittedPair[] = [];
  for (let replication = 0; replication < DESKS; replication++) {
    const { trend, days } = counterFiles({ scenario: truth, replication });
    const learned = await calibrateCounters([readCounters(trend), readCounters(days)], base, [], { executor: inlineExecutor, replications: isLongForm ? 40 : 12 });
    if (learned?.pair !== undefined) pairs.push(learned.pair);
  }
  const inside = pairs.filter(holdsTruth).length;
  const mean = pairs.reduce((sum, { handle }) => sum + handle.value, 0) / pairs.length;
  task.meta.truths = [{
    of: `${DESKS} counted desks`, what: "regions at 90 % that hold 18 s with 10 % away", truth: `>= ${AIM}`, found: `${inside} (mean handling ${mean.toFixed(1)} s)`, holds: inside >= AIM,
  }];
  expect(pairs).toHaveLength(DESKS);
  expect(inside).toBeGreaterThanOrEqual(AIM);
});

it.runIf(isLongForm)("the worked example of the documentation says what it prints", { timeout: 600_000 }, async () => {
  const file = (name: string): string => readFileSync(join(import.meta.dirname, "..", "..", name), "utf8");
  const counters = ["scenarios/trend.csv", "scenarios/days.csv"].map((name) => readCounters(file(name)));
  const learned = await calibrateCounters(counters, parseScenario(file("scenarios/small-shop.yaml"), "small-shop.yaml"), [], { executor: inlineExecutor });
  expect(learned).toBeDefined();
  // a terminal breaks long lines
  const unbroken = (text: string): string => text.replaceAll(/\s+/gu, " ");
  if (learned !== undefined) expect(unbroken(file("docs/calibration.md"))).toContain(unbroken(countersText(learned, "en")));
});

/** By the outline's nearest column, half a column and half a step of the raster either way. */
function holdsTruth({ outline }: FittedPair): boolean {
  const [first, second] = outline;
  const step = second === undefined ? 0.01 : Math.log(second.handle / first.handle);
  const nearest = outline.reduce((best, column) => (off(column) < off(best) ? column : best));
  return off(nearest) <= step / 2 && TRUTH.shrinkage >= nearest.shrinkage[0] - 0.001 && TRUTH.shrinkage <= nearest.shrinkage[1] + 0.001;
}

function off({ handle }: { readonly handle: number }): number {
  return Math.abs(Math.log(handle / TRUTH.handle));
}
