import type { BuyerKind, ReplyKind } from "../../log/kinds.ts";
import { MESSAGE_BLACKLISTED, MESSAGE_CLOSING_WORD, MESSAGE_SUSPECTED_SPAM } from "../../log/messageLog.ts";
import { HOUR_MS, MINUTE_MS, SECOND_MS } from "../../time/units.ts";
import type { Chat, ChatReply, ChatTurn } from "./chat.ts";
import { lengthOf, turnStart } from "./chat.ts";
import type { QuestionKind } from "./questionKinds.ts";

/** What a twist goes by. Times of day in milliseconds. */
export interface TwistFrame {
  readonly deadlineMs: number;
  readonly windowFromMs: number;
  readonly windowToMs: number;
  /** A whole number below `count`, another for each chat. */
  readonly pick: (count: number) => number;
  /** Another agent of the desk. */
  readonly other: string;
}

/** A chat with what a question turns on, and the turn that is asked about; undefined where it cannot be made of this chat. */
export interface Twisted {
  readonly chat: Chat;
  readonly turn: number;
}
type Twist = (chat: Chat, frame: TwistFrame) => Twisted | undefined;

const CARDS: readonly ReplyKind[] = ["goods-card", "coupon", "price-change", "small-payment", "help-link", "payment-reminder", "refund-card", "recommendation"];
const REMINDERS: readonly ReplyKind[] = ["payment-reminder-auto", "payment-reminder-batch"];
const AUTOMATIC: readonly BuyerKind[] = ["order-link", "product-link", "faq-click"];

/** How each kind of question is made of a chat in which everything is in time. */
export const TWISTS: Readonly<Record<QuestionKind, Twist>> = {
  "all-in-time": (chat) => (chat.turns.length < 2 ? undefined : last(chat)),
  "at-limit": (chat, { deadlineMs }) => ending(chat, (turn) => person(turn, deadlineMs)),
  "just-late": (chat, { deadlineMs, pick }) => ending(chat, (turn) => person(turn, deadlineMs + (1 + pick(9)) * SECOND_MS)),
  "one-late": (chat, { deadlineMs, pick }) => {
    const turn = 1;
    return chat.turns.length < 3 ? undefined : { chat: withTurn(chat, turn, (each) => person(each, deadlineMs + (20 + pick(60)) * SECOND_MS)), turn };
  },
  burst: (chat, { deadlineMs }) => ending(chat, (turn) => ({
    ...person(turn, deadlineMs + 10 * SECOND_MS), messages: [0, 0.5, 0.85].map((part) => ({ at: whole(part * deadlineMs), kind: "text", flags: 0 })),
  })),
  "bot-only": (chat, { pick }) => alone(chat, (turn) => ({ ...turn, replies: [bot(pick(2) === 0 ? "faq" : "smart")] })),
  "bot-then-late": (chat, { deadlineMs, pick }) => alone(chat, (turn) => ({ ...turn, replies: [bot("status"), ...person(turn, deadlineMs + (30 + pick(90)) * SECOND_MS).replies] })),
  assisted: (chat, { deadlineMs }) => alone(chat, (turn) => ({ ...turn, replies: [{ at: whole(deadlineMs * 0.4), kind: "assisted" }] })),
  "closing-word": (chat, { deadlineMs, pick }) => {
    const { conversation } = chat.turns[chat.turns.length - 1];
    const thanks: ChatTurn = { afterMs: (10 + pick(30)) * SECOND_MS, conversation, replies: [], messages: [{ at: 0, kind: "text", flags: MESSAGE_CLOSING_WORD }] };
    const turns = [...chat.turns, pick(3) === 0 ? person({ ...thanks, replies: chat.turns[0].replies }, deadlineMs / 2) : thanks];
    return last({ ...chat, turns });
  },
  "window-edge": (chat, { deadlineMs, windowToMs, pick }) => {
    const isBefore = pick(2) === 0;
    return endsDay(windowToMs) ? undefined : moved(alone(chat, (turn) => person(turn, deadlineMs * (isBefore ? 0.7 : 1.5))), isBefore ? windowToMs - 20 * SECOND_MS : windowToMs);
  },
  "after-window": (chat, { windowToMs, pick }) => (endsDay(windowToMs) ? undefined : moved(alone(chat, (turn) => ({ ...turn, replies: [] })), windowToMs + (5 + pick(30)) * MINUTE_MS)),
  "before-opening": (chat, { windowFromMs, deadlineMs, pick }) =>
    (windowFromMs < HOUR_MS ? undefined : moved(alone(chat, (turn) => person(turn, Math.max(15 * MINUTE_MS, deadlineMs * 1.2))), windowFromMs - (2 + pick(8)) * MINUTE_MS)),
  spam: (chat) => flagged(chat, MESSAGE_SUSPECTED_SPAM),
  blacklisted: (chat) => flagged(chat, MESSAGE_BLACKLISTED),
  "handed-over": (chat, { deadlineMs, other, pick }) => (chat.turns.length < 2 ? undefined : ending(chat, (turn) => {
    const handed = person(turn, pick(2) === 0 ? deadlineMs * 0.8 : deadlineMs + 40 * SECOND_MS);
    return { ...handed, replies: handed.replies.map((reply) => ({ ...reply, agent: other })) };
  })),
  "several-conversations": (chat, { deadlineMs, pick }) => {
    const [first] = chat.turns;
    const later = person({ ...first, conversation: 1, afterMs: (60 + pick(60)) * MINUTE_MS }, deadlineMs + (30 + pick(60)) * SECOND_MS);
    // asked about is the first of the two, which only spoils the other where the rule looks at consumers
    return { chat: { ...chat, turns: [...chat.turns, later] }, turn: 0 };
  },
  "nobody-there": (chat, { deadlineMs, pick }) => {
    const twisted = alone(chat, (turn) => person(turn, Math.max(20 * MINUTE_MS, deadlineMs * 0.5) + pick(10) * MINUTE_MS));
    const from = turnStart(twisted.chat, 0);
    return { ...twisted, chat: { ...twisted.chat, nobody: [from - 10 * MINUTE_MS, from + lengthOf(twisted.chat.turns[0]) - MINUTE_MS] } };
  },
  "manual-card": (chat, { pick }) => alone(chat, (turn) => ({ ...turn, replies: turn.replies.map((reply) => ({ ...reply, kind: CARDS[pick(CARDS.length)] })) })),
  "reminder-only": (chat, { pick }) => alone(chat, (turn) => ({ ...turn, replies: turn.replies.map((reply) => ({ ...reply, kind: REMINDERS[pick(REMINDERS.length)] })) })),
  "automatic-only": (chat, { pick }) => alone(chat, (turn) => ({
    ...turn, messages: [{ at: 0, kind: AUTOMATIC[pick(AUTOMATIC.length)], flags: 0 }], replies: pick(2) === 0 ? [bot("faq")] : [],
  })),
  "long-wait": (chat, { pick }) => ending(chat, (turn) => person(turn, (12 + pick(40)) * MINUTE_MS)),
  unanswered: (chat) => ending(chat, (turn) => ({ ...turn, replies: [] })),
};

