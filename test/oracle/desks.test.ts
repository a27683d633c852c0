import { describe, expect, test } from "vitest";
import type { Executor } from "../../src/experiment/executor.ts";
import { threadExecutor } from "../../src/hosts/threadExecutor.ts";
import { callDesks } from "./callDesks.ts";
import { closedDesks } from "./closedDesks.ts";
import { type Comparison, disagreements, widthOf } from "./comparison.ts";
import { deskRun } from "./deskRun.ts";
import { exactCasesPresent } from "./exactCases.ts";
import { Lanes } from "./lanes.ts";
import { comparisonsOf, type OracleDesk } from "./oracleDesk.ts";
import { DESK_TIMEOUT_MS, isLongForm } from "./oracleForm.ts";
import { semiOpenDesks } from "./semiOpenDesks.ts";
import { timetableDesks } from "./timetableDesks.ts";

/** Replications after which the number that is needed is first computed … */
const PILOT = 30;

/** … and by what it grows at most before it is computed anew: a pilot knows its own width only roughly. */
const GROWTH = 3;

/** A little more than what is computed, lest one more round be needed. */
const RESERVE = 1.07;

const lanes = new Lanes<Executor>([threadExecutor({ threads: 1 }), threadExecutor({ threads: 1 })]);

const desks = [...callDesks(), ...closedDesks(), ...semiOpenDesks(), ...timetableDesks()]
  .filter(({ brief }) => isLongForm || brief !== undefined)
  .toSorted((a, b) => b.cost - a.cost);

describe("desks whose figures are known exactly give them (../shared/data/exact-cases.json)", () => {
  for (const desk of desks) {
    test.skipIf(!exactCasesPresent)(`${desk.name} — ${nameOf(desk)}`, { concurrent: true, timeout: DESK_TIMEOUT_MS }, async ({ task }) => {
      const comparisons = await lanes.use((executor) => compared(desk, executor));
      task.meta.comparisons = comparisons;
      if (isLongForm) process.stdout.write(`${desk.name} — ${nameOf(desk)}: replications: ${comparisons[0].replications}\n`);
      expect(disagreements(comparisons)).toEqual([]);
    });
  }
});

function nameOf({ cases, figures }: OracleDesk): string {
  return cases.length > 0 ? cases.join(", ") : (figures.at(0)?.id ?? "no reference values");
}

/** Plays a pilot, then as many replications as the half-widths need; the brief form a fixed number. */
async function compared(desk: OracleDesk, executor: Executor): Promise<Comparison[]> {
  const run = deskRun(desk.scenarioOf, desk.rules, desk.isRenewed === true);
  await run.playUntil(isLongForm ? desk.least ?? PILOT : desk.brief!, executor);
  for (;;) {
    const comparisons = comparisonsOf(desk, run);
    const widest = Math.max(...comparisons.map(widthOf));
    if (!isLongForm || widest <= 1) return comparisons;
    await run.playUntil(Math.ceil(run.replications() * Math.min(GROWTH, RESERVE * widest ** 2)), executor);
  }
}
