import type { MessageLog } from "../../log/messageLog.ts";
import { DAY_MS } from "../../time/units.ts";
import type { CompiledRule } from "../compiledRule.ts";
import { firstRowFrom } from "../firstRowFrom.ts";
import type { JudgeFrame } from "../judgeFrame.ts";
import type { WindowRows } from "../windowRows.ts";
import { GroupIndex } from "./groupIndex.ts";
import type { RowSpan } from "./repliesOfMessages.ts";
import type { Sessions } from "./sessions.ts";

/** The rows of the messages sent on the judged days: nothing else is looked at. */
export function spanOfFrame({ messages }: MessageLog, rule: CompiledRule, { firstDay, days }: JudgeFrame): RowSpan {
  const from = firstDay * DAY_MS + rule.dayCutOffMs;
  return { first: firstRowFrom(messages.sentAt, messages.count, from), end: firstRowFrom(messages.sentAt, messages.count, from + days * DAY_MS) };
}

/**
 * Fills `pieceOf` for the rows of the span: the piece of the window in which, or with which, a message is looked at, -1 where it is not.
 * Its day is the message's judged day. `isCarried` tells which were sent before the window and unanswered when it opened. Source: docs/rules.md. Cost: linear.
 */
export function findLookedAt(
  log: MessageLog, rule: CompiledRule, frame: JudgeFrame, span: RowSpan, pieces: WindowRows, reply: Int32Array, sessions: Sessions | undefined, pieceOf: Int32Array, isCarried: Uint8Array,
): void {
  pieceOf.fill(-1, span.first, span.end);
  isCarried.fill(0, span.first, span.end);
  if (rule.windowBy === "session-start") {
    if (sessions !== undefined) takeSessions(log, span, pieces, sessions, pieceOf);
    return;
  }
  for (let piece = 0; piece < pieces.count; piece++) pieceOf.fill(piece, pieces.firstRow[piece], pieces.endRow[piece]);
  if (rule.beforeWindow !== "excluded") takeUnanswered(log, span, pieces, reply, pieceOf, isCarried);
  if (rule.consumerMessages === "all-day") takeWholeDays(log, rule, frame, span, pieces, pieceOf);
}

/** All messages of a session belong to the piece in which it starts. */
function takeSessions({ messages }: MessageLog, { first, end }: RowSpan, pieces: WindowRows, sessions: Sessions, pieceOf: Int32Array): void {
  /** By session; -1 where it starts outside. */
  const pieceOfSession = new Int32Array(sessions.of.length).fill(-1);
  let piece = 0;
  for (let row = first; row < end; row++) {
    const whose = messages.conversation[row];
    const session = sessions.of[whose];
    if (session < 0) continue;
    if (messages.sentAt[row] === sessions.startAt[session]) {
      while (piece + 1 < pieces.count && pieces.startAt[piece + 1] <= messages.sentAt[row]) piece++;
      if (session === whose && row >= pieces.firstRow[piece] && row < pieces.endRow[piece]) pieceOfSession[session] = piece;
    }
    pieceOf[row] = pieceOfSession[session];
  }
}

/** What was sent outside and is unanswered when the next window opens belongs to that. */
function takeUnanswered({ replies }: MessageLog, { first, end }: RowSpan, pieces: WindowRows, reply: Int32Array, pieceOf: Int32Array, isCarried: Uint8Array): void {
  let row = first;
  for (let piece = 0; piece < pieces.count; piece++) {
    for (; row < Math.min(pieces.firstRow[piece], end); row++) {
      if (reply[row] >= 0 && replies.at[reply[row]] < pieces.startAt[piece]) continue;
      pieceOf[row] = piece;
      isCarried[row] = 1;
    }
    row = Math.max(row, pieces.endRow[piece]);
  }
}

/** Whoever has a message in the window of a day is looked at on all its messages of that day. */
function takeWholeDays(log: MessageLog, rule: CompiledRule, { firstDay }: JudgeFrame, { first, end }: RowSpan, pieces: WindowRows, pieceOf: Int32Array): void {
  const { sentAt, conversation } = log.messages;
  const { consumer, stream } = log.conversations;
  const inWindow = new GroupIndex(true);
  inWindow.begin(log.conversations.count);
  for (let row = first; row < end; row++) {
    const whose = conversation[row];
    if (pieceOf[row] < 0 || (rule.streams !== undefined && rule.streams[stream[whose]] !== 1)) continue;
    const day = pieces.day[pieceOf[row]];
    if (inWindow.find(consumer[whose], day, -1) < 0) inWindow.add(consumer[whose], day, -1);
  }
  let piece = 0;
  for (let row = first; row < end; row++) {
    if (pieceOf[row] >= 0) continue;
    const day = Math.floor((sentAt[row] - rule.dayCutOffMs) / DAY_MS);
    while (pieces.day[piece] < day) piece++;
    if (day >= firstDay && inWindow.find(consumer[conversation[row]], day, -1) >= 0) pieceOf[row] = piece;
  }
}
