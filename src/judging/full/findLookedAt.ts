import type { MessageLog } from "../../log/messageLog.ts";
import { DAY_MS } from "../../time/units.ts";
import type { CompiledRule } from "../compiledRule.ts";
import type { JudgeFrame } from "../judgeFrame.ts";
import type { WindowRows } from "../windowRows.ts";
import type { Sessions } from "./findSessions.ts";
import { GroupIndex } from "./groupIndex.ts";
import type { RowSpan } from "./rowSpan.ts";

/** By message row, but for the pieces of the window; `reply` is filled already. */
interface Places {
  readonly pieces: WindowRows;
  readonly reply: Int32Array;
  readonly pieceOf: Int32Array;
  readonly isCarried: Uint8Array;
}

/**
 * Fills `pieceOf` for the rows of the span: the piece of the window in which, or with which, a message is looked at, -1 where it is not.
 * Its day is the message's judged day. `isCarried` tells which were sent before the window and unanswered when it opened. Source: docs/rules.md. Cost: linear.
 */
export function findLookedAt(log: MessageLog, rule: CompiledRule, frame: JudgeFrame, span: RowSpan, sessions: Sessions | undefined, places: Places): void {
  const { pieces, pieceOf, isCarried } = places;
  pieceOf.fill(-1, span.first, span.end);
  isCarried.fill(0, span.first, span.end);
  if (rule.windowBy === "session-start") {
    if (sessions !== undefined) takeSessions(log, span, sessions, places);
    return;
  }
  for (let piece = 0; piece < pieces.count; piece++) pieceOf.fill(piece, pieces.firstRow[piece], pieces.endRow[piece]);
  if (rule.beforeWindow !== "excluded") takeUnanswered(log, span, places);
  if (rule.consumerMessages === "all-day") takeWholeDays(log, rule, frame, span, places);
}

/** All messages of a session belong to the piece in which it starts. */
function takeSessions({ messages }: MessageLog, { first, end }: RowSpan, sessions: Sessions, { pieces, pieceOf }: Places): void {
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
function takeUnanswered({ replies }: MessageLog, { first, end }: RowSpan, { pieces, reply, pieceOf, isCarried }: Places): void {
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
function takeWholeDays(log: MessageLog, rule: CompiledRule, { firstDay }: JudgeFrame, { first, end }: RowSpan, { pieces, pieceOf }: Places): void {
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
