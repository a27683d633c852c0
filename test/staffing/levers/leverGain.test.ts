import { describe, expect, it } from "vitest";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { LeverColumns } from "../../../src/staffing/levers/leverColumns.ts";
import { hardestTarget } from "../../../src/staffing/levers/hardestTarget.ts";
import { leverGain } from "../../../src/staffing/levers/leverGain.ts";
import type { Estimate } from "../../../src/statistics/estimate.ts";
import { searchTargets } from "../../../src/staffing/target/searchTarget.ts";
import { discordantEstimate } from "../../../src/statistics/discordantEstimate.ts";

const RULES = ["pinduoduo/manual-reply-3min", "pinduoduo/mean-manual-reply-time"];
const simulation = compileSimulation(parseScenario(JSON.stringify({
  replycast: 1, name: "shop", platform: "pinduoduo", arrivals: { sales: { consultsPerDay: 10 } }, roster: { sales: { early: 1 } },
  rules: RULES, targets: { [RULES[0]]: { rate: ">= 80%" }, [RULES[1]]: { value: "<= 60s" } },
})), RULES.map((id) => rulePackById(id, "test")));
const targets = searchTargets(simulation);
const N = 200;

interface Course {
  /** Replications from 0 that fail by the rate, and by the time. */
  readonly fails: readonly [number, number];
  /** Of 100 units a replication, by number; and seconds of 10 messages. */
  readonly met: (row: number) => number;
  readonly seconds: (row: number) => number;
  readonly yuan?: number;
}

/** Columns as replications of such a course would give them. */
function columns({ fails, met, seconds, yuan = 0 }: Course): LeverColumns {
  const passes = fails.map((count) => Int8Array.from({ length: N }, (_, row) => (row < count ? 0 : 1)));
  const of = (value: (row: number) => number, units: number) => ({ numerators: Float64Array.from({ length: N }, (_, row) => value(row)), denominators: new Float64Array(N).fill(units) });
  return {
    targets: [{ passes: passes[0], ...of(met, 100), isMeasure: false }, { passes: passes[1], ...of(seconds, 10), isMeasure: true }],
    passes: passes[0].map((pass, row) => Math.min(pass, passes[1][row])),
    variableYuan: new Float64Array(N).fill(yuan),
  };
}

const noise = (row: number): number => (row % 7) - 3;
const asItStands: Course = { fails: [40, 20], met: (row) => 85 + noise(row), seconds: (row) => 500 + noise(row), yuan: 10 };
const base = { simulation, targets, columns: columns(asItStands) };

