import { AUTO_TRIGGERED_KINDS, BOT_REPLY_KINDS, BUYER_KINDS, NOT_MANUAL_KINDS, REPLY_KINDS, type ReplyKind } from "../../src/log/kinds.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";

export interface NaiveReply {
  readonly row: number;
  readonly at: number;
  readonly kind: ReplyKind;
  readonly agent: number;
}

/** A time in an agent's list. */
export interface NaiveStay {
  readonly agent: number;
  readonly at: number;
  /** Infinity while it stands there. */
  readonly until: number;
  /** Left it for the pool or for another agent's list. */
  readonly isPassedOn: boolean;
}

export interface NaiveMessage {
  readonly row: number;
  readonly sent: number;
  readonly conversation: number;
  readonly consumer: number;
  readonly isAuto: boolean;
  readonly flags: number;
  /** -1 never. */
  readonly listed: number;
}

export interface NaiveConversation {
  readonly consumer: number;
  readonly messages: readonly NaiveMessage[];
  readonly replies: readonly NaiveReply[];
  readonly stays: readonly NaiveStay[];
  readonly lastRowAt: number;
}

export function isManual(kind: ReplyKind): boolean {
  return !BOT_REPLY_KINDS.includes(kind) && !NOT_MANUAL_KINDS.includes(kind);
}

/** A message log as plain conversations of the messages sent on the judged days. It does not tell whose the replies are that came before the first message of their conversation. */
export function naiveTalk(log: MessageLog, isJudged: (at: number) => boolean): readonly NaiveConversation[] {
  const messages = Array.from({ length: log.messages.count }, (_, row): NaiveMessage => ({
    row, sent: log.messages.sentAt[row], conversation: log.messages.conversation[row],
    consumer: log.conversations.consumer[log.messages.conversation[row]],
    isAuto: AUTO_TRIGGERED_KINDS.includes(BUYER_KINDS[log.messages.kind[row]]),
    flags: log.messages.flags[row], listed: log.messages.listedAt[row],
  })).filter(({ sent }) => isJudged(sent));
  return Array.from({ length: log.conversations.count }, (_, number): NaiveConversation => {
    const own = messages.filter(({ conversation }) => conversation === number);
    const replies = repliesOf(log, own.map(({ row }) => log.messages.reply[row]));
    const rows = Array.from({ length: log.assignments.count }, (_row, row) => row).filter((row) => log.assignments.conversation[row] === number);
    const stays = rows.map((row, place) => stayOf(log, row, rows[place + 1]));
    const times = [
      ...own.map(({ sent }) => sent), ...replies.map(({ at }) => at), log.conversations.closedAt[number], log.conversations.leftAt[number],
      ...rows.flatMap((row) => [log.assignments.at[row], log.assignments.backAt[row]]),
    ];
    return { consumer: log.conversations.consumer[number], messages: own, replies, stays, lastRowAt: Math.max(...times) };
  });
}

/** The replies from the first that follows a message on: the longest of the chains, which all others are the end of. */
function repliesOf({ replies }: MessageLog, linked: readonly number[]): NaiveReply[] {
  const chainOf = (row: number): number[] => (row < 0 ? [] : [row, ...chainOf(replies.next[row])]);
  const [longest = []] = linked.map(chainOf).sort((a, b) => b.length - a.length);
  return longest.map((row) => ({ row, at: replies.at[row], kind: REPLY_KINDS[replies.kind[row]], agent: replies.agent[row] }));
}

function stayOf({ assignments }: MessageLog, row: number, next: number | undefined): NaiveStay {
  const until = assignments.until[row];
  const isHandedOver = next !== undefined && assignments.at[next] === until && assignments.agent[next] !== assignments.agent[row];
  return {
    agent: assignments.agent[row], at: assignments.at[row], until: until < 0 ? Infinity : until,
    isPassedOn: until >= 0 && (assignments.backAt[row] >= 0 || isHandedOver),
  };
}
