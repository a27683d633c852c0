import { describe, expect, it } from "vitest";
import { calibrateCounters } from "../../../src/calibration/counters/calibrateCounters.ts";
import type { CounterCalibration } from "../../../src/calibration/counters/counterCalibration.ts";
import { mergedBlocks } from "../../../src/calibration/writtenScenario.ts";
import { InputFaults } from "../../../src/errors/inputFault.ts";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { countersText } from "../../../src/report/calibration/countersText.ts";
import { findingExample } from "../../../src/report/words/findingExample.ts";
import { logMapPreset } from "../../../src/import/map/logMapPresets.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { readCounters } from "../../import/readTable.ts";
import { counterFiles } from "./counterFiles.ts";

const FRAME = "replycast: 1\nname: counted\nplatform: pinduoduo\n";
const ROSTER = "roster: { desk: { early: 1, late: 1 } }\n";
const BASE_TEXT = `${FRAME}seed: base\narrivals: { desk: { consultsPerDay: 100 } }\n${ROSTER}`;
const BASE = parseScenario(BASE_TEXT, "base.yaml");
const TRUTH = { handle: 22, shrinkage: 0.12 };
const truth = `${FRAME}start: 2026-03-01\nwarmUp: 1\ndays: 4\nseed: truth\narrivals: { desk: { consultsPerDay: 90, profile: [1, 1, 1, 1, 1, 1, 1, 1, 6, 6, 6, 6, 3, 3, 3, 3, 6, 6, 12, 14, 14, 12, 6, 2] } }
conversations: { desk: { handle: { lognormal: { mean: ${TRUTH.handle}, cv: 0.9 } } } }\nteams: { desk: { shrinkage: ${TRUTH.shrinkage} } }\n${ROSTER}`;
/** Some seconds each; many more where other tests run beside them. */
const LONG = { timeout: 300_000 };
const MEAN = ["pinduoduo/mean-manual-reply-time"] as const;

function learn(texts: readonly string[], more: Partial<Parameters<typeof calibrateCounters>[3]> = {}): Promise<CounterCalibration | undefined> {
  return calibrateCounters(texts.map((text) => readCounters(text)), BASE, [], { executor: inlineExecutor, replications: 10, ...more });
}

function found(learned: CounterCalibration | undefined, code: string): string | undefined {
  return learned?.findings.find((finding) => finding.code === code)?.example;
}

describe("counters of a week", () => {
  const { trend, days } = counterFiles({ scenario: truth, replication: 0 });

  const progress: number[] = [];
  const learning = learn([trend, days], { onProgress: (share) => void progress.push(share) });

  it("give back the handling time and the coverage that made them, and a scenario that runs", LONG, async () => {
    const learned = await learning;
    const pair = learned?.pair;
    expect(pair?.handle.lower).toBeLessThan(TRUTH.handle);
    expect(pair?.handle.upper).toBeGreaterThan(TRUTH.handle);
    expect(pair?.shrinkage.lower).toBeLessThan(TRUTH.shrinkage);
    expect(pair?.shrinkage.upper).toBeGreaterThan(TRUTH.shrinkage);
    expect(learned?.days).toEqual({ startDate: "2026-03-02", counted: 4, played: 4 });
    expect(learned?.figures.map(({ rule }) => rule).toSorted()).toEqual(["pinduoduo/answer-30s", "pinduoduo/manual-reply-3min", "pinduoduo/mean-manual-reply-time"]);
    for (const { observed, simulated, spread } of learned?.figures ?? []) expect(Math.abs(observed - simulated)).toBeLessThan(3 * spread);
    expect(progress.every((share, at) => share <= 1 && share >= (progress[at - 1] ?? 0))).toBe(true);

    const { arrivals } = (learned?.written ?? {}) as { readonly arrivals: { readonly desk: { readonly consultsPerDay: number; readonly profile: readonly number[] } } };
    expect(Math.abs(arrivals.desk.consultsPerDay - 90)).toBeLessThan(3 * Math.sqrt(90 / 4 + (0.15 * 90) ** 2 / 4));
    expect(arrivals.desk.profile).toHaveLength(24);
    const merged = parseScenario(JSON.stringify(mergedBlocks([{ replycast: 1, platform: "pinduoduo", roster: { desk: { early: 1, late: 1 } } }, learned?.written ?? {}])), "written.yaml");
    expect(merged.conversations.desk.handle).toMatchObject({ lognormal: { cv: 0.9 } });
    expect(learned?.fits["conversations.desk.handle"]).toMatchObject({ of: "days", n: 4, source: "fitted", family: "lognormal", cv: { value: 0.9 } });
    expect(learned?.fits["teams.desk.shrinkage"].value).toBe(pair?.shrinkage.value);

    const text = learned === undefined ? "" : countersText(learned, "en");
    expect(text).toContain("of the rostered time nobody really there");
    expect(text).toContain("30-second answer rate");
    expect(learned === undefined ? "" : countersText(learned, "zh")).toContain("30秒应答率");
  });

  it("move the answer as the base's word about the buyers moves it: more turns are more load, which less absence makes up for", LONG, async () => {
    const learned = await learning;
    const turns = learned?.assumptions.find(({ of }) => of === "turns");
    expect(turns?.shrinkage).toBeLessThan(learned?.pair?.shrinkage.value ?? 0);
    expect(learned?.assumptions.map(({ of }) => of)).toEqual(["turns", "think", "patience", "handle.cv"]);
  });

  it("stop where they are told to", async () => {
    let done = 0;
    const signal = { get aborted() { return done > 20; }, addEventListener: () => undefined, removeEventListener: () => undefined };
    const executor: typeof inlineExecutor = { run: (jobs, onResult, stop) => inlineExecutor.run(jobs, (result, index) => { done++; onResult(result, index); }, stop) };
    expect(await learn([trend, days], { executor, signal })).toBeUndefined();
    expect(done).toBeLessThan(60);
  });
});

