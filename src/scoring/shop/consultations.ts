import { AUTO_TRIGGERED_KINDS, BUYER_KINDS } from "../../log/kinds.ts";
import { MESSAGE_BLACKLISTED, MESSAGE_CONFIRMED_SPAM, MESSAGE_SUSPECTED_SPAM } from "../../log/messageLog.ts";
import type { MessageLog } from "../../log/messageLog.ts";
import { DAY_MS } from "../../time/units.ts";

/** A consumer who wrote on a day. */
export interface Consultation {
  readonly consumer: number;
  /** From the log's first. */
  readonly day: number;
  /** The first message that counts. [ms since the log's start] */
  readonly at: number;
}

const AUTOMATIC = Uint8Array.from(BUYER_KINDS, (kind) => (AUTO_TRIGGERED_KINDS.includes(kind) ? 1 : 0));
const SPAM = MESSAGE_SUSPECTED_SPAM | MESSAGE_CONFIRMED_SPAM | MESSAGE_BLACKLISTED;

/**
 * Consumers with a message that counts, each once a day, in order of its sending: messages that the app sent for them, spam and those of consumers on the blacklist do not.
 * Days begin at midnight. Source: domain §1.3 (who consults).
 */
export function consultations({ messages, conversations }: MessageLog): Consultation[] {
  const lastDay = new Int32Array(conversations.count).fill(-1);
  const found: Consultation[] = [];
  for (let row = 0; row < messages.count; row++) {
    if (AUTOMATIC[messages.kind[row]] === 1 || (messages.flags[row] & SPAM) !== 0) continue;
    const at = messages.sentAt[row];
    const day = Math.floor(at / DAY_MS);
    const consumer = conversations.consumer[messages.conversation[row]];
    if (lastDay[consumer] === day) continue;
    lastDay[consumer] = day;
    found.push({ consumer, day, at });
  }
  return found;
}
