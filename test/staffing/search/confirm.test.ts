import { describe, expect, it } from "vitest";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { confirm, type Confirmation, fewestToConfirm, freshReplications, MOST_TRIES } from "../../../src/staffing/search/confirm.ts";
import { type SearchTarget, searchTargets } from "../../../src/staffing/target/searchTarget.ts";
import { binomialTail } from "../../../src/statistics/binomialTail.ts";
import { blakerInterval } from "../../../src/statistics/blakerInterval.ts";
import { SMALL_DESK_PACKS, smallDesk } from "../sensitivity/smallDesk.ts";
import { drawnExecutor } from "./drawnExecutor.ts";

const LEVEL = 0.95;

function target(assurance: number): SearchTarget {
  return { rule: 0, assurance, criterion: { limit: { operator: ">=", value: 0.8 }, source: "target", over: "each-day", assurance } };
}

/** The fewest passes of n whose interval lies above the assurance. */
function fewestPasses(n: number, assurance: number): number {
  let [low, high] = [Math.floor(n * assurance), n];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (blakerInterval(middle, n, LEVEL).lower > assurance) high = middle;
    else low = middle;
  }
  return high;
}

it.each([0.8, 0.85, 0.9, 0.95, 0.97, 0.99, 0.998])("as many replications as are played confirm a roster one point above %f nearly always, and one at it hardly ever", (assurance) => {
  const n = freshReplications([target(assurance)]);
  const needed = fewestPasses(n, assurance);
  const above = assurance > 0.98 ? (1 + assurance) / 2 : assurance + 0.01;
  expect(binomialTail(needed, n, above)).toBeGreaterThan(0.999);
  expect(binomialTail(needed, n, assurance)).toBeLessThanOrEqual((1 - LEVEL) / 2 + 0.003);
});

it("the target that needs most says how many", () => {
  expect(freshReplications([target(0.95), target(0.8)])).toBe(freshReplications([target(0.8)]));
  expect(freshReplications([target(0.8)])).toBeGreaterThan(freshReplications([target(0.95)]));
});

it.each([0.8, 0.95, 0.999, 0.9999])("as many as are played at %f let even the last roster that may be tried be confirmed, and a fifth fewer than the fewest do not", (assurance) => {
  const ofLast = 1 - (1 - LEVEL) / (MOST_TRIES + 1);
  const fewest = fewestToConfirm(assurance);
  expect(blakerInterval(fewest, fewest, ofLast).lower).toBeGreaterThan(assurance);
  const fewer = Math.floor(0.8 * fewest);
  expect(blakerInterval(fewer, fewer, ofLast).lower).toBeLessThanOrEqual(assurance);
  expect(freshReplications([target(assurance)])).toBeGreaterThanOrEqual(fewest);
});

describe("the test of a roster", () => {
  const scenario = smallDesk();
  const targets = searchTargets(compileSimulation(scenario, SMALL_DESK_PACKS));
  const [{ assurance }] = targets;

  /** One roster of this chance in so many tests, each on replications of its own. */
  async function tests(chance: number, times: number, { replications, earlierTries = 0 }: { readonly replications: number; readonly earlierTries?: number }): Promise<Confirmation[]> {
    const done: Confirmation[] = [];
    for (let run = 0; run < times; run++) {
      done.push(await confirm(scenario, { packs: SMALL_DESK_PACKS, targets, executor: drawnExecutor(chance, `${chance} ${run}`), replications, earlierTries }));
    }
    return done;
  }

  it.each([[0, LEVEL], [12, 1 - (1 - LEVEL) / 13]])("after %i others confirms one just at its assurance as seldom as its level says", async (earlierTries, level) => {
    const TIMES = 1000;
    const done = await tests(assurance, TIMES, { replications: 1000, earlierTries });
    const wrongly = (1 - level) / 2;
    // one side of the interval, and three standard errors
    expect(done.filter(({ isConfirmed }) => isConfirmed).length / TIMES).toBeLessThan(wrongly + 3 * Math.sqrt((wrongly * (1 - wrongly)) / TIMES));
    expect(done[0].level).toBeCloseTo(level, 12);
  });

  it("refutes one that is five points below its assurance nearly always, and confirms it never", async () => {
    const done = await tests(assurance - 0.05, 200, { replications: 4000 });
    expect(done.filter(({ isRefuted }) => isRefuted).length).toBeGreaterThan(180);
    expect(done.filter(({ isConfirmed }) => isConfirmed)).toEqual([]);
  });

  it("confirms one that always passes after a twentieth of the replications, by the stricter level", async () => {
    const [{ table, isConfirmed, isRefuted, level }] = await tests(1, 1, { replications: 4000 });
    expect({ replications: table.replications, isConfirmed, isRefuted, level }).toEqual({ replications: 200, isConfirmed: true, isRefuted: false, level: 0.9999 });
  });
});
