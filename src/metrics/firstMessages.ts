import type { MessageLog } from "../log/messageLog.ts";

/** By conversation its first message's row. */
export class FirstMessages {
  /** -1 where a conversation has none. */
  declare of: Int32Array;

  constructor() {
    this.of = new Int32Array(0);
  }

  fill({ messages: { conversation, count }, conversations }: MessageLog): void {
    if (this.of.length < conversations.count) this.of = new Int32Array(2 * conversations.count);
    const first = this.of;
    first.fill(-1, 0, conversations.count);
    for (let row = count - 1; row >= 0; row--) first[conversation[row]] = row;
  }
}