describe("a mean reply time alone", () => {
  const { trend, days, hours } = counterFiles({ scenario: truth, replication: 1, rules: MEAN });

  it("cannot tell slow typing from absence: both ends are told, and what would tell them apart; by hour it leaves less than half as much open", LONG, async () => {
    const daily = await learn([trend, days]);
    const example = found(daily, "cannot-tell-apart");
    expect(example).toMatch(/^typing [\d.]+ s with \d+% away explains the figures as well as [\d.]+ s with \d+%; the 30-second and the 3-minute rate/u);
    const [low, high] = daily?.pair?.ends ?? [];
    expect(high?.handle).toBeGreaterThan((low?.handle ?? 0) * 2);
    expect(high?.shrinkage).toBeLessThan(low?.shrinkage ?? 0);
    expect(daily?.pair?.correlation).toBeLessThan(-0.7);
    const finding = daily?.findings.find(({ code }) => code === "cannot-tell-apart");
    expect(finding === undefined ? "" : findingExample(finding, "zh")).toMatch(/^每次处理 .+同样能解释这些数据；同期的/u);

    const hourly = await learn([trend, days, hours]);
    expect(hourly?.figures.map(({ hours: told }) => told?.length)).toEqual([expect.any(Number), expect.any(Number), expect.any(Number)]);
    expect(hourly?.pair?.area).toBeLessThan((daily?.pair?.area ?? 0) / 2);
  });
});

describe("counters that do not fit", () => {
  const { trend } = counterFiles({ scenario: truth, replication: 2 });
  const dated = (rate: string, mean: string): string => `日期,咨询人数,30秒应答率,平均人工响应时长(秒)\n${[2, 3, 4, 5].map((day) => `2026-03-0${day},90,${rate},${mean}`).join("\n")}`;

  it("are told with the nearest pair", LONG, async () => {
    const learned = await learn([trend, dated("99.00%", "400")], { replications: 5 });
    expect(learned?.pair?.misfit.p).toBeLessThan(0.01);
    expect(found(learned, "figures-contradict")).toMatch(/^nearest is typing .* would be .*, and is /u);
  });

  it("without any figure of replies leave handling and coverage as the base has them", async () => {
    const learned = await learn([trend]);
    expect(learned?.pair).toBeUndefined();
    expect(learned?.fits["conversations.desk.handle"]).toMatchObject({ source: "default", value: 16 });
    expect(found(learned, "no-figures")).toBeDefined();
    expect(learned === undefined ? "" : countersText(learned, "en")).toContain("stay as the base has them");
  });

  it("are refused where a day is told twice with other figures, with the lines of both", async () => {
    await expect(learn([trend, `${dated("90.00%", "40")}\n2026-03-05,80,90.00%,40`])).rejects.toThrow(/table\.csv:6 {2}2026-03-05 is told by line 5 too/u);
  });

  it("are refused where nothing is counted, shops are mixed, or the base has several", async () => {
    const uncounted = readCounters("date,answerRate30s\n2026-03-02,90%", { map: logMapPreset("counters") });
    await expect(calibrateCounters([uncounted], BASE, [], { executor: inlineExecutor })).rejects.toThrow(InputFaults);
    await expect(learn(["统计开始日,店铺,客服姓名,接待会话量,响应总秒数\n2026-03-02,红店,小禾,20,400\n2026-03-02,蓝店,小禾,20,400"])).rejects.toThrow(/rows of 2 shops/u);
    const shops = parseScenario(`${FRAME.replace("platform: pinduoduo\n", "")}shops: { red: { platform: pinduoduo } }\narrivals: { desk: { shop: red, consultsPerDay: 100 } }\n${ROSTER}`, "shops.yaml");
    await expect(calibrateCounters([readCounters(trend)], shops, [], { executor: inlineExecutor })).rejects.toThrow(/several shops/u);
  });
});
