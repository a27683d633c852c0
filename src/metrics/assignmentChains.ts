import type { MessageLog } from "../log/messageLog.ts";
import type { DutyTimelines } from "./dutyTimelines.ts";
import type { FirstMessages } from "./firstMessages.ts";
import { sentBackAt } from "./sentBackAt.ts";

/** The rows of `assignments` by conversation, in order of time, as linked lists. Rows of one conversation must stand in order of time. */
export class AssignmentChains {
  /** By conversation: its first row; -1 for never assigned. */
  declare first: Int32Array;
  /** By row: the same conversation's next row, -1 for none. */
  declare next: Int32Array;
  /** By row that has a next one: when the conversation left this agent, at the latest with the next assignment. */
  declare backAt: Float64Array;

  constructor() {
    this.first = new Int32Array(0);
    this.next = new Int32Array(0);
    this.backAt = new Float64Array(0);
  }

  fill(log: MessageLog, firsts: FirstMessages, duty: DutyTimelines): void {
    const { assignments } = log;
    const conversations = log.conversations.count;
    if (this.first.length < conversations) this.first = new Int32Array(2 * conversations);
    if (this.next.length < assignments.count) {
      this.next = new Int32Array(2 * assignments.count);
      this.backAt = new Float64Array(2 * assignments.count);
    }
    const { first, next } = this;
    const conversation = assignments.conversation;
    first.fill(-1, 0, conversations);
    for (let row = assignments.count - 1; row >= 0; row--) {
      const whose = conversation[row];
      next[row] = first[whose];
      if (next[row] >= 0) this.backAt[row] = sentBackAt(log, firsts, duty, row, next[row]);
      first[whose] = row;
    }
  }
}
