import type { ReadLog } from "../../import/readLog.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { ratioEstimate } from "../../statistics/ratioEstimate.ts";
import { quantile } from "../../statistics/quantile.ts";
import { SECOND_MS } from "../../time/units.ts";
import { judgedLog } from "../judgedLog.ts";
import { messageTime } from "../../judging/parts/messageTime.ts";
import { FigureCounts } from "./figureCounts.ts";
import type { FigureQuantile } from "./otherFigures.ts";
import { LEVEL } from "./shopFigure.ts";

/** Reply times by day and agent, and the quantiles of them all. */
export interface ResponseCounts {
  readonly counts: FigureCounts;
  /** Absent without any. */
  readonly median?: FigureQuantile;
  readonly p90?: FigureQuantile;
}

type Window = Pick<RulePack, "window" | "dayCutOff">;
export const WHOLE_DAY: Window = { window: { from: "00:00", to: "24:00", closed: false, by: "message" }, dayCutOff: "00:00" };

/** From a session's first message to a person's first reply, over sessions that begin within the window and got one. Source: domain §1.11. */
export function firstReplies(read: ReadLog, window: Window): ResponseCounts {
  return responses(read, { ...measureOf(window), unit: "session", clock: "first-of-session", window: { ...window.window, by: "session-start" } });
}

/** From each message sent within the window to the person's reply, over those that got one. Source: domain §1.5. */
export function manualReplies(read: ReadLog, window: Window): ResponseCounts {
  return responses(read, { ...measureOf(window), unit: "message", clock: "each-message", window: { ...window.window, by: "message" } });
}

/** The rule by which both are judged: docs/rules.md says how. */
function measureOf({ dayCutOff }: Window): Omit<RulePack, "unit" | "clock" | "window"> {
  return {
    id: "response", name: { en: "response", zh: "响应" }, platform: "any", scope: "shop", measure: "mean-reply-time", deadline: 0, deadlineInclusive: true, repliesCount: ["manual"],
    anyMissFails: true, denominator: "consulting", excludes: [], botOnlyUnits: "count", closingWords: "need-reply", beforeWindow: "excluded", consumerMessages: "in-window",
    sessionResume: 0, afterWindow: "clock-runs", allOffline: "counts", transfer: "clock-runs", dayCutOff, consequences: [], effective: { from: null, to: null }, sources: [],
  };
}

function responses(read: ReadLog, pack: RulePack): ResponseCounts {
  const { log, agents } = read;
  const { rule, verdicts } = judgedLog(read, pack);
  const counts = new FigureCounts();
  const names = Array.from({ length: agents.size }, (_, number) => agents.nameOf(number));
  const waits = new Float64Array(log.messages.count);
  const days = new Int32Array(log.messages.count);
  let count = 0;
  for (let row = 0; row < log.messages.count; row++) {
    const wait = messageTime(log, rule, verdicts, row);
    if (wait < 0) continue;
    const day = verdicts.firstDay + verdicts.units.day[verdicts.unit[row]];
    const agent = log.replies.agent[verdicts.reply[row]];
    counts.add(day, wait / SECOND_MS, 1);
    counts.addOf(agent < 0 ? "" : names[agent], day, wait / SECOND_MS, 1);
    waits[count] = wait;
    days[count++] = day;
  }
  if (count === 0) return { counts };
  const told = { waits: waits.subarray(0, count), days: days.subarray(0, count), sorted: waits.slice(0, count).sort() };
  return { counts, median: waitQuantile(told, 0.5), p90: waitQuantile(told, 0.9) };
}

interface Waits {
  readonly waits: Float64Array;
  readonly days: Int32Array;
  readonly sorted: Float64Array;
}

/**
 * The p-quantile of all waits [s]. Its interval is where the limits of the share that waits no longer than it, over days, would put the quantile.
 * Source: R. S. Woodruff, Confidence intervals for medians and other position measures, JASA 47 (1952) 635.
 */
function waitQuantile({ waits, days, sorted }: Waits, p: number): FigureQuantile {
  const at = quantile(sorted, p);
  const firstDay = days.reduce((least, day) => Math.min(least, day), Infinity);
  const span = days.reduce((most, day) => Math.max(most, day), -Infinity) - firstDay + 1;
  const below = new Float64Array(span);
  const all = new Float64Array(span);
  for (let index = 0; index < waits.length; index++) {
    all[days[index] - firstDay]++;
    if (waits[index] <= at) below[days[index] - firstDay]++;
  }
  const { lower, upper, value = p } = ratioEstimate(below, all, LEVEL);
  const limit = (share: number | undefined): number | undefined => (share === undefined ? undefined : quantile(sorted, Math.min(1, Math.max(0, p + share - value))) / SECOND_MS);
  const [least, most] = [limit(lower), limit(upper)];
  return { value: at / SECOND_MS, ...(least === undefined || most === undefined ? {} : { lower: Math.min(least, at / SECOND_MS), upper: Math.max(most, at / SECOND_MS) }) };
}
