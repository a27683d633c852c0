import { BOT_REPLY_KINDS, BUYER_KINDS, REPLY_KINDS } from "../../log/kinds.ts";
import { MESSAGE_CONFIRMED_SPAM, MESSAGE_SUSPECTED_SPAM } from "../../log/messageLog.ts";
import type { ReadLog } from "../../import/readLog.ts";

const SMART = REPLY_KINDS.indexOf("smart");
const TEXT = BUYER_KINDS.indexOf("text");

/** The part of a conversation's course that is not a buyer's with a person. */
export const COURSE = {
  /** With people; bots may have answered too. */
  ordinary: 0,
  spam: 1,
  /** A click, a card or the menu settled it: one message, one answer. */
  settledAtEntrance: 2,
  /** The smart bot answered the first turn, and that was all. */
  settledBySmart: 3,
  /** Not of the days that are learned from, or without a message of its buyer. */
  notLookedAt: 4,
} as const;

/** What bots and people did in each conversation, by conversation. */
export interface Courses {
  /** One of COURSE. */
  readonly course: Uint8Array;
  /** Its first message, -1 for none. */
  readonly firstMessage: Int32Array;
  /** Kind of the bot's answer to its first message (code of the log), 255 none. */
  readonly botKind: Uint8Array;
}

export const NO_BOT = 255;

/**
 * How each conversation went. A bot has settled one in which it answered the last message and no person had a part: nobody got it, nobody replied, the buyer did not give up,
 * and it is closed (where the log tells of closings at all). Spam is what the log marks as suspected or confirmed. Cost: linear.
 */
export function courses({ log, conversationOfReply }: ReadLog, fromMs: number, toMs: number): Courses {
  const { messages, replies, conversations, assignments } = log;
  const course = new Uint8Array(conversations.count).fill(COURSE.notLookedAt);
  const firstMessage = new Int32Array(conversations.count).fill(-1);
  const botKind = new Uint8Array(conversations.count).fill(NO_BOT);
  const byPeople = new Uint8Array(conversations.count);
  for (let row = 0; row < assignments.count; row++) byPeople[assignments.conversation[row]] = 1;
  for (let reply = 0; reply < replies.count; reply++) if (replies.kind[reply] >= BOT_REPLY_KINDS.length) byPeople[conversationOfReply[reply]] = 1;
  const hasClosings = conversations.closedAt.some((at) => at >= 0);
  for (let row = 0; row < messages.count; row++) {
    const its = messages.conversation[row];
    const reply = messages.reply[row];
    const bot = reply >= 0 && replies.kind[reply] < BOT_REPLY_KINDS.length ? replies.kind[reply] : NO_BOT;
    if (firstMessage[its] >= 0) {
      // a message that no bot answers is a person's to answer
      if (course[its] === COURSE.settledBySmart && bot !== SMART) course[its] = COURSE.ordinary;
      if (course[its] === COURSE.settledAtEntrance) course[its] = COURSE.ordinary;
      continue;
    }
    firstMessage[its] = row;
    botKind[its] = bot;
    if (conversations.openedAt[its] < fromMs || conversations.openedAt[its] >= toMs) continue;
    const isOver = hasClosings ? conversations.closedAt[its] >= 0 : true;
    const isSettled = byPeople[its] === 0 && conversations.leftAt[its] < 0 && isOver;
    if ((messages.flags[row] & (MESSAGE_SUSPECTED_SPAM | MESSAGE_CONFIRMED_SPAM)) !== 0) course[its] = COURSE.spam;
    else if (isSettled && bot === SMART) course[its] = COURSE.settledBySmart;
    else if (isSettled && bot !== NO_BOT && messages.kind[row] !== TEXT) course[its] = COURSE.settledAtEntrance;
    else course[its] = COURSE.ordinary;
  }
  return { course, firstMessage, botKind };
}
