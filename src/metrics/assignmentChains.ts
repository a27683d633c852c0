import type { MessageLog } from "../log/messageLog.ts";

/** The rows of `assignments` by conversation, in order of time, as linked lists. */
export class AssignmentChains {
  /** By conversation: its first row; -1 for never assigned. */
  declare first: Int32Array;
  /** By row: the same conversation's next row, -1 for none. */
  declare next: Int32Array;

  constructor() {
    this.first = new Int32Array(0);
    this.next = new Int32Array(0);
  }

  fill(log: MessageLog): void {
    const { conversation, count } = log.assignments;
    const conversations = log.conversations.count;
    if (this.first.length < conversations) this.first = new Int32Array(2 * conversations);
    if (this.next.length < count) this.next = new Int32Array(2 * count);
    const { first, next } = this;
    first.fill(-1, 0, conversations);
    for (let row = count - 1; row >= 0; row--) {
      const whose = conversation[row];
      next[row] = first[whose];
      first[whose] = row;
    }
  }
}
