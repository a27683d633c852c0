import { describe, expect, it } from "vitest";
import { backtest, type BacktestOptions } from "../../src/backtest/backtest.ts";
import { wholeDays } from "../../src/backtest/wholeDays.ts";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { jobsOf } from "../../src/experiment/job.ts";
import { runJob } from "../../src/experiment/runJob.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { threadExecutor } from "../../src/hosts/threadExecutor.ts";
import type { ReadLog } from "../../src/import/readLog.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { predictiveQuantile } from "../../src/statistics/predictiveQuantile.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { score } from "../../src/scoring/score.ts";
import { packsOf, playedFile, playedText } from "./playedFile.ts";

const RULE = "pinduoduo/manual-reply-3min";

function desk(seed: string, settings: readonly string[] = []): Scenario {
  return parseScenario(`replycast: 1
name: small desk
platform: pinduoduo
start: 2026-05-31
warmUp: 1
days: 3
seed: ${seed}
arrivals:
  pre-sale: { consultsPerDay: 120 }
roster: { pre-sale: { early: 1, late: 1 } }
rules: [${RULE}, pinduoduo/mean-manual-reply-time]
`, "desk.yaml", settings);
}

const twoStreams = (seed: string): Scenario => parseScenario(`replycast: 1
name: two streams
platform: pinduoduo
start: 2026-05-31
warmUp: 1
days: 2
seed: ${seed}
arrivals:
  pre-sale: { consultsPerDay: 80 }
  after-sale: { follows: { stream: pre-sale, lag: { exponential: { mean: 2h } }, share: 30% } }
roster: { pre-sale: { early: 1, late: 1 } }
teams: { pre-sale: { streams: [pre-sale, after-sale] } }
rules: [${RULE}]
`);

const of = (read: ReadLog, scenario: Scenario, options: Partial<BacktestOptions> = {}): ReturnType<typeof backtest> =>
  backtest(read, scenario, packsOf(scenario), { replications: 40, executor: inlineExecutor, ...options });

async function faultsOf(run: () => Promise<unknown>): Promise<readonly string[]> {
  try {
    await run();
  } catch (error) {
    if (error instanceof InputFaults) return error.faults.map(({ found }) => found);
    throw error;
  }
  return [];
}

const real = playedFile(desk("real"));