describe("what a lever gains", () => {
  it("is the paired difference of the chance that all targets are met, and of each target's chance and rate", () => {
    const gain = leverGain(base, columns({ ...asItStands, fails: [10, 20], met: (row) => 88 + noise(row) + (row % 2), seconds: (row) => 520 + noise(row), yuan: 12 }), 150, 0.95);
    // all targets together fail in 40 of 200, then in 20
    expect(gain.pass).toEqual(discordantEstimate(20, 0, N, 0.95));
    expect(gain.targets[0].pass.value).toBeCloseTo(30 / N, 12);
    expect(gain.targets[0].rate.value).toBeCloseTo(0.035, 12);
    // a difference of 3 or 4 points in turn: its standard error is √(Σ(±0.5 points)² ÷ 199 ÷ 200)
    expect((gain.targets[0].rate.upper ?? 0) - (gain.targets[0].rate.lower ?? 0)).toBeCloseTo(2 * 1.972 * Math.sqrt(0.005 ** 2 / (N - 1)), 5);
    expect(gain.targets[1]).toMatchObject({ quantity: "seconds", rate: { value: 2 } });
    expect(gain.cost).toMatchObject({ value: 152, lower: 152, upper: 152 });
    expect(gain.standing).toBe("helps");
  });

  it("costs so much a point of the chance, between the yuan over either limit of its gain", () => {
    const gain = leverGain(base, columns({ ...asItStands, fails: [10, 5] }), 150, 0.95);
    const { value = 0, lower = 0, upper = 0 } = gain.pass;
    expect(gain.yuanPerPoint).toEqual({ of: "pass", value: 150 / (100 * value), lower: 150 / (100 * upper), upper: 150 / (100 * lower) });
    expect(leverGain(base, columns({ ...asItStands, fails: [10, 5] }), 0, 0.95).yuanPerPoint).toBeUndefined();
  });

  it("costs so much a point of the hardest target's rate where the chance does not surely rise", () => {
    const gain = leverGain(base, columns({ ...asItStands, met: (row) => 86 + noise(row) + (row % 2) }), 75, 0.95);
    expect(gain.standing).toBe("helps");
    expect(gain.yuanPerPoint).toMatchObject({ of: "rate" });
    expect(gain.yuanPerPoint?.value).toBeCloseTo(75 / 1.5, 9);
  });

  it("helps or harms by the chance of the target that is met least surely, where that is not clear by its rate, whatever the rates of others do", () => {
    expect(leverGain(base, columns({ ...asItStands, fails: [80, 20], met: (row) => 90 + noise(row) + (row % 2) }), 0, 0.95)).toMatchObject({ standing: "harms", decidedBy: "pass" });
    expect(leverGain(base, columns({ ...asItStands, fails: [10, 20], met: (row) => 80 + noise(row) + (row % 2) }), 0, 0.95)).toMatchObject({ standing: "helps", decidedBy: "pass" });
    const mixed = columns({ ...asItStands, met: (row) => 86 + noise(row) + (row % 2), seconds: (row) => 510 + noise(row) + (row % 2) });
    expect(leverGain(base, mixed, 0, 0.95)).toMatchObject({ standing: "helps", decidedBy: "rate" });
    expect(leverGain(base, columns({ ...asItStands, seconds: (row) => 450 + noise(row) + (row % 2) }), 0, 0.95).standing).toBe("unclear");
  });

  it("counts less time as better where a time is met least surely", () => {
    const byTime: Course = { ...asItStands, fails: [20, 40] };
    const slow = { ...base, columns: columns(byTime) };
    expect(leverGain(slow, columns({ ...byTime, seconds: (row) => 450 + noise(row) + (row % 2) }), 0, 0.95)).toMatchObject({ standing: "helps", decidedBy: "rate", hardest: 1 });
    expect(leverGain(slow, columns({ ...byTime, seconds: (row) => 550 + noise(row) + (row % 2) }), 0, 0.95).standing).toBe("harms");
  });

  it("harms where the chance of another target surely falls, though the hardest gains", () => {
    expect(leverGain(base, columns({ ...asItStands, fails: [10, 60] }), 0, 0.95)).toMatchObject({ standing: "harms", decidedBy: "pass" });
  });

  it("is unclear where nothing differs in any replication", () => {
    const gain = leverGain(base, columns(asItStands), 0, 0.95);
    expect(gain).toMatchObject({ standing: "unclear", pass: { value: 0 } });
    expect(gain.pass.upper).toBeGreaterThan(0);
  });

  it("is told apart from chance only where it is so at the level asked for", () => {
    const six = columns({ ...asItStands, fails: [34, 20] });
    expect(leverGain(base, six, 0, 0.95).standing).toBe("helps");
    expect(leverGain(base, six, 0, 0.9975).standing).toBe("unclear");
  });
});

describe("the target that is hardest to meet", () => {
  it("is the one that uses up most of the failures that its assurance allows, of the assessed replications", () => {
    const { targets: [rate, time] } = base.columns;
    const withPasses = (passes: Int8Array): typeof base => ({ ...base, columns: { ...base.columns, targets: [{ ...rate, passes }, time] } });
    expect(hardestTarget(base)).toBe(0);
    expect(hardestTarget(withPasses(rate.passes.map((pass) => (pass === 0 ? -1 : 1))))).toBe(1);
    // 80 % of what must be 70 % is surer than 90 % of what must be 95 %
    expect(hardestTarget({ ...base, targets: base.targets.map((target, place) => ({ ...target, assurance: [0.7, 0.95][place] })) })).toBe(1);
    expect(hardestTarget(withPasses(rate.passes.map(() => -1)))).toBe(1);
  });

  it("is told by what the roster was confirmed with where that is known, not by the few replications that are played", () => {
    const pass = (value: number): Estimate => ({ value, level: 0.95, replications: 13_000, method: "blaker" });
    const confirmed = base.targets.map(({ rule, assurance }, place) => ({ rule: base.simulation.rules[rule].pack.id, assurance, pass: pass([0.999, 0.96][place]) }));
    expect(hardestTarget({ ...base, confirmed })).toBe(1);
  });
});
