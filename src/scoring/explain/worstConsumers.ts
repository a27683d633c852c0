import type { ReadLog } from "../../import/readLog.ts";
import { FIRST_LATE, STANDING } from "../../judging/verdicts.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { addDays } from "../../time/calendar.ts";
import { SECOND_MS } from "../../time/units.ts";
import { consumerRows } from "./consumerRows.ts";
import { ruleExplanation } from "./explain.ts";
import type { RuleExplanation } from "./explanation.ts";
import { FAILURES } from "./failure.ts";
import type { Failure } from "./failure.ts";
import { judgedLog } from "../judgedLog.ts";
import type { JudgedLog } from "../judgedLog.ts";

export interface WorstConsumer {
  readonly consumer: string;
  readonly failure: Failure;
  /** Day of the unit that was missed. */
  readonly date: string;
  readonly explanation: RuleExplanation;
}

/** A late message is narrowly late up to this long after its deadline. */
const NARROW_MS = 30 * SECOND_MS;

interface Candidate {
  readonly unit: number;
  readonly consumer: number;
  /** The larger the sooner it is shown. */
  readonly weight: number;
}

/**
 * Up to `count` consumers that a rule counts as missed, worth looking at: the kinds of failure take turns. Of late ones those that waited longest come
 * first, of narrowly late ones the narrowest, else the first of the log. None for a measure, which misses nobody.
 * Cost: one judging of the log.
 */
export function worstConsumers(read: ReadLog, pack: RulePack, count: number): WorstConsumer[] {
  if (pack.measure !== undefined) return [];
  const judged = judgedLog(read, pack);
  const chosen = takingTurns(candidates(read, judged, count), count);
  const rows = consumerRows(read, chosen.map(({ consumer }) => consumer));
  return chosen.map(({ consumer, unit, failure }) => ({
    consumer: read.consumers.nameOf(consumer), failure,
    date: addDays(read.startDate, judged.frame.firstDay + judged.verdicts.units.day[unit]),
    explanation: ruleExplanation(read, judged, rows.get(consumer) ?? { messages: [], replies: [], assignments: [] }),
  }));
}

/** By failure the weightiest unit of each consumer, at most `count` of each failure. */
function candidates(read: ReadLog, judged: JudgedLog, count: number): ReadonlyMap<Failure, readonly Candidate[]> {
  const { messages, conversations } = read.log;
  const { missRow, count: units } = judged.verdicts.units;
  const found = new Map<Failure, Candidate[]>(FAILURES.map((failure) => [failure, []]));
  for (let unit = 0; unit < units; unit++) {
    const row = missRow[unit];
    if (row < 0) continue;
    const { failure, weight } = failureOf(read.log, judged, unit);
    const list = found.get(failure) ?? [];
    if (list.length === count && weight <= list[count - 1].weight) continue;
    const consumer = conversations.consumer[messages.conversation[row]];
    const own = list.findIndex((other) => other.consumer === consumer);
    if (own >= 0 && weight <= list[own].weight) continue;
    if (own >= 0) list.splice(own, 1);
    const place = list.findIndex((other) => other.weight < weight);
    list.splice(place < 0 ? list.length : place, 0, { unit, weight, consumer });
    if (list.length > count) list.pop();
  }
  return found;
}

function failureOf({ messages, replies }: ReadLog["log"], { rule, verdicts }: JudgedLog, unit: number): { readonly failure: Failure; readonly weight: number } {
  const { standing, clockAt, units } = verdicts;
  const row = units.missRow[unit];
  if (verdicts.unit[row] !== unit || standing[row] < FIRST_LATE) return { failure: "charged", weight: 0 };
  switch (standing[row]) {
    case STANDING.unanswered: return { failure: messages.reply[row] < 0 ? "unanswered" : "bot-only", weight: 0 };
    case STANDING.truncated: return { failure: "after-window", weight: 0 };
    case STANDING["all-offline-fails"]: return { failure: "all-offline", weight: 0 };
    default: {
      const lateMs = replies.at[verdicts.reply[row]] - clockAt[row] - rule.deadlineMs;
      return lateMs <= NARROW_MS ? { failure: "narrowly-late", weight: -lateMs } : { failure: "late", weight: lateMs };
    }
  }
}

/** One of each failure after the other, no consumer twice. */
function takingTurns(found: ReadonlyMap<Failure, readonly Candidate[]>, count: number): (Candidate & { readonly failure: Failure })[] {
  const chosen: (Candidate & { readonly failure: Failure })[] = [];
  const taken = new Set<number>();
  for (let turn = 0; turn < count; turn++) {
    for (const [failure, list] of found) {
      const candidate = list.at(turn);
      if (candidate === undefined || chosen.length === count || taken.has(candidate.consumer)) continue;
      taken.add(candidate.consumer);
      chosen.push({ ...candidate, failure });
    }
  }
  return chosen;
}
