import type { Assignments } from "../log/messageLog.ts";

/** The rows of `assignments` by conversation, in order of time, as linked lists. Rows of one conversation must stand in order of time. */
export class AssignmentChains {
  /** By conversation: its first row; -1 for never assigned. */
  declare first: Int32Array;
  /** By row: the same conversation's next row, -1 for none. */
  declare next: Int32Array;

  constructor() {
    this.first = new Int32Array(0);
    this.next = new Int32Array(0);
  }

  fill(assignments: Assignments, conversations: number): void {
    if (this.first.length < conversations) this.first = new Int32Array(2 * conversations);
    if (this.next.length < assignments.count) this.next = new Int32Array(2 * assignments.count);
    const { first, next } = this;
    const conversation = assignments.conversation;
    first.fill(-1, 0, conversations);
    for (let row = assignments.count - 1; row >= 0; row--) {
      const whose = conversation[row];
      next[row] = first[whose];
      first[whose] = row;
    }
  }
}
