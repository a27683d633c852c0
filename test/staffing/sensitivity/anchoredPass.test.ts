import { describe, expect, it } from "vitest";
import { threadExecutor } from "../../../src/hosts/threadExecutor.ts";
import type { Anchor } from "../../../src/staffing/sensitivity/anchoredPass.ts";
import { replicationsBeside } from "../../../src/staffing/sensitivity/replicationsBeside.ts";
import { sensitivity } from "../../../src/staffing/sensitivity/sensitivity.ts";
import { survivedUplift } from "../../../src/staffing/sensitivity/survivedUplift.ts";
import { playedDesks } from "../../../src/staffing/sensitivity/playedDesks.ts";
import { searchTargets } from "../../../src/staffing/search/searchTarget.ts";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { blakerInterval } from "../../../src/statistics/blakerInterval.ts";
import { SMALL_DESK_PACKS, smallDesk } from "./smallDesk.ts";

const TRIAL = { packs: SMALL_DESK_PACKS, executor: threadExecutor({ threads: 1 }) };
const REPLICATIONS = 40;

/** As if so many of so many replications had passed. */
function confirmed(passed: number, of: number, assurance = 0.8): Anchor["confirmed"] {
  return [{ rule: "pinduoduo/manual-reply-3min", assurance, pass: { value: passed / of, ...blakerInterval(passed, of, 0.95), level: 0.95, replications: of, method: "blaker" } }];
}

describe("a roster that was confirmed", () => {
  it("has that probability wherever it is told, and what is changed has it and the paired difference", async () => {
    const told = await sensitivity({ scenario: smallDesk(), packs: SMALL_DESK_PACKS }, { ...TRIAL, replications: REPLICATIONS, confirmed: confirmed(4150, 5000) });
    expect(told?.anchored).toBe(true);
    expect(told?.base[0].pass).toEqual(confirmed(4150, 5000)[0].pass);
    for (const { low, high } of told?.bars ?? []) {
      for (const [{ pass, passChange }] of [low, high]) expect(pass.value).toBeCloseTo(Math.min(1, Math.max(0, 0.83 + (passChange.value ?? 0))), 12);
    }
    for (const { targets: [{ pass, passChange }] } of told?.stress ?? []) expect(pass.value).toBeCloseTo(Math.min(1, Math.max(0, 0.83 + (passChange.value ?? 0))), 12);
  });

  it("is never told to fail what is expected, however few replications are played of it", async () => {
    const scenario = smallDesk(["conversations.pre-sale.handle={constant: 40}"]);
    const [base] = (await playedDesks([scenario], { first: 0, replications: REPLICATIONS }, TRIAL)) ?? [];
    const anchored = await survivedUplift(scenario, TRIAL, 0, REPLICATIONS, { confirmed: confirmed(4100, 5000), base });
    expect(anchored?.passed?.strength).toBeGreaterThanOrEqual(1);
    expect(anchored?.failed?.strength).toBeGreaterThan(1);
    if (anchored?.passed?.strength === 1) expect(anchored.passed.targets[0].pass.value).toBe(0.82);
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
