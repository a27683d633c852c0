import { describe, expect, it } from "vitest";
import { InputFaults } from "../../../src/errors/inputFault.ts";
import { compare } from "../../../src/experiment/comparison/compare.ts";
import type { ComparisonResult } from "../../../src/experiment/comparison/comparisonResult.ts";
import { type Executor, inlineExecutor } from "../../../src/experiment/executor.ts";
import { runJob } from "../../../src/experiment/runJob.ts";
import { simulate } from "../../../src/experiment/simulate.ts";
import type { Estimate } from "../../../src/statistics/estimate.ts";
import { comparedDesk } from "./comparedDesks.ts";

const RATE = "pinduoduo/manual-reply-3min";
const MEAN = "pinduoduo/mean-manual-reply-time";
const FEW = { replications: 40, executor: inlineExecutor };
const NONE = { value: 0, lower: 0, upper: 0 };

const few = comparedDesk("one in the evening");
const more = comparedDesk("two in the evening", { roster: "{ day: 1, evening: 2 }" });

const ruleOf = ({ differences }: ComparisonResult, rule: string) => differences.find((one) => one.rule === rule)!;
const measureOf = ({ measures }: ComparisonResult, name: string) => measures.find(({ measure }) => measure === name)!.difference;
const turned = ({ value, lower, upper, ...basis }: Estimate) => ({ value: 0 - value!, lower: 0 - upper!, upper: 0 - lower!, ...basis });

