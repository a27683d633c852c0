import { BUYER_KINDS, REPLY_KINDS } from "../../log/kinds.ts";
import { MESSAGE_CLOSING_WORD } from "../../log/messageLog.ts";
import { DAY_MS } from "../../time/units.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import { messageChain } from "../observed/messageChain.ts";
import { COURSE, NO_BOT } from "./courses.ts";
import type { Courses } from "./courses.ts";

const SMART = REPLY_KINDS.indexOf("smart");
const STATUS = REPLY_KINDS.indexOf("status");

/** Ways into a conversation with the bot that answers each, as kinds of the log. */
const ENTRANCES = {
  faq: { buyer: BUYER_KINDS.indexOf("faq-click"), bot: REPLY_KINDS.indexOf("faq") },
  orderCard: { buyer: BUYER_KINDS.indexOf("order-link"), bot: REPLY_KINDS.indexOf("order-card") },
  productCards: { buyer: BUYER_KINDS.indexOf("product-link"), bot: REPLY_KINDS.indexOf("product-card") },
  selfService: { buyer: BUYER_KINDS.indexOf("menu-click"), bot: REPLY_KINDS.indexOf("self-service") },
} as const;
type EntranceName = keyof typeof ENTRANCES;
const WAYS = Object.entries(ENTRANCES) as readonly (readonly [EntranceName, (typeof ENTRANCES)[EntranceName]])[];

/** How often a way in was taken, the bot of that way had the last word on it, and settled the matter. */
export interface EntranceCounts {
  readonly came: number;
  readonly answered: number;
  readonly settled: number;
}

export interface BotCounts {
  /** Conversations that are not spam, and those of them that are the first of their consumer's day. */
  readonly matters: number;
  readonly firstOfDay: number;
  readonly entrances: Readonly<Record<EntranceName, EntranceCounts>>;
  /** Conversations that no entrance settled; first messages that the smart bot answered; matters that it settled. */
  readonly unsettled: number;
  readonly smartAnswered: number;
  readonly smartSettled: number;
  /** From the message to an agent's list, of what the smart bot answered and did not settle. [ms] */
  readonly smartToPeopleMs: readonly number[];
  /** First messages that nothing else answered and somebody started on at once: how many, and how many heard a status reply. */
  readonly atOnce: number;
  readonly atOnceHeard: number;
  /** Messages after everything was answered that somebody could not start on at once: mostly first ones of later turns. */
  readonly busy: number;
  readonly busyHeard: number;
  readonly closing: number;
  readonly closingHeard: number;
}

/** What bots did in the conversations of all streams. Cost: linear. */
export function botCounts(desk: ObservedDesk, { course, firstMessage, botKind }: Courses): BotCounts {
  const { messages, conversations } = desk.read.log;
  const entrances = Object.fromEntries(WAYS.map(([name]) => [name, { came: 0, answered: 0, settled: 0 }])) as Record<EntranceName, { came: number; answered: number; settled: number }>;
  const found = { matters: 0, firstOfDay: 0, unsettled: 0, smartAnswered: 0, smartSettled: 0, atOnce: 0, atOnceHeard: 0 };
  const smartToPeopleMs: number[] = [];
  const isRepeated = repeatsOfDay(desk);
  for (let its = 0; its < conversations.count; its++) {
    if (course[its] === COURSE.notLookedAt || course[its] === COURSE.spam) continue;
    const first = firstMessage[its];
    found.matters++;
    if (isRepeated[its] === 0) found.firstOfDay++;
    for (const [name, { buyer, bot }] of WAYS) {
      if (messages.kind[first] !== buyer) continue;
      const entrance = entrances[name];
      entrance.came++;
      if (botKind[its] === bot) entrance.answered++;
      if (botKind[its] === bot && course[its] === COURSE.settledAtEntrance) entrance.settled++;
    }
    if (course[its] === COURSE.settledAtEntrance) continue;
    found.unsettled++;
    if (botKind[its] === SMART) {
      found.smartAnswered++;
      if (course[its] === COURSE.settledBySmart) found.smartSettled++;
      else if (messages.listedAt[first] >= 0) smartToPeopleMs.push(messages.listedAt[first] - messages.sentAt[first]);
    }
    if (botKind[its] !== NO_BOT && botKind[its] !== STATUS) continue;
    if (startsAtOnce(desk, first)) {
      found.atOnce++;
      if (botKind[its] === STATUS) found.atOnceHeard++;
    }
  }
  return { ...found, ...laterStatusReplies(desk, course), entrances, smartToPeopleMs };
}

/** Messages after everything was answered, and how many of them heard a status reply at once. */
function laterStatusReplies(desk: ObservedDesk, course: Uint8Array): Pick<BotCounts, "busy" | "busyHeard" | "closing" | "closingHeard"> {
  const { messages, replies } = desk.read.log;
  const found = { busy: 0, busyHeard: 0, closing: 0, closingHeard: 0 };
  const { next, answeredAt } = messageChain(desk);
  for (let before = 0; before < messages.count; before++) {
    const its = messages.conversation[before];
    const row = next[before];
    if (course[its] !== COURSE.ordinary || row < 0 || answeredAt[before] < 0) continue;
    const reply = messages.reply[row];
    const isHeard = reply >= 0 && replies.kind[reply] === STATUS && replies.at[reply] - messages.sentAt[row] < desk.resolutionMs;
    if ((messages.flags[row] & MESSAGE_CLOSING_WORD) !== 0) {
      found.closing++;
      if (isHeard) found.closingHeard++;
    } else if (!startsAtOnce(desk, row)) {
      found.busy++;
      if (isHeard) found.busyHeard++;
    }
  }
  return found;
}

function startsAtOnce({ read: { log: { messages } }, handlings, handlingOfMessage }: ObservedDesk, row: number): boolean {
  const handling = handlingOfMessage[row];
  return handling >= 0 && handlings.startedAt[handling] === messages.sentAt[row];
}

/** By conversation: 1 where its consumer had one before on the day on which it begins. */
function repeatsOfDay({ read: { log: { conversations }, consumers } }: ObservedDesk): Uint8Array {
  const isRepeated = new Uint8Array(conversations.count);
  const lastDay = new Int32Array(consumers.size).fill(-1);
  for (let its = 0; its < conversations.count; its++) {
    const day = Math.floor(conversations.openedAt[its] / DAY_MS);
    const who = conversations.consumer[its];
    if (who < 0) continue;
    if (lastDay[who] === day) isRepeated[its] = 1;
    lastDay[who] = day;
  }
  return isRepeated;
}
