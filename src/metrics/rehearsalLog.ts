import { BUYER_KINDS, REPLY_KINDS } from "../log/kinds.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../time/units.ts";
import type { DeskShape } from "./deskShape.ts";

/**
 * A log in which a little of everything happens on one day: a message in the night; one by day that a bot answers first and a person much later, after the
 * conversation was handed over; a third without an answer.
 */
export function rehearsalLog({ agentTeam }: DeskShape, day: number): MessageLog {
  const midnight = day * DAY_MS;
  const times = (...hours: number[]): Int32Array => Int32Array.from(hours, (hour) => (hour < 0 ? -1 : midnight + hour * HOUR_MS));
  const numbers = (...of: number[]): Int32Array => Int32Array.from(of);
  const [faqClick, text] = [BUYER_KINDS.indexOf("faq-click"), BUYER_KINDS.indexOf("text")];
  const [faq, byPerson] = [REPLY_KINDS.indexOf("faq"), REPLY_KINDS.indexOf("text")];
  const minute = MINUTE_MS / HOUR_MS;
  return {
    messages: {
      count: 4, sentAt: times(3, 10, 10 + minute, 20), conversation: numbers(0, 1, 1, 2), kind: Uint8Array.of(text, faqClick, text, text),
      flags: new Uint8Array(4), reply: numbers(0, 1, 3, -1), listedAt: times(9, 11, 11, -1),
    },
    replies: {
      count: 4, at: times(10, 10, 11.5, 16), startedAt: times(9, 10, 11.25, 15), agent: numbers(0, -1, 0, 0),
      kind: Uint8Array.of(byPerson, faq, byPerson, byPerson), next: numbers(-1, 2, 3, -1),
    },
    conversations: {
      count: 3, consumer: numbers(0, 1, 2), stream: numbers(0, 0, 0), openedAt: times(3, 10, 20), closedAt: times(12, 16, 20.5), leftAt: times(-1, -1, 20.5),
      page: new Uint8Array(3), botUntil: times(-1, -1, -1),
    },
    assignments: {
      count: agentTeam.length === 0 ? 0 : 3, at: times(9, 11, 14), conversation: numbers(0, 1, 1), agent: numbers(0, 0, 0),
      until: times(12, 12, 16), backAt: times(-1, 12, -1),
    },
    presence: { count: agentTeam.length === 0 ? 0 : 4, at: times(8, 12, 13, 15), agent: numbers(0, 0, 0, 0), state: Uint8Array.of(0, 1, 0, 2) },
    work: { count: 0, startedAt: times(), endedAt: times(), agent: numbers() },
  };
}
