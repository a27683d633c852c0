import { playReplication } from "../../../src/engine/replication.ts";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import type { ReadLog } from "../../../src/import/readLog.ts";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";
import { formatMessageLog } from "../../../src/log/formatMessageLog.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { score } from "../../../src/scoring/score.ts";
import type { ScoreResult } from "../../../src/scoring/scoreResult.ts";
import { addDays, dayNumber } from "../../../src/time/calendar.ts";
import { DAY_MS, HOUR_MS } from "../../../src/time/units.ts";

export const FIGURES = { "pinduoduo/answer-30s": "30秒应答率", "pinduoduo/manual-reply-3min": "3分钟人工回复率", "pinduoduo/mean-manual-reply-time": "平均人工响应时长(秒)" } as const;
type FigureRule = keyof typeof FIGURES;
const RULES = Object.keys(FIGURES) as FigureRule[];

/** What a platform's desk would export of a played log. */
export interface CounterFiles {
  /** 咨询趋势: consumers by date and hour. */
  readonly trend: string;
  /** Consumers and figures by date. */
  readonly days: string;
  /** Consumers and figures by hour of the day. */
  readonly hours: string;
}

export interface PlayedDesk {
  /** The scenario as text, with one day of warm-up. */
  readonly scenario: string;
  readonly replication: number;
  /** The figures exported; all where absent. */
  readonly rules?: readonly FigureRule[];
}

/** Plays the desk, writes and reads its log, and counts. A consumer counts in the hour in which it first writes that day. */
export function counterFiles({ scenario, replication, rules = RULES }: PlayedDesk): CounterFiles {
  const played = parseScenario(scenario, "desk.yaml");
  const read = playedLog(played, replication);
  const scored = score(read, rules.map((rule) => rulePackById(rule)));
  const dates = Array.from({ length: played.days }, (_, day) => addDays(played.start, played.warmUp + day));
  const byHour = consumersByHour(read, dates);
  const names = rules.map((rule) => FIGURES[rule]);
  const trend = dates.flatMap((date, day) => Array.from({ length: 24 }, (_, hour) => `${date},${pad(hour)}:00-${pad(hour + 1)}:00,${byHour[day * 24 + hour]}`));
  const days = dates.map((date, day) => [date, sum(byHour.slice(day * 24, day * 24 + 24)), ...rules.map((rule) => dayFigure(scored, rule, date))].join(","));
  const hours = Array.from({ length: 15 }, (_, at) => at + 8).map((hour) => [pad(hour), sum(dates.map((_, day) => byHour[day * 24 + hour])), ...rules.map((rule) => hourFigure(scored, rule, pad(hour)))].join(","));
  return {
    trend: ["日期,时段,咨询人数", ...trend].join("\n"),
    days: [["日期", "咨询人数", ...names].join(","), ...days].join("\n"),
    hours: [["时段", "咨询人数", ...names].join(","), ...hours].join("\n"),
  };
}

function playedLog(played: Scenario, replication: number): ReadLog {
  const { model } = compileSimulation(played, RULES.map((rule) => rulePackById(rule)));
  const names = { startDate: played.start, agents: model.agents.names, streams: model.streams.map(({ name }) => name) };
  const log = [...formatMessageLog(playReplication(model, replication), names, { firstDay: played.warmUp, days: played.days }, "csv")].join("");
  return readMessageLog(log, { fileName: "played.csv", timeZone: "Asia/Shanghai" });
}

function consumersByHour({ log: { messages, conversations }, startDate }: ReadLog, dates: readonly string[]): number[] {
  const before = ((dayNumber(dates[0]) ?? 0) - (dayNumber(startDate) ?? 0)) * DAY_MS;
  const firsts = new Map<string, number>();
  for (let row = 0; row < messages.count; row++) {
    const at = messages.sentAt[row] - before;
    const key = `${conversations.consumer[messages.conversation[row]]} ${Math.floor(at / DAY_MS)}`;
    firsts.set(key, Math.min(at, firsts.get(key) ?? Infinity));
  }
  const counts = Array.from({ length: dates.length * 24 }, () => 0);
  for (const at of firsts.values()) if (at >= 0 && at < dates.length * DAY_MS) counts[Math.floor(at / HOUR_MS)]++;
  return counts;
}

function dayFigure({ rules }: ScoreResult, rule: FigureRule, date: string): string {
  return written(rule, (rules[rule].days as readonly { readonly date: string; readonly value?: number }[]).find((day) => day.date === date)?.value);
}

function hourFigure({ rules }: ScoreResult, rule: FigureRule, hour: string): string {
  return written(rule, rules[rule].byHour.find(({ of }) => of === hour)?.value);
}

/** Shares with two decimals of a per cent, seconds with one. */
function written(rule: FigureRule, value: number | undefined): string {
  if (value === undefined) return "-";
  return rule === "pinduoduo/mean-manual-reply-time" ? value.toFixed(1) : `${(value * 100).toFixed(2)}%`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function pad(hour: number): string {
  return String(hour).padStart(2, "0");
}
