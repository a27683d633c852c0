import type { MessageLog } from "../log/messageLog.ts";
import type { AssignmentChains } from "./assignmentChains.ts";
import type { DeskShape } from "./deskShape.ts";

/** Stretches of time [from, to), each of one conversation, with one agent or (-1) with none. */
export class Spans {
  declare count: number;
  declare conversation: Int32Array;
  declare agent: Int32Array;
  declare from: Float64Array;
  declare to: Float64Array;

  constructor() {
    this.count = 0;
    this.#allocate(0);
  }

  begin(atMost: number): void {
    if (this.from.length < atMost) this.#allocate(2 * atMost);
    this.count = 0;
  }

  /** Spans without length are not kept. */
  add(conversation: number, agent: number, from: number, to: number): void {
    if (to <= from) return;
    const row = this.count++;
    this.conversation[row] = conversation;
    this.agent[row] = agent;
    this.from[row] = from;
    this.to[row] = to;
  }

  #allocate(rows: number): void {
    this.conversation = new Int32Array(rows);
    this.agent = new Int32Array(rows);
    this.from = new Float64Array(rows);
    this.to = new Float64Array(rows);
  }
}

/**
 * Where the conversations stood: in the pool (opened or sent back, and not assigned, closed or left) and with an agent (assigned
 * and not closed). Not in the pool is what a bot has: a conversation until it lets go of it, and one that closes without an agent and
 * without its buyer having left. A conversation that its buyer left silently stays in the pool if it is assigned later. What is open at
 * the end is cut off at the desk's end.
 */
export class DeskSpans {
  declare readonly pooled: Spans;
  declare readonly assigned: Spans;

  constructor() {
    this.pooled = new Spans();
    this.assigned = new Spans();
  }

  fill(log: MessageLog, desk: DeskShape, chains: AssignmentChains): void {
    const { openedAt, closedAt, leftAt, botUntil, count } = log.conversations;
    const { at, agent } = log.assignments;
    const { pooled, assigned } = this;
    pooled.begin(count + log.assignments.count);
    assigned.begin(log.assignments.count);
    for (let conversation = 0; conversation < count; conversation++) {
      let row = chains.first[conversation];
      const opened = openedAt[conversation];
      const owedFrom = botUntil[conversation] > opened ? botUntil[conversation] : opened;
      const closed = closedAt[conversation];
      if (row < 0) {
        const left = leftAt[conversation];
        if (closed >= 0 && left < 0) continue;
        const gone = closed >= 0 ? closed : left;
        pooled.add(conversation, -1, owedFrom, gone >= 0 ? gone : desk.endMs);
        continue;
      }
      pooled.add(conversation, -1, owedFrom, at[row]);
      for (let next = chains.next[row]; next >= 0; next = chains.next[row]) {
        const back = chains.backAt[row];
        assigned.add(conversation, agent[row], at[row], back);
        pooled.add(conversation, -1, back, at[next]);
        row = next;
      }
      assigned.add(conversation, agent[row], at[row], closed >= 0 ? closed : desk.endMs);
    }
  }
}