function last(chat: Chat): Twisted {
  return { chat, turn: chat.turns.length - 1 };
}

/** With another last turn. */
function ending(chat: Chat, change: (turn: ChatTurn) => ChatTurn): Twisted {
  return last(withTurn(chat, chat.turns.length - 1, (turn) => change({ ...turn, messages: turn.messages.slice(0, 1) })));
}

/** Nothing but the first message, changed. */
function alone(chat: Chat, change: (turn: ChatTurn) => ChatTurn): Twisted {
  const [turn] = chat.turns;
  return { chat: { ...chat, turns: [change({ ...turn, messages: turn.messages.slice(0, 1) })] }, turn: 0 };
}

function withTurn(chat: Chat, place: number, change: (turn: ChatTurn) => ChatTurn): Chat {
  return { ...chat, turns: chat.turns.map((turn, index) => (index === place ? change(turn) : turn)) };
}

/** The turn answered by its person after so long. */
function person(turn: ChatTurn, at: number): ChatTurn {
  return { ...turn, replies: turn.replies.slice(0, 1).map((reply) => ({ ...reply, at: whole(at) })) };
}

function bot(kind: ReplyKind): ChatReply {
  return { at: SECOND_MS, kind };
}

function moved({ chat, turn }: Twisted, startMs: number): Twisted {
  return { chat: { ...chat, startMs }, turn };
}

function flagged(chat: Chat, flag: number): Twisted {
  const { chat: only, turn } = alone(chat, (each) => ({ ...each, replies: [] }));
  return { chat: { ...only, turns: only.turns.map((each) => ({ ...each, messages: each.messages.map((message) => ({ ...message, flags: flag })) })) }, turn };
}

/** The edge of such a window is midnight. */
function endsDay(windowToMs: number): boolean {
  return windowToMs >= 24 * HOUR_MS;
}

function whole(ms: number): number {
  return Math.round(ms / SECOND_MS) * SECOND_MS;
}
