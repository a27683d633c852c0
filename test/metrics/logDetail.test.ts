import { describe, expect, it } from "vitest";
import { jobsOf } from "../../src/experiment/job.ts";
import { runJob } from "../../src/experiment/runJob.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import type { ShownLog } from "../../src/metrics/asShown.ts";
import { DETAIL_COLUMNS, type DetailPlan, type LogDetail, newLogDetail, tallyLogDetail } from "../../src/metrics/logDetail.ts";
import { REPLY_TIME_MARKS } from "../../src/metrics/replyTimeMarks.ts";
import { MARKS_FROM, REPLY_TIME, REPLY_TIME_FIGURES } from "../../src/metrics/tallyReplyTimes.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { dayNumber } from "../../src/time/calendar.ts";
import { HOUR_MS, SECOND_MS } from "../../src/time/units.ts";
import { packsOf, playedText } from "../backtest/playedFile.ts";

const scenario = parseScenario(`replycast: 1
name: two days at a small desk
platform: pinduoduo
start: 2026-06-16
warmUp: 1
days: 2
seed: detail
arrivals:
  pre-sale: { consultsPerDay: 260, returnShare: 10% }
bot:
  status: { first: true }
roster: { pre-sale: { early: 1, late: 1 } }
rules: [pinduoduo/manual-reply-3min, pinduoduo/answer-30s, pinduoduo/mean-manual-reply-time, kuaishou/reply-3min, kuaishou/agent-reply-3min]
`);
const simulation = compileSimulation(scenario, packsOf(scenario));
const { rules, frame } = simulation.plan;

const askedWith = (shown: Partial<ShownLog>): DetailPlan => ({ replied: "every-message", shown: { resolutionMs: 1, lists: true, presence: true, closed: true, left: true, flags: 255, ...shown } });

function played(shown: Partial<ShownLog> = {}, replications = 1): LogDetail {
  const [job] = jobsOf(simulation.model, { ...simulation.plan, detail: askedWith(shown) }, 0, replications);
  const { detail } = runJob(job);
  if (detail === undefined) throw new Error("the plan asks for the detail");
  return detail;
}

function read(rowsKept: (line: string) => boolean, shown: Partial<ShownLog>, cut: (text: string) => string = (text) => text): LogDetail {
  const text = cut(playedText(scenario).split("\n").filter(rowsKept).join("\n"));
  const { log, startDate, lastAt } = readMessageLog(text, { fileName: "played.csv", timeZone: scenario.timeZone });
  const firstDay = (dayNumber("2026-06-17") ?? 0) - (dayNumber(startDate) ?? 0);
  const detail = newLogDetail(rules.length, frame.days);
  tallyLogDetail(log, { rules, frame: { firstDay, days: frame.days }, asked: askedWith(shown), endMs: lastAt + 1 }, detail);
  return detail;
}

const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0);

describe("the detail of a log", () => {
  it.each([
    ["all rows", {}, () => true],
    ["no lists", { lists: false }, (line: string) => !line.includes(",assigned,")],
    ["no ends of conversations", { closed: false, left: false }, (line: string) => !/,(?:closed|left),/u.test(line)],
    ["messages only", { lists: false, presence: false, closed: false, left: false }, (line: string) => !line.includes(",system,")],
    ["no states of agents", { presence: false }, (line: string) => !/,(?:online|away|offline),/u.test(line)],
  ] as const)("is the same of a replication as of the file in which it was written, with %s", (_what, shown, rowsKept) => {
    const [ofJob, ofFile] = [played(shown), read(rowsKept, shown)];
    for (const column of DETAIL_COLUMNS) expect(ofFile[column], column).toEqual(ofJob[column]);
    expect(sum(ofJob.waitingMs)).toBeGreaterThan(HOUR_MS);
  });

  it.each([
    ["seconds", 1000, /\.\d+/u],
    ["minutes", 60_000, /:\d\d(?:\.\d+)?(?=[,+])/u],
  ] as const)("is the same of a replication as of a file of whole %s, where what was said in one of them may seem to answer what came after it", (_what, resolutionMs, digits) => {
    const cut = (text: string): string => text.split("\n").map((line) => line.replace(digits, resolutionMs === 1000 ? "" : ":00")).join("\n");
    const [ofJob, ofFile] = [played({ resolutionMs }), read(() => true, { resolutionMs }, cut)];
    for (const column of DETAIL_COLUMNS) expect(ofFile[column], column).toEqual(ofJob[column]);
  });

  it("counts each conversation once and each message once", () => {
    const { arrivals, replyTimes, waits } = played();
    const days = [0, 1].map((day) => replyTimes.subarray(day * REPLY_TIME_FIGURES, (day + 1) * REPLY_TIME_FIGURES));
    expect(sum(arrivals)).toBeGreaterThan(400);
    expect(sum(waits)).toBe(days[0][REPLY_TIME.replies] + days[1][REPLY_TIME.replies]);
    for (const day of days) {
      const within = [...day.subarray(MARKS_FROM)];
      expect(within).toEqual(within.toSorted((a, b) => a - b));
      expect(within[REPLY_TIME_MARKS.length - 1]).toBeLessThanOrEqual(day[REPLY_TIME.replies]);
      expect(day[REPLY_TIME.replies]).toBeLessThanOrEqual(day[REPLY_TIME.messages]);
      const shareByMedian = within.filter((_, mark) => REPLY_TIME_MARKS[mark] * SECOND_MS <= day[REPLY_TIME.p50Ms]).at(-1) ?? 0;
      expect(shareByMedian).toBeLessThanOrEqual(day[REPLY_TIME.replies] / 2);
    }
  });

  it("stands in a row for each replication, the same alone as among others", () => {
    const [one, three] = [played(), played({}, 3)];
    for (const column of DETAIL_COLUMNS) {
      expect(three[column].length).toBe(3 * one[column].length);
      expect(three[column].subarray(0, one[column].length)).toEqual(one[column]);
    }
  });

  it("cuts times to what a file's times are known to", () => {
    const inMinutes = played({ lists: false, resolutionMs: 60_000 });
    expect(inMinutes.waitingMs.every((milliseconds) => milliseconds % 60_000 === 0)).toBe(true);
    expect(inMinutes.replyTimes[REPLY_TIME.sumMs] % 60_000).toBe(0);
    expect(sum(inMinutes.arrivals)).toBe(sum(played({ lists: false }).arrivals));
  });

  it("is not there where nobody asks for it", () => {
    expect(runJob(jobsOf(simulation.model, simulation.plan, 0, 1)[0]).detail).toBeUndefined();
  });
});
