import { AGENT_STATES } from "../../log/kinds.ts";
import type { Presence } from "../../log/messageLog.ts";
import { DAY_MS } from "../../time/units.ts";

/** From when until when nobody was there. [ms since the log's start], half-open. */
export interface UnattendedSpan {
  readonly from: number;
  readonly to: number;
}

const ONLINE = AGENT_STATES.indexOf("online");

/**
 * Gaps of a day: times with no agent online between the moment on that day at which one first is and the moment at which the last one goes.
 * Before its first row an agent is taken to be the opposite of what that row says. Days run from midnight to midnight.
 * Cost: linear in the rows of states.
 */
export function unattendedSpans({ at, agent, state, count }: Presence): UnattendedSpan[] {
  const isOnline = new Map<number, boolean>();
  for (let row = 0; row < count; row++) if (!isOnline.has(agent[row])) isOnline.set(agent[row], state[row] !== ONLINE);
  let online = [...isOnline.values()].filter(Boolean).length;
  let emptySince = -1;
  const spans: UnattendedSpan[] = [];
  for (let row = 0; row < count; row++) {
    const comes = state[row] === ONLINE;
    if (isOnline.get(agent[row]) === comes) continue;
    isOnline.set(agent[row], comes);
    const before = online;
    online += comes ? 1 : -1;
    if (online === 0) emptySince = at[row];
    if (before > 0 || emptySince < 0) continue;
    const isWithinDay = Math.floor(emptySince / DAY_MS) === Math.floor(at[row] / DAY_MS);
    if (isWithinDay && emptySince < at[row] && emptySince % DAY_MS > 0) spans.push({ from: emptySince, to: at[row] });
  }
  return spans;
}
