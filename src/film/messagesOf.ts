import { NO_CAUSE } from "./film.ts";
import type { FilmMessages } from "./film.ts";
import type { FilmStage } from "./filmStage.ts";
import type { Settlement } from "./settlements.ts";
import type { CompiledRule } from "../judging/compiledRule.ts";
import { FIRST_CLOCKED } from "../judging/verdicts.ts";
import type { Verdicts } from "../judging/verdicts.ts";
import { firstCountingReply } from "../log/firstCountingReply.ts";
import { DAY_MS } from "../time/units.ts";

const WARN_FROM = 2 / 3;

/** What is known of the messages before they are laid out. */
export interface JudgedDay {
  readonly stage: FilmStage;
  readonly rule: CompiledRule;
  readonly verdicts: Verdicts;
  readonly day: number;
  readonly settlements: readonly Settlement[];
  readonly laneOf: Int32Array;
  /** By message row: index into CAUSES; only of misses. Absent where nothing tells. */
  readonly causeOf: Uint8Array | undefined;
}

/** The messages that are seen: sent on the day, owed at its beginning, or judged on it. Cost: linear. */
export function messagesOf(judged: JudgedDay): FilmMessages {
  const { stage: { log: { messages, replies } }, rule, verdicts, settlements, laneOf, causeOf } = judged;
  const settled = settledByRow(settlements);
  const rows = rowsOf(judged, settled);
  const column = (value: (row: number) => number): Float64Array => Float64Array.from(rows, value);
  const isClocked = (row: number): boolean => settled.has(row) && verdicts.standing[row] >= FIRST_CLOCKED;
  const replyAgent = (row: number): number => {
    const reply = replyOf(judged, row);
    return reply < 0 || replies.agent[reply] < 0 ? -1 : laneOf[replies.agent[reply]];
  };
  return {
    count: rows.length, row: Int32Array.from(rows),
    sentAt: column((row) => messages.sentAt[row]),
    warnAt: column((row) => (isClocked(row) ? verdicts.clockAt[row] + rule.deadlineMs * WARN_FROM : -1)),
    deadlineAt: column((row) => (isClocked(row) ? verdicts.clockAt[row] + rule.deadlineMs : -1)),
    missAt: column((row) => missOf(settled.get(row))),
    endAt: column((row) => endOf(judged, row)),
    lane: Int32Array.from(rows, replyAgent),
    cause: Uint8Array.from(rows, (row) => (causeOf === undefined || missOf(settled.get(row)) < 0 ? NO_CAUSE : causeOf[row])),
  };
}

/** By message row its settlement as a miss, else any; what is charged comes last. */
function settledByRow(settlements: readonly Settlement[]): ReadonlyMap<number, Settlement> {
  const found = new Map<number, Settlement>();
  for (const each of settlements) if (found.get(each.row)?.isMiss !== true) found.set(each.row, each);
  return found;
}

function missOf(settlement: Settlement | undefined): number {
  return settlement?.isMiss === true ? settlement.settledAt : -1;
}

function rowsOf(judged: JudgedDay, settled: ReadonlyMap<number, Settlement>): number[] {
  const { stage: { log: { messages }, fromMs } } = judged;
  return Array.from({ length: messages.count }, (_, row) => row).filter((row) => {
    const sentAt = messages.sentAt[row];
    return settled.has(row) || (sentAt < fromMs + DAY_MS && (sentAt >= fromMs || endOf(judged, row) > fromMs));
  });
}

/** The reply that ends the waiting: one that counts where a clock runs, else any. */
function replyOf({ stage: { log: { messages, replies } }, rule, verdicts }: JudgedDay, row: number): number {
  const first = messages.reply[row];
  return verdicts.standing[row] >= FIRST_CLOCKED ? firstCountingReply(replies, first, rule.countsReply) : first;
}

function endOf(judged: JudgedDay, row: number): number {
  const { stage: { log: { messages, replies, conversations }, cast } } = judged;
  const reply = replyOf(judged, row);
  if (reply >= 0) return replies.at[reply];
  const { closedAt, leftAt } = conversations;
  const conversation = messages.conversation[row];
  const gone = closedAt[conversation] >= 0 ? closedAt[conversation] : leftAt[conversation];
  return Math.max(messages.sentAt[row], gone >= 0 ? gone : cast.endMs);
}
