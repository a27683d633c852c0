import type { Assignments } from "../../log/messageLog.ts";

/** Of conversations that left a list so many had done so by then: one that stands there for longer has been closed, and the log does not tell it. */
const NEARLY_ALL = 0.99;
/** Where more are untold, how many were open is not known. */
const MOST_UNTOLD = 0.1;

/** How many conversations each agent holds as time goes on: `take` when one is assigned, `openAt` at any time that is not before the last one asked for of that agent. */
export class OpenChats {
  /** Ends of the assignments of agent `a`: `#from[a]` to `#from[a + 1]`, ascending. */
  readonly #from: Int32Array;
  readonly #ends: Float64Array;
  readonly #passed: Int32Array;
  readonly #taken: Int32Array;
  readonly #assignments: Assignments;
  /** Who got a conversation before that and still has it has none any more. [ms] */
  readonly #untoldBefore: number;
  /** Assignments of which the log should tell when they left the agent's list, and does not: they do not count as open. */
  readonly untold: number;
  /** Whether the log tells when conversations leave an agent's list. */
  readonly isKnown: boolean;

  /** `lastAt`: when the log ends. [ms] Cost: n log n in the assignments. */
  constructor(assignments: Assignments, agents: number, lastAt: number) {
    this.#assignments = assignments;
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
    this.#untoldBefore = lastAt - longestStay(assignments, ended);
    let untold = 0;
    for (let row = 0; row < assignments.count; row++) if (assignments.agent[row] >= 0 && this.#isUntold(row)) untold++;
    this.untold = untold;
    this.isKnown = ended * 2 > assignments.count && untold <= MOST_UNTOLD * assignments.count;
  }

  /** `row`: of an assignment to an agent. */
  take(row: number): void {
    if (!this.#isUntold(row)) this.#taken[this.#assignments.agent[row]]++;
  }

  #isUntold(row: number): boolean {
    return this.#assignments.until[row] < 0 && this.#assignments.at[row] < this.#untoldBefore;
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

/** How long nearly all that left an agent's list had stood there; no end where none did. [ms] */
function longestStay({ count, agent, at, until }: Assignments, ended: number): number {
  const stays = new Float64Array(ended);
  let place = 0;
  for (let row = 0; row < count; row++) if (agent[row] >= 0 && until[row] >= 0) stays[place++] = until[row] - at[row];
  return stays.sort()[Math.floor(NEARLY_ALL * ended)] ?? Infinity;
}
