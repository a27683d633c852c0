import { describe, expect, it } from "vitest";
import { threadExecutor } from "../../../src/hosts/threadExecutor.ts";
import { draw, unitInterval } from "../../../src/random/draw.ts";
import { type Anchor, anchoredPass } from "../../../src/staffing/sensitivity/anchoredPass.ts";
import { replicationsBeside } from "../../../src/staffing/sensitivity/replicationsBeside.ts";
import { sensitivity } from "../../../src/staffing/sensitivity/sensitivity.ts";
import { survivedUplift } from "../../../src/staffing/sensitivity/survivedUplift.ts";
import { type PlayedDesk, playedDesks } from "../../../src/staffing/played/playedDesks.ts";
import { searchTargets } from "../../../src/staffing/target/searchTarget.ts";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { probabilityEstimate } from "../../../src/statistics/probabilityEstimate.ts";
import { blakerInterval } from "../../../src/statistics/blakerInterval.ts";
import { SMALL_DESK_PACKS, smallDesk } from "./smallDesk.ts";

const TRIAL = { packs: SMALL_DESK_PACKS, executor: threadExecutor({ threads: 1 }) };
const REPLICATIONS = 40;

/** As if so many of so many replications had passed. */
function confirmed(passed: number, of: number, assurance = 0.8): Anchor["confirmed"] {
  return [{ rule: "pinduoduo/manual-reply-3min", assurance, pass: { value: passed / of, ...blakerInterval(passed, of, 0.95), level: 0.95, replications: of, method: "blaker" } }];
}

/** A desk of which only this is known: which of its replications pass. */
function deskOf(passes: Int8Array): PlayedDesk {
  const { simulation, targets } = SHAPE;
  return { simulation, targets, columns: [{ passes, numerators: new Float64Array(), denominators: new Float64Array(), isMeasure: false }] } as unknown as PlayedDesk;
}

const SIMULATION = compileSimulation(smallDesk(), SMALL_DESK_PACKS);
const SHAPE = { simulation: SIMULATION, targets: searchTargets(SIMULATION) };

describe("the probability of a changed desk beside a confirmed one", () => {
  /** Of `PAIRS` days the base passes `before` of all, the change makes `lost` of all fail and `gained` of all pass. */
  const courses = [[0.96, 0, 0], [0.96, 0.02, 0.005], [0.96, 0.3, 0], [0.96, 0.93, 0], [0.9, 0.05, 0.03], [0.9, 0, 0.095]] as const;
  const [RUNS, CONFIRMED, PAIRS] = [500, 4000, 300];

  /** The base and the change on the same days, and how many passed of other days by which the base was confirmed. */
  function drawn(run: number, before: number, lost: number, gained: number): { readonly base: PlayedDesk; readonly changed: PlayedDesk; readonly passed: number } {
    const uniform = (purpose: number, n: number): number[] => Array.from({ length: n }, (_, row) => unitInterval(draw(run, purpose, row)));
    const days = uniform(2, PAIRS);
    return {
      passed: uniform(1, CONFIRMED).filter((each) => each < before).length,
      base: deskOf(Int8Array.from(days, (each) => (each < before ? 1 : 0))),
      changed: deskOf(Int8Array.from(days, (each) => (each < before - lost || (each >= before && each < before + gained) ? 1 : 0))),
    };
  }

  it("lies within its limits as often as it says, or oftener, whatever the slope", () => {
    for (const [before, lost, gained] of courses) {
      let held = 0;
      for (let run = 0; run < RUNS; run++) {
        const { base, changed, passed } = drawn(run, before, lost, gained);
        const { lower = 0, upper = 1 } = anchoredPass(changed, 0, 0.95, { confirmed: confirmed(passed, CONFIRMED), base });
        const truth = before - lost + gained;
        if (lower <= truth && truth <= upper) held++;
      }
      expect(held / RUNS, `${before} ${lost} ${gained}`).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.95 * 0.05) / RUNS));
    }
  });

  it("is no further from the truth, on average, than either the share of its own replications or the paired difference", () => {
    for (const [before, lost, gained] of courses) {
      const errors = { own: 0, difference: 0, told: 0 };
      for (let run = 0; run < RUNS; run++) {
        const { base, changed, passed } = drawn(run, before, lost, gained);
        const [ownBase, own] = [base, changed].map(({ columns: [{ passes }] }) => passes.filter((pass) => pass === 1).length / PAIRS);
        const told = anchoredPass(changed, 0, 0.95, { confirmed: confirmed(passed, CONFIRMED), base }).value ?? 0;
        const truth = before - lost + gained;
        errors.own += (own - truth) ** 2;
        errors.difference += (passed / CONFIRMED + own - ownBase - truth) ** 2;
        errors.told += (told - truth) ** 2;
      }
      // Sums of squares of so many runs vary by that part.
      const standardError = Math.sqrt(2 / RUNS);
      expect(errors.told, `${before} ${lost} ${gained}`).toBeLessThan(Math.min(errors.own, errors.difference) * (1 + 3 * standardError));
    }
  });

  it("is the confirmed one where nothing changes, and that of its own replications where hardly any passes", () => {
    const base = deskOf(Int8Array.from({ length: PAIRS }, (_, row) => (row < 282 ? 1 : 0)));
    const anchor = { confirmed: confirmed(3840, CONFIRMED), base };
    expect(anchoredPass(base, 0, 0.95, anchor).value).toBe(0.96);
    const none = deskOf(new Int8Array(PAIRS));
    expect(anchoredPass(none, 0, 0.95, anchor)).toEqual(probabilityEstimate(0, PAIRS, 0.95));
    expect(anchoredPass(base, 0, 0.95, undefined).value).toBe(0.94);
  });
});

