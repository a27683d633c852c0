import { BOT_REPLY_KINDS, MANUAL_REPLIES, NOT_MANUAL_KINDS, REPLY_KINDS } from "../../log/kinds.ts";
import type { MessageLog } from "../../log/messageLog.ts";
import type { RowSpan } from "./rowSpan.ts";

/** By index of REPLY_KINDS: 1 where it settles nothing and does not speak against it: status replies, and what is no reply at all. */
const IS_ASIDE = Uint8Array.from(REPLY_KINDS, (kind) => (kind === "status" || NOT_MANUAL_KINDS.includes(kind) ? 1 : 0));
/** 1 where a person answers, be it through a bot's proposal. */
const IS_PERSONS = Uint8Array.from(REPLY_KINDS, (kind, code) => (MANUAL_REPLIES[code] === 1 || kind === "assisted" ? 1 : 0));
const IS_BOTS = Uint8Array.from(REPLY_KINDS, (kind, code) => (BOT_REPLY_KINDS.includes(kind) && IS_PERSONS[code] + IS_ASIDE[code] === 0 ? 1 : 0));

/**
 * Fills `settledBy` for the rows of the span: by message the reply of a bot that settled it, -1 for none. It is the first reply that is not put aside, and
 * no person replies from then to the next message. `later` is room for a number by conversation. Cost: linear. Source: docs/rules.md.
 */
export function findSettlingReplies(log: MessageLog, { first, end }: RowSpan, settledBy: Int32Array, later: Int32Array): void {
  const { conversation, reply: firstReply } = log.messages;
  const { kind, next } = log.replies;
  later.fill(-1, 0, log.conversations.count);
  for (let row = end - 1; row >= first; row--) {
    const whose = conversation[row];
    const following = later[whose];
    later[whose] = row;
    const stop = following < 0 ? -1 : firstReply[following];
    let answer = firstReply[row];
    while (answer !== stop && answer >= 0 && IS_ASIDE[kind[answer]] === 1) answer = next[answer];
    if (answer >= 0 && answer === stop) {
      settledBy[row] = settledBy[following];
      continue;
    }
    const isBots = answer >= 0 && IS_BOTS[kind[answer]] === 1;
    settledBy[row] = isBots && !hasPerson(kind, next, next[answer], stop) ? answer : -1;
  }
}

/** Whether a person's reply stands in the chain from `from` to before `stop`. */
function hasPerson(kind: Uint8Array, next: Int32Array, from: number, stop: number): boolean {
  for (let answer = from; answer >= 0 && answer !== stop; answer = next[answer]) if (IS_PERSONS[kind[answer]] === 1) return true;
  return false;
}