describe("compare", () => {
  it("says exactly 0 of two that are the same but for their name, of every rule, quarter-hour and measure", async () => {
    const result = await compare([few, { ...few, name: "the same again" }], FEW);
    expect(result.notes).toEqual([{ code: "same-play", a: "one in the evening", b: "the same again" }]);
    expect(result.differences.map(({ rule }) => rule)).toEqual([RATE, MEAN]);
    for (const { difference, certainty, probabilityBetter, pass, late } of result.differences) {
      expect(difference).toMatchObject(NONE);
      expect(certainty).toBe(0.5);
      expect(probabilityBetter).toMatchObject({ value: 0.5, lower: 0.5, upper: 0.5 });
      if (pass !== undefined) expect(pass).toMatchObject(NONE);
      for (const interval of late?.intervals ?? []) expect(interval).toMatchObject({ late: 0, lower: 0, upper: 0 });
      expect(late?.stretches ?? []).toEqual([]);
    }
    for (const { difference } of result.measures) expect(difference).toMatchObject(NONE);
  });

  it("turns every sign, to the last bit, where the two change places", async () => {
    const [one, other] = [await compare([few, more], FEW), await compare([more, few], FEW)];
    for (const rule of [RATE, MEAN]) {
      const [there, back] = [ruleOf(one, rule), ruleOf(other, rule)];
      expect(back.difference).toEqual(turned(there.difference));
      expect(back.certainty! + there.certainty!).toBeCloseTo(1, 12);
      expect(back.probabilityBetter.value! + there.probabilityBetter.value!).toBeCloseTo(1, 12);
      if (there.pass !== undefined) expect(back.pass).toEqual(turned(there.pass));
      if (there.late !== undefined) {
        expect(back.late!.total).toEqual(turned(there.late.total));
        expect(back.late!.stretches).toEqual(there.late.stretches.map((stretch) => ({ ...stretch, late: turned(stretch.late) })));
        expect(back.late!.intervals.map(({ late }) => 0 - late)).toEqual(there.late.intervals.map(({ late }) => late));
      }
    }
    for (const [index, { difference }] of one.measures.entries()) expect(other.measures[index].difference).toEqual(turned(difference));
  });

  it("tells of each scenario what simulate tells, and their difference", async () => {
    const result = await compare([few, more], FEW);
    for (const [index, { scenario, packs }] of [few, more].entries()) {
      const alone = await simulate(scenario, { ...FEW, packs });
      expect(result.scenarios[index].rules).toEqual(alone.rules);
      expect(result.scenarios[index].measures).toEqual(alone.measures);
      expect(result.scenarios[index].costParts).toEqual(alone.costParts);
    }
    expect(result.changes).toEqual([{ a: "one in the evening", b: "two in the evening", settings: ["roster.sale.evening=2"] }]);
    const [a, b] = result.scenarios;
    expect(ruleOf(result, RATE).difference.value).toBe(a.rules[RATE].rate.value! - b.rules[RATE].rate.value!);
    expect(ruleOf(result, MEAN).difference.value).toBe(a.rules[MEAN].rate.value! - b.rules[MEAN].rate.value!);
    expect(ruleOf(result, RATE).pass!.value).toBeCloseTo(a.rules[RATE].passAll!.value! - b.rules[RATE].passAll!.value!, 12);
    expect(measureOf(result, "cost").value).toBeCloseTo((a.measures.cost as Estimate).value! - (b.measures.cost as Estimate).value!, 8);
  });

  it("finds one agent more in the evening better, in the evening alone, and dearer by that agent's hours", async () => {
    const result = await compare([more, few], { ...FEW, replications: 200 });
    const rate = ruleOf(result, RATE);
    expect(rate).toMatchObject({ a: "two in the evening", b: "one in the evening", better: "more", quantity: "share" });
    expect(rate.difference.lower).toBeGreaterThan(0);
    expect(rate.certainty).toBeGreaterThan(0.999);
    expect(rate.probabilityBetter.lower).toBeGreaterThan(0.5);
    expect(ruleOf(result, MEAN)).toMatchObject({ better: "less", quantity: "seconds" });
    expect(ruleOf(result, MEAN).difference.upper).toBeLessThan(0);
    expect(ruleOf(result, MEAN).certainty).toBeGreaterThan(0.999);
    const { stretches, intervals, total } = rate.late!;
    expect(intervals).toHaveLength(96);
    for (const { start, late } of intervals) if (start < "2026-01-05T17:30") expect(late).toBe(0);
    expect(stretches.length).toBeGreaterThan(0);
    expect(stretches.every(({ from }) => from >= "2026-01-05T17:30")).toBe(true);
    expect(stretches.reduce((sum, { share }) => sum + share!, 0)).toBeGreaterThan(0.5);
    expect(total.value).toBeCloseTo(intervals.reduce((sum, { late }) => sum + late, 0), 9);
    // 5½ hours at 25 yuan, and what the overtime differs by.
    expect(measureOf(result, "cost").value).toBeCloseTo(25 * (5.5 + measureOf(result, "overtimeHours").value!), 6);
  });

  it("says exactly 0 of what is played where only pay or a target differs, and what differs then", async () => {
    const dearer = comparedDesk("dearer", { more: "" });
    const paid = { ...dearer, scenario: { ...dearer.scenario, teams: { sale: { ...dearer.scenario.teams.sale, costPerHour: 30 } }, targets: { [RATE]: { ...dearer.scenario.targets[RATE], rate: ">= 99%" } } } };
    const result = await compare([few, paid], FEW);
    expect(result.notes).toEqual([{ code: "same-play", a: "one in the evening", b: "dearer" }, { code: "target-differs", a: "one in the evening", b: "dearer", rule: RATE }]);
    expect(ruleOf(result, RATE).difference).toMatchObject(NONE);
    expect(ruleOf(result, RATE).pass!.value).toBeGreaterThan(0);
    // 15½ hours and the overtime at 5 yuan more.
    expect(measureOf(result, "cost").value).toBeCloseTo(-5 * (15.5 + (result.scenarios[0].measures.overtimeHours as Estimate).value!), 6);
    expect(measureOf(result, "abandonedShare")).toMatchObject(NONE);
  });

  it("leaves room for what so few replications do not show where a rule comes out the same by chance and not by its nature", async () => {
    // A second agent by night, when nobody writes: nothing differs in any replication, but it might.
    const night = comparedDesk("by night", { roster: "{ day: 1, evening: 1, night: 1 }", more: "" });
    const noNight = comparedDesk("no night");
    const quiet = [noNight, night].map((desk) => ({ ...desk, scenario: { ...desk.scenario, arrivals: { sale: { ...desk.scenario.arrivals.sale, profile: [...Array<number>(9).fill(0), ...Array<number>(12).fill(1), ...Array<number>(3).fill(0)] } } } }));
    const result = await compare(quiet, FEW);
    expect(result.notes).toEqual([]);
    expect(ruleOf(result, RATE).difference.value).toBe(0);
    expect(ruleOf(result, RATE).difference.lower).toBeLessThan(0);
    expect(ruleOf(result, RATE).certainty).toBe(0.5);
  });

  it("plays all from the first one's seed, or the one that is asked for, and tells whose own was not used", async () => {
    const other = { ...more, scenario: { ...more.scenario, seed: "its own" } };
    const result = await compare([few, other], FEW);
    expect(result.seed).toBe("compared");
    expect(result.notes).toEqual([{ code: "seed-not-used", scenario: "two in the evening", seed: "its own" }]);
    expect(result.differences).toEqual((await compare([few, more], FEW)).differences);
    const asked = await compare([few, other], { ...FEW, seed: "asked" });
    expect(asked.seed).toBe("asked");
    expect(asked.notes).toHaveLength(2);
  });

  it("tells rules and streams that only one has, and compares the others", async () => {
    const oneRule = comparedDesk("one rule", { rules: `[${RATE}]` });
    const otherStream = { ...oneRule, scenario: { ...oneRule.scenario, arrivals: { shop: oneRule.scenario.arrivals.sale }, conversations: { shop: oneRule.scenario.conversations.sale }, teams: { sale: { ...oneRule.scenario.teams.sale, streams: ["shop"] } } } };
    const result = await compare([few, otherStream], FEW);
    expect(result.notes).toEqual([
      { code: "other-streams", a: "one in the evening", b: "one rule", onlyA: ["sale"], onlyB: ["shop"] },
      { code: "rule-of-one", rule: MEAN, judgedBy: "one in the evening", not: "one rule" },
    ]);
    expect(result.differences.map(({ rule }) => rule)).toEqual([RATE]);
    const back = await compare([otherStream, few], FEW);
    expect(back.notes.filter(({ code }) => code === "rule-of-one")).toEqual([{ code: "rule-of-one", rule: MEAN, judgedBy: "one in the evening", not: "one rule" }]);
  });

  it("compares each of three with each later one", async () => {
    const result = await compare([few, more, comparedDesk("busier", { consults: 200 })], { ...FEW, replications: 20 });
    expect(result.differences.filter(({ rule }) => rule === RATE).map(({ a, b }) => [a, b])).toEqual([["one in the evening", "two in the evening"], ["one in the evening", "busier"], ["two in the evening", "busier"]]);
  });

  it("refuses other days, one alone and two of one name, all faults at once", async () => {
    const later = { ...more, scenario: { ...more.scenario, days: 2, start: "2026-01-06" } };
    const faults = await compare([few, later, { ...few }], FEW).catch((error: unknown) => (error instanceof InputFaults ? error.faults : []));
    expect(faults).toMatchObject([
      { where: "one in the evening", found: "two scenarios have this name" },
      { where: "two in the evening", path: ["start"], found: "start is 2026-01-06", mend: "set start alike in both" },
      { where: "two in the evening", path: ["days"], found: "days is 2" },
    ]);
    await expect(compare([few], FEW)).rejects.toThrow("only one scenario");
  });

  it("gives, stopped in the middle, what a shorter comparison gives", async () => {
    const controller = new AbortController();
    let jobs = 0;
    const stopping: Executor = {
      async run(all, onResult, signal) {
        for (const [index, job] of all.entries()) {
          if (signal?.aborted === true) return;
          onResult(runJob(job), index);
          if (++jobs === 13) controller.abort();
        }
      },
    };
    const stopped = await compare([few, more], { ...FEW, executor: stopping, signal: controller.signal });
    // Turns of 20 in jobs of 5: eight jobs are 20 of both, the next four 20 more of the first, the thirteenth 5 more of the second.
    expect(stopped.replications).toBe(25);
    expect(stopped).toEqual(await compare([few, more], { ...FEW, replications: 25 }));
  });

  it("does not depend on the order in which jobs come back", async () => {
    const backwards: Executor = {
      async run(all, onResult) {
        for (const [index, job] of [...all.entries()].toReversed()) onResult(runJob(job), index);
      },
    };
    expect(await compare([few, more], { ...FEW, executor: backwards })).toEqual(await compare([few, more], FEW));
  });

  it("stops where every difference of rates is as sharp as asked for, and foretells how many it will take", async () => {
    const expected: number[] = [];
    const told: number[][] = [];
    const result = await compare([few, more], { replications: 1000, precision: 0.02, executor: inlineExecutor, onExpected: (count) => expected.push(count), onProgress: (...far) => told.push(far) });
    expect(result.replications % 100).toBe(0);
    expect(result.replications).toBeLessThan(1000);
    const { upper, lower } = ruleOf(result, RATE).difference;
    expect((upper! - lower!) / 2).toBeLessThanOrEqual(0.02);
    expect(told.at(-1)).toEqual([2 * result.replications, 2000]);
    expect(expected).toHaveLength(result.replications > 100 ? 1 : 0);
  });
});
