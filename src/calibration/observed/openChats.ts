import type { Assignments } from "../../log/messageLog.ts";

/** How many conversations each agent holds as time goes on: `take` when one is assigned, `openAt` at any time that is not before the last one asked for of that agent. */
export class OpenChats {
  /** Ends of the assignments of agent `a`: `#from[a]` to `#from[a + 1]`, ascending. */
  readonly #from: Int32Array;
  readonly #ends: Float64Array;
  readonly #passed: Int32Array;
  readonly #taken: Int32Array;
  /** Whether the log tells when conversations leave an agent's list. */
  readonly isKnown: boolean;

  /** Cost: n log n in the assignments. */
  constructor(assignments: Assignments, agents: number) {
    this.#from = new Int32Array(agents + 1);
    this.#passed = new Int32Array(agents);
    this.#taken = new Int32Array(agents);
    let ended = 0;
    for (let row = 0; row < assignments.count; row++) {
      if (assignments.agent[row] < 0 || assignments.until[row] < 0) continue;
      this.#from[assignments.agent[row] + 1]++;
      ended++;
    }
    for (let agent = 0; agent < agents; agent++) this.#from[agent + 1] += this.#from[agent];
    this.#ends = new Float64Array(ended);
    this.#passed.set(this.#from.subarray(0, agents));
    for (let row = 0; row < assignments.count; row++) {
      const agent = assignments.agent[row];
      if (agent >= 0 && assignments.until[row] >= 0) this.#ends[this.#passed[agent]++] = assignments.until[row];
    }
    for (let agent = 0; agent < agents; agent++) this.#ends.subarray(this.#from[agent], this.#from[agent + 1]).sort();
    this.#passed.set(this.#from.subarray(0, agents));
    this.isKnown = ended * 2 > assignments.count;
  }

  take(agent: number): void {
    this.#taken[agent]++;
  }

  /** Whether the last of the agent's conversations to end before the time last asked for ended so shortly before it. [ms] */
  hasJustEnded(agent: number, at: number, withinMs: number): boolean {
    const passed = this.#passed[agent];
    return passed > this.#from[agent] && this.#ends[passed - 1] >= at - withinMs;
  }

  /** From the log's begin anew. */
  restart(): void {
    this.#passed.set(this.#from.subarray(0, this.#passed.length));
    this.#taken.fill(0);
  }

  /** Conversations the agent holds at a time, those that end in that millisecond left out; 0 where the log does not tell. */
  openAt(agent: number, at: number): number {
    return this.isKnown ? Math.max(1, this.heldAt(agent, at)) : 0;
  }

  /** Conversations that the agent took and that have not ended. */
  heldAt(agent: number, at: number): number {
    const end = this.#from[agent + 1];
    let passed = this.#passed[agent];
    while (passed < end && this.#ends[passed] <= at) passed++;
    this.#passed[agent] = passed;
    return this.#taken[agent] - (passed - this.#from[agent]);
  }
}
