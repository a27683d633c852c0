import { AGENT_STATES } from "../../log/kinds.ts";
import type { Presence } from "../../log/messageLog.ts";

const ONLINE = AGENT_STATES.indexOf("online");
const UNKNOWN = 2;

/**
 * When no agent was online. Before its first row an agent is taken to be the opposite of what that says; without rows nobody can tell, and no time is such a one.
 * Source: docs/rules.md.
 */
export class OfflineTimes {
  /** Times at which it changed whether all agents were offline, in order. */
  declare readonly changeAt: number[];
  declare beginsOffline: boolean;

  constructor({ at, agent, state, count }: Presence) {
    this.changeAt = [];
    let agents = 0;
    for (let row = 0; row < count; row++) agents = Math.max(agents, agent[row] + 1);
    const isOnline = new Uint8Array(agents).fill(UNKNOWN);
    let online = 0;
    for (let row = 0; row < count; row++) {
      if (isOnline[agent[row]] !== UNKNOWN) continue;
      isOnline[agent[row]] = state[row] === ONLINE ? 0 : 1;
      online += isOnline[agent[row]];
    }
    this.beginsOffline = count > 0 && online === 0;
    let wasOffline = this.beginsOffline;
    for (let row = 0; row < count; row++) {
      const now = state[row] === ONLINE ? 1 : 0;
      online += now - isOnline[agent[row]];
      isOnline[agent[row]] = now;
      if (row + 1 < count && at[row + 1] === at[row]) continue;
      if ((online === 0) !== wasOffline) this.changeAt.push(at[row]);
      wasOffline = online === 0;
    }
  }

  /** Whether no agent is online, after what happens in this millisecond. Cost: log of the changes. */
  isAllOffline(time: number): boolean {
    let low = 0;
    let high = this.changeAt.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.changeAt[middle] <= time) low = middle + 1;
      else high = middle;
    }
    return (low % 2 === 1) !== this.beginsOffline;
  }
}
