import { isManualReply } from "../../log/kinds.ts";
import type { MessageLog } from "../../log/messageLog.ts";

/** When which agent replied to each consumer: every act of a person at or after a message of that conversation. Cost: linear in messages and replies. */
export class PersonReplies {
  /** By consumer where its replies begin in the columns below; those of the last end at its end. */
  readonly #from: Int32Array;
  readonly #at: Float64Array;
  /** -1 where the log names nobody. */
  readonly #agent: Int32Array;

  constructor({ messages, replies, conversations }: MessageLog) {
    const conversationOf = conversationsOfReplies(messages, replies.next, replies.count);
    const isCounted = (reply: number): boolean => conversationOf[reply] >= 0 && isManualReply(replies.kind[reply]);
    const consumers = conversations.consumer.reduce((most, consumer) => Math.max(most, consumer), -1) + 1;
    const from = new Int32Array(consumers + 1);
    for (let reply = 0; reply < replies.count; reply++) if (isCounted(reply)) from[conversations.consumer[conversationOf[reply]] + 1]++;
    for (let consumer = 0; consumer < consumers; consumer++) from[consumer + 1] += from[consumer];
    const next = from.slice();
    this.#at = new Float64Array(from[consumers]);
    this.#agent = new Int32Array(from[consumers]);
    for (let reply = 0; reply < replies.count; reply++) {
      if (!isCounted(reply)) continue;
      const place = next[conversations.consumer[conversationOf[reply]]]++;
      this.#at[place] = replies.at[reply];
      this.#agent[place] = replies.agent[reply];
    }
    this.#from = from;
  }

  /**
   * The agent of the consumer's last reply in [from, to); undefined where there is none, -1 where it names nobody.
   * Cost: logarithmic in the consumer's replies: in an export that masks names all may be one consumer's.
   */
  lastIn(consumer: number, from: number, to: number): number | undefined {
    let low = this.#from[consumer];
    let high = this.#from[consumer + 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#at[middle] < to) low = middle + 1;
      else high = middle;
    }
    const last = low - 1;
    return last >= this.#from[consumer] && this.#at[last] >= from ? this.#agent[last] : undefined;
  }

  /** Tells every reply to the consumer, in order of time. */
  each(consumer: number, tell: (at: number, agent: number) => void): void {
    for (let place = this.#from[consumer]; place < this.#from[consumer + 1]; place++) tell(this.#at[place], this.#agent[place]);
  }

  get consumers(): number {
    return this.#from.length - 1;
  }
}

/** By reply the conversation it was sent in; -1 for one that no message of a buyer came before. */
function conversationsOfReplies({ count, reply, conversation }: MessageLog["messages"], next: Int32Array, replies: number): Int32Array {
  const found = new Int32Array(replies).fill(-1);
  for (let row = 0; row < count; row++) {
    for (let its = reply[row]; its >= 0 && found[its] < 0; its = next[its]) found[its] = conversation[row];
  }
  return found;
}