describe("a roster that was confirmed", () => {
  it("has that probability wherever it is told, and what is changed differs from it by the change that is told", async () => {
    const scenario = smallDesk(["conversations.pre-sale.handle={constant: 40}"]);
    const told = await sensitivity({ scenario, packs: SMALL_DESK_PACKS }, { ...TRIAL, replications: REPLICATIONS, confirmed: confirmed(4150, 5000) });
    expect(told?.anchored).toBe(true);
    expect(told?.base[0].pass).toEqual(confirmed(4150, 5000)[0].pass);
    const changes = [...(told?.bars ?? []).flatMap(({ low, high }) => [low[0], high[0]]), ...(told?.stress ?? []).map(({ targets: [change] }) => change)];
    expect(changes.filter(({ pass: { value = 0 } }) => value > 0.01 && value < 1 && value !== 0.83).length).toBeGreaterThan(0);
    for (const { pass, passChange } of changes) expect(pass.value).toBeCloseTo(0.83 + (passChange.value ?? 0), 10);
  });

  it("is never told to fail what is expected, however few replications are played of it", async () => {
    const scenario = smallDesk(["conversations.pre-sale.handle={constant: 40}"]);
    const [base] = (await playedDesks([scenario], { first: 0, replications: REPLICATIONS }, TRIAL)) ?? [];
    const anchored = await survivedUplift(scenario, TRIAL, 0, REPLICATIONS, { confirmed: confirmed(4100, 5000), base });
    expect(anchored?.passed?.strength).toBe(1);
    expect(anchored?.passed?.targets[0].pass.value).toBe(0.82);
    expect(anchored?.failed?.strength).toBeGreaterThan(1);
  });

  it("is played oftener where it lies close above its assurance, at most twice as often as else", () => {
    const scenario = smallDesk();
    const targets = searchTargets(compileSimulation(scenario, SMALL_DESK_PACKS));
    expect(replicationsBeside(scenario, targets, confirmed(4900, 5000))).toBe(300);
    expect(replicationsBeside(scenario, targets, confirmed(4085, 5000))).toBeGreaterThan(500);
    expect(replicationsBeside(scenario, targets, confirmed(4060, 5000))).toBe(600);
    expect(replicationsBeside({ ...scenario, days: 400 }, targets, confirmed(4060, 5000))).toBe(300);
  });
});
