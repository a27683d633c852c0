import { DAY_MS } from "../../time/units.ts";
import { AWAY, OFFLINE, ONLINE } from "./presenceOfAgents.ts";
import type { PresenceOfAgents } from "./presenceOfAgents.ts";
import type { Absence, Stint } from "./stint.ts";

/** Stints from rows of presence: each from an agent's coming on duty to going off it. One whose begin the log does not hold is left out. */
export function stintsOfPresence(presence: PresenceOfAgents, lastAt: number): Stint[] {
  const stints: Stint[] = [];
  for (let agent = 0; agent + 1 < presence.rowsFrom.length; agent++) addStints(presence, agent, lastAt, stints);
  return stints;
}

function addStints({ rowsFrom, at, state }: PresenceOfAgents, agent: number, lastAt: number, stints: Stint[]): void {
  const first = rowsFrom[agent];
  let isOff = first < rowsFrom[agent + 1] && state[first] === ONLINE;
  let from = -1;
  let awaySince = -1;
  let away: Absence[] = [];
  for (let row = first; row < rowsFrom[agent + 1] && at[row] <= lastAt; row++) {
    const time = at[row];
    const isOffline = state[row] === OFFLINE;
    if (awaySince >= 0 && state[row] !== AWAY) {
      if (time > awaySince && !isOffline) addAway(away, awaySince, time);
      awaySince = -1;
    }
    if (isOffline && from >= 0 && time > from) {
      stints.push({ agent, day: Math.floor(from / DAY_MS), from, to: time, lastMessage: time, away, isTold: true, isCut: false });
    }
    if (isOffline) {
      from = -1;
      away = [];
    } else if (isOff) from = time;
    isOff = isOffline;
    if (state[row] === AWAY && awaySince < 0) awaySince = time;
  }
  if (from >= 0 && lastAt > from) stints.push({ agent, day: Math.floor(from / DAY_MS), from, to: lastAt, lastMessage: lastAt, away, isTold: true, isCut: true });
}

/** Times away that touch are one: where times are known to the minute, an agent is back for none at all. */
function addAway(away: Absence[], from: number, to: number): void {
  const last = away.at(-1);
  if (last !== undefined && last[1] === from) away[away.length - 1] = [last[0], to];
  else away.push([from, to]);
}
