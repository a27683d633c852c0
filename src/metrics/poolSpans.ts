import type { MessageLog } from "../log/messageLog.ts";
import type { AssignmentChains } from "./assignmentChains.ts";
import type { DeskShape } from "./deskShape.ts";

/**
 * The stretches of time [from, to) in which conversations stood in the pool: opened, or back from an agent with something owed, and not assigned, closed or
 * left. Not in the pool is what a bot has: a conversation until it lets go of it, and one that closes without ever having had an agent and without its
 * buyer having left; nor one that was handed over with nothing owed, until its buyer writes again. A conversation that its buyer left silently stays
 * in the pool if it is assigned later. What is open at the end is cut off at the desk's end. Those of one conversation stand together.
 */
export class PoolSpans {
  declare count: number;
  declare conversation: Int32Array;
  declare from: Float64Array;
  declare to: Float64Array;

  constructor() {
    this.count = 0;
    this.#allocate(0);
  }

  fill(log: MessageLog, desk: DeskShape, chains: AssignmentChains): void {
    const { openedAt, closedAt, leftAt, botUntil, count } = log.conversations;
    const { at, backAt } = log.assignments;
    if (this.from.length < count + log.assignments.count) this.#allocate(2 * (count + log.assignments.count));
    this.count = 0;
    for (let conversation = 0; conversation < count; conversation++) {
      let row = chains.first[conversation];
      const opened = openedAt[conversation];
      const owedFrom = botUntil[conversation] > opened ? botUntil[conversation] : opened;
      if (row >= 0) this.#add(conversation, owedFrom, at[row]);
      else if (closedAt[conversation] < 0 || leftAt[conversation] >= 0) this.#add(conversation, owedFrom, goneAt(log, desk, conversation, -1));
      for (; row >= 0; row = chains.next[row]) {
        const back = backAt[row];
        if (back < 0) continue;
        const next = chains.next[row];
        this.#add(conversation, back, next >= 0 ? at[next] : goneAt(log, desk, conversation, back));
      }
    }
  }

  /** Spans without length are not kept. */
  #add(conversation: number, from: number, to: number): void {
    if (to <= from) return;
    const row = this.count++;
    this.conversation[row] = conversation;
    this.from[row] = from;
    this.to[row] = to;
  }

  #allocate(rows: number): void {
    this.conversation = new Int32Array(rows);
    this.from = new Float64Array(rows);
    this.to = new Float64Array(rows);
  }
}

/** When the conversation that came to the pool at `since` went from it unassigned. Who left silently before that was still waited on. */
function goneAt({ conversations }: MessageLog, desk: DeskShape, conversation: number, since: number): number {
  const closed = conversations.closedAt[conversation];
  const gone = closed >= 0 ? closed : conversations.leftAt[conversation];
  return gone >= 0 && gone >= since ? gone : desk.endMs;
}
