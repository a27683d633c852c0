import type { HandlingColumns } from "./handlingColumns.ts";
import { START_BUSY, START_IDLE, START_RETURNED, START_UNKNOWN } from "./observedDesk.ts";
import { AWAY, OFFLINE, ONLINE } from "./presenceOfAgents.ts";
import type { PresenceOfAgents } from "./presenceOfAgents.ts";

/**
 * When agents start: at the later of the end of their reply before and the message's listing, or when they come back if they were away then. An agent
 * without rows of presence is taken to be there. Handlings are told in order of their ends.
 *
 * Who replies while off duty finishes what is open after the shift, or waits for the next one: the former where anybody replies off duty at all. A handling that
 * ends after the agent has come again could be either, and is settled when all are told.
 */
export class AgentsStart {
  readonly #presence: PresenceOfAgents;
  readonly #isCoarse: boolean;
  /** By agent: the first row of presence that has not come yet. */
  readonly #next: Int32Array;
  /** Handlings that began off duty and ended in the next shift, and when that began. */
  readonly #crossed: number[];
  readonly #cameAt: number[];
  #finished: number;

  /** `isCoarse`: times are known to the second at best, so that a reply may have ended after the change of presence in its second. */
  constructor(presence: PresenceOfAgents, isCoarse: boolean) {
    this.#presence = presence;
    this.#isCoarse = isCoarse;
    this.#next = presence.rowsFrom.slice(0, -1);
    this.#crossed = [];
    this.#cameAt = [];
    this.#finished = 0;
  }

  /** Fills in when handling `row` started, from its agent, listing, end and the end of the reply before. */
  tell(columns: HandlingColumns, row: number): void {
    const agent = columns.agent[row];
    const listedAt = columns.listedAt[row];
    const freeSince = columns.freeSince[row];
    if (agent < 0 || listedAt < 0) {
      settle(columns, row, -1, START_UNKNOWN);
      return;
    }
    const isBusy = freeSince > listedAt;
    const from = isBusy ? freeSince : listedAt;
    const state = this.#stateAt(agent, from, isBusy);
    if (state === ONLINE) settle(columns, row, from, isBusy ? START_BUSY : START_IDLE);
    else this.#tellAbsent(columns, row, from, state);
  }

  /** Whether agents finish after their shift what is open. */
  get finishes(): boolean {
    return this.#finished > 0;
  }

  /** Once all handlings are told. */
  end(columns: HandlingColumns): void {
    if (this.finishes) return;
    for (const [place, row] of this.#crossed.entries()) settle(columns, row, this.#cameAt[place], START_RETURNED);
  }

  /** Of what happens in one millisecond the end of a reply comes first, then changes of presence, then messages and assignments. */
  #stateAt(agent: number, at: number, isEndOfReply: boolean): number {
    const { rowsFrom, at: changedAt, state } = this.#presence;
    const end = rowsFrom[agent + 1];
    const first = rowsFrom[agent];
    if (first === end) return ONLINE;
    let next = this.#next[agent];
    while (next < end && (isEndOfReply && !this.#isCoarse ? changedAt[next] < at : changedAt[next] <= at)) next++;
    this.#next[agent] = next;
    if (next > first) return state[next - 1];
    return state[first] === ONLINE ? OFFLINE : ONLINE;
  }

  #tellAbsent(columns: HandlingColumns, row: number, from: number, state: number): void {
    const { rowsFrom, at, state: states } = this.#presence;
    const agent = columns.agent[row];
    let leftAt = state === OFFLINE ? from : -1;
    for (let next = this.#next[agent]; next < rowsFrom[agent + 1] && at[next] < columns.endedAt[row]; next++) {
      if (states[next] === ONLINE && leftAt < 0) {
        settle(columns, row, at[next], START_RETURNED);
        return;
      }
      if (states[next] === ONLINE) {
        this.#crossed.push(row);
        this.#cameAt.push(at[next]);
        settle(columns, row, -1, START_UNKNOWN);
        return;
      }
      if (states[next] === OFFLINE && leftAt < 0) leftAt = at[next];
    }
    if (leftAt < 0 || state === AWAY) {
      settle(columns, row, leftAt, leftAt < 0 ? START_UNKNOWN : START_RETURNED);
      return;
    }
    this.#finished++;
    settle(columns, row, from, columns.freeSince[row] > columns.listedAt[row] ? START_BUSY : START_IDLE);
  }
}

function settle(columns: HandlingColumns, row: number, startedAt: number, start: number): void {
  columns.startedAt[row] = startedAt;
  columns.start[row] = start;
}