describe("a back-test", () => {
  it("tells the real figures that score tells", async () => {
    const result = await of(real, desk("model"));
    const scored = score(real, packsOf(desk("model")));
    for (const [id, { total }] of Object.entries(result.rules)) {
      const told = scored.rules[id];
      expect(total.real).toBeCloseTo(told.value ?? -1, 12);
      expect(result.days.map(({ date, rules }) => [date, rules[id].real])).toEqual(told.days.map(({ date, value }) => [date, expect.closeTo(value ?? -1, 9)]));
      expect(result.hours.flatMap(({ hour, rules }) => (rules[id].real === undefined ? [] : [[String(hour).padStart(2, "0"), rules[id].real]])))
        .toEqual(told.byHour.map(({ of: hour, value }) => [hour, expect.closeTo(value ?? -1, 9)]));
    }
  });

  it("tells the quantiles of the replications of the same days", async () => {
    const model = desk("model");
    const result = await of(real, model);
    const simulation = compileSimulation(model, packsOf(model));
    const rates = jobsOf(simulation.model, simulation.plan, 0, 40).flatMap((job) => {
      const { numerators, denominators, replications } = runJob(job);
      const width = numerators.length / replications;
      return Array.from({ length: replications }, (_, row) => numerators[row * width] / denominators[row * width]);
    });
    const sorted = Float64Array.from(rates).sort();
    const { p05, p50, p95 } = result.days[0].rules[RULE];
    expect([p05, p50, p95]).toEqual([0.05, 0.5, 0.95].map((p) => predictiveQuantile(sorted, p)));
  });

  it("is the same on any number of threads", async () => {
    const [alone, threads] = [await of(real, desk("model")), await of(real, desk("model"), { executor: threadExecutor({ threads: 2 }) })];
    expect(JSON.stringify(threads) === JSON.stringify(alone)).toBe(true);
  });

  it("looks at the days asked for, and refuses those that the log does not have", async () => {
    const result = await of(real, desk("model"), { days: { from: "2026-06-02", to: "2026-06-03" } });
    expect(result.days.map(({ date }) => date)).toEqual(["2026-06-02", "2026-06-03"]);
    expect(await faultsOf(() => of(real, desk("model"), { days: { from: "2026-06-02", to: "2026-06-14" } }))).toEqual([expect.stringContaining("2026-06-02 to 2026-06-14 is not all in log")]);
  });

  it("says how many of the days the scenario was learned from", async () => {
    const verdictOf = async (from: string, to: string) => (await of(real, desk("model"), { learnedDays: { from, to }, replications: 5 })).verdict;
    expect(await verdictOf("2026-05-20", "2026-06-02")).toContainEqual({ code: "days-learned", days: 2, of: 3 });
    expect((await verdictOf("2026-05-20", "2026-05-31")).map(({ code }) => code)).not.toContain("days-learned");
  });

  it("replays the log's arrivals, hour by hour and in every replication", async () => {
    const { arrivals, days, hours } = await of(real, desk("model"), { arrivals: "replay" });
    expect(arrivals).toBe("replay");
    for (const { arrivals: band } of [...days, ...hours]) expect(band).toEqual({ real: band.real, inside: true, p05: band.real, p50: band.real, p95: band.real });
  });

  it("replays streams by name, those who follow another among them", async () => {
    const log = playedFile(twoStreams("real"));
    expect(log.streams.toSorted()).toEqual(["after-sale", "pre-sale"]);
    const { days } = await of(log, twoStreams("model"), { arrivals: "replay" });
    for (const { arrivals } of days) expect(arrivals).toMatchObject({ p05: arrivals.real, p95: arrivals.real });
  });

  it("refuses to replay streams that are not those of the log, and draws them", async () => {
    expect(await faultsOf(() => of(real, twoStreams("model"), { arrivals: "replay" }))).toEqual(["its streams are pre-sale, after-sale, those of the log desk"]);
    expect((await of(real, twoStreams("model"))).days).toHaveLength(3);
  });

  it("plays more days than fit into one run in pieces, of which no day is another's double", async () => {
    const many = parseScenario(`replycast: 1
name: four weeks
platform: pinduoduo
start: 2026-06-01
days: 20
seed: long
arrivals: { a: { consultsPerDay: 25 } }
roster: { a: { early: 1, late: 1 } }
rules: [${RULE}]
`);
    const first = playedText(many);
    const second = playedText({ ...many, start: "2026-06-21", days: 8, seed: "longer" }).replaceAll(/,u(\d+),/gu, ",v$1,").replaceAll(/,c(\d+),/gu, ",d$1,");
    const log = readMessageLog(first + second.slice(second.indexOf("\n") + 1), { fileName: "long.csv", timeZone: "Asia/Shanghai" });
    const progress: (readonly [number, number])[] = [];
    const result = await of(log, many, { onProgress: (done, total) => progress.push([done, total]) });
    expect(result.days).toHaveLength(28);
    expect(new Set(result.days.map(({ arrivals: { p50, p95, p05 } }) => `${p05} ${p50} ${p95}`)).size).toBeGreaterThan(10);
    expect(result.hours.reduce((sum, { arrivals }) => sum + (arrivals.p50 ?? 0), 0)).toBeGreaterThan(15);
    expect(progress.at(-1)).toEqual([80, 80]);
    expect(result.verdict.map(({ code }) => code)).not.toContain("few-days");
  });

  it("keeps the finished replications where it is stopped", async () => {
    const controller = new AbortController();
    const result = await of(real, desk("model"), { replications: 300, signal: controller.signal, onProgress: () => controller.abort() });
    expect(result.replications).toBe(20);
    const whole = await of(real, desk("model"), { replications: 20 });
    expect({ ...result, findings: [] }).toEqual({ ...whole, findings: [] });
  });

  it("waits for a person's first reply where the log has no lists, and says so", async () => {
    const rows = playedText(desk("real")).split("\n").filter((line) => !line.includes(",assigned,") && !/,(?:online|away|offline),/u.test(line));
    const result = await of(readMessageLog(rows.join("\n"), { fileName: "plain.csv", timeZone: "Asia/Shanghai" }), desk("model"));
    expect(result.waiting).toBe("unanswered");
    expect(result.findings.map(({ code }) => code)).toContain("backtest-no-lists");
    expect(result.hours.filter(({ waiting }) => waiting.inside === false).length).toBeLessThanOrEqual(8);
  });

  it("counts nobody as waiting for ever where no row tells how conversations end that nobody takes", async () => {
    const short = ["conversations.pre-sale.patience.lognormal.mean=60", "conversations.pre-sale.silentShare=0"];
    const log = playedText(desk("real", short)).split("\n").filter((line) => !line.includes(",system,")).join("\n");
    const result = await of(readMessageLog(log, { fileName: "messages.csv", timeZone: "Asia/Shanghai" }), desk("model", short));
    const unanswered = result.findings.find(({ code }) => code === "conversation-without-reply")?.count ?? 0;
    expect(unanswered).toBeGreaterThan(10);
    expect(result.findings.map(({ code }) => code)).toContain("backtest-no-ends");
    expect(result.hours.filter(({ waiting }) => waiting.inside === false).length).toBeLessThanOrEqual(8);
    expect(Math.max(...result.hours.map(({ waiting }) => waiting.real ?? 0))).toBeLessThan(unanswered / 10);
  });

  it("cuts the played times to the log's minutes, without which short deadlines would be judged by another measure", async () => {
    const inMinutes = (text: string): string => text.replaceAll(/^(\d{4}-\d\d-\d\dT\d\d:\d\d):\d\d(?:\.\d+)?/gmu, "$1:00");
    const minutes = readMessageLog(inMinutes(playedText(desk("real"))), { fileName: "minutes.csv", timeZone: "Asia/Shanghai" });
    const result = await of(minutes, desk("model"));
    expect(result.findings.map(({ code }) => code)).toContain("backtest-times-cut");
    const { real: mean, p05, p95 } = result.replySeconds.mean;
    expect(mean).toBeGreaterThan(p05 ?? Infinity);
    expect(mean).toBeLessThan(p95 ?? -Infinity);
    expect(result.replySeconds.p50.p50).toBeLessThan(1);
  });

  it("leaves out what a conversation table cannot tell, and refuses where nothing is left", async () => {
    const rows = Array.from({ length: 40 }, (_, row) => {
      const opened = `2026-06-01 ${String(8 + Math.floor(row / 3)).padStart(2, "0")}:${String(20 * (row % 3)).padStart(2, "0")}`;
      return `u${row},${opened}:00,${opened}:${10 + (row % 45)}`;
    });
    const table = readMessageLog(`consumer,opened,replied\n${rows.join("\n")}\n`, { fileName: "table.csv", timeZone: "Asia/Shanghai" });
    expect(table.shape).toBe("conversations");
    expect(await faultsOf(() => of(table, desk("model")))).toEqual([expect.stringContaining("its shape tells the figure of none of")]);
    const sessions = { ...desk("model"), rules: [RULE, "jd/first-reply-30s"] };
    const result = await of(table, sessions);
    expect(Object.keys(result.rules)).toEqual(["jd/first-reply-30s"]);
    expect(result.findings.map(({ code }) => code)).toContain("rule-not-told");
    // The played conversations' later messages are not looked at either.
    expect(result.replied).toBe("first-message");
    expect(result.replySeconds.mean.real).toBeGreaterThan(10);
  });

  it("refuses the scenario of several shops and a log in which no buyer writes", async () => {
    const shops = parseScenario(`replycast: 1
name: shops
shops: { one: { platform: pinduoduo }, two: { platform: kuaishou } }
arrivals: { a: { consultsPerDay: 10, shop: one }, b: { consultsPerDay: 10, shop: two } }
roster: { a: { early: 1 } }
teams: { a: { streams: [a, b] } }
`);
    expect(await faultsOf(() => backtest(real, shops, [], { replications: 1, executor: inlineExecutor }))).toEqual([expect.stringContaining("several shops (one, two)")]);
    const empty = readMessageLog("time,consumer,sender,kind,agent\n2026-06-01T10:00:00,u1,agent,text,ann\n", { fileName: "empty.csv", timeZone: "Asia/Shanghai" });
    expect(await faultsOf(() => of(empty, desk("model")))).toEqual(["no buyer writes in it"]);
  });
});

