import { BOT_REPLY_KINDS, NOT_MANUAL_KINDS } from "../../src/log/kinds.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { SECOND_MS } from "../../src/time/units.ts";
import { isManual, type NaiveConversation, type NaiveMessage, type NaiveReply } from "./naiveTalk.ts";

/** Conversations that are one session, with its start. */
export function sessionsOf({ sessionResume }: RulePack, talks: readonly NaiveConversation[]): { conversations: number[]; start: number }[] {
  const begun = talks.map((talk, number) => ({ talk, number })).filter(({ talk }) => talk.messages.length > 0);
  const sessions: { conversations: number[]; start: number }[] = [];
  for (const consumer of new Set(begun.map(({ talk }) => talk.consumer))) {
    const own = begun.filter(({ talk }) => talk.consumer === consumer).sort((a, b) => a.talk.messages[0].sent - b.talk.messages[0].sent || a.number - b.number);
    own.forEach(({ talk, number }, place) => {
      const since = place === 0 ? Infinity : talk.messages[0].sent - own[place - 1].talk.lastRowAt;
      if (sessionResume > 0 && since <= sessionResume * SECOND_MS) sessions.at(-1)!.conversations.push(number);
      else sessions.push({ conversations: [number], start: talk.messages[0].sent });
    });
  }
  return sessions;
}

/** Whether a kind of reply counts. */
export function counts({ repliesCount }: RulePack, kind: NaiveReply["kind"]): boolean {
  return repliesCount.includes(kind) || (repliesCount.includes("manual") && isManual(kind));
}

/** The bot's reply that settled a message. */
export function settlingReply(talk: NaiveConversation, message: NaiveMessage): NaiveReply | undefined {
  const after = talk.replies.filter(({ at, kind }) => at >= message.sent && kind !== "status" && !NOT_MANUAL_KINDS.includes(kind));
  if (after.length === 0 || after[0].kind === "assisted" || !BOT_REPLY_KINDS.includes(after[0].kind)) return undefined;
  const next = talk.messages.find(({ sent }) => sent > after[0].at)?.sent ?? Infinity;
  return after.some(({ at, kind }) => (kind === "assisted" || isManual(kind)) && at < next) ? undefined : after[0];
}

/** The round of a message, by its conversation and the place of its first message, judged or not. */
export function roundOf(rule: RulePack, talk: NaiveConversation, message: NaiveMessage): string {
  const endOf = (own: NaiveMessage): string => {
    const settled = settlingReply(talk, own);
    if (settled !== undefined && !counts(rule, settled.kind)) return `bot ${settled.row}`;
    return `reply ${talk.replies.find(({ at, kind }) => at >= own.sent && counts(rule, kind))?.row}`;
  };
  const before = talk.messages.slice(0, talk.messages.indexOf(message) + 1);
  let first = before.length - 1;
  while (first > 0 && endOf(before[first - 1]) === endOf(message) && !(rule.burstGap !== undefined && before[first].sent - before[first - 1].sent > rule.burstGap * SECOND_MS)) first--;
  return `${message.conversation}/${before[first].row}`;
}