describe("whole days", () => {
  /** So many conversations each hour of 3 days, but those of some hours of a day. */
  const days = (isThere: (day: number, hour: number) => boolean): ReturnType<typeof wholeDays> => {
    const rows = [1, 2, 3].flatMap((day) => Array.from({ length: 96 }, (_, quarter) => quarter).flatMap((quarter) => {
      const time = `2026-06-0${day}T${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}:00`;
      return isThere(day, quarter / 4) ? [`${time},d${day}q${quarter},buyer`] : [];
    }));
    return wholeDays(readMessageLog(`time,consumer,sender\n${rows.join("\n")}\n`, { fileName: "days.csv", timeZone: "Asia/Shanghai" }));
  };

  it("are all but a first and a last one that were cut", () => {
    expect(days(() => true)).toEqual({ firstDay: 0, lastDay: 2 });
    expect(days((day, hour) => day > 1 || hour >= 9)).toEqual({ firstDay: 1, lastDay: 2 });
    expect(days((day, hour) => day < 3 || hour < 12)).toEqual({ firstDay: 0, lastDay: 1 });
    expect(days((day, hour) => day === 2 || hour >= 1)).toEqual({ firstDay: 0, lastDay: 2 });
  });

  it("are told where one in the middle has nobody", async () => {
    const rows = [1, 3].flatMap((day) => Array.from({ length: 20 }, (_, row) => `2026-06-0${day}T${row + 2 < 10 ? "0" : ""}${row + 2}:00:00,d${day}r${row},buyer`));
    const log = readMessageLog(`time,consumer,sender\n${rows.join("\n")}\n`, { fileName: "days.csv", timeZone: "Asia/Shanghai" });
    const { findings, days: told } = await of(log, desk("model"), { replications: 1 });
    expect(told).toHaveLength(3);
    expect(findings.find(({ code }) => code === "backtest-day-empty")).toMatchObject({ count: 1, facts: { date: "2026-06-02" } });
  });
});
