import { AGENT_STATES } from "../log/kinds.ts";
import { isSeen } from "./filmStage.ts";
import type { FilmStage } from "./filmStage.ts";

const OFFLINE = AGENT_STATES.indexOf("offline");
const AWAY = AGENT_STATES.indexOf("away");

/** An agent on duty, or away from the desk in between. */
export interface PresenceStretch {
  readonly agent: number;
  readonly from: number;
  readonly to: number;
  readonly isAway: boolean;
}

/** Who was on duty or away when, as far as it is seen. Before its first row an agent is off duty. */
export function presenceStretches(stage: FilmStage): PresenceStretch[] {
  const { presence } = stage.log;
  const state = new Map<number, { readonly state: number; readonly since: number }>();
  const found: PresenceStretch[] = [];
  const end = (agent: number, at: number): void => {
    const last = state.get(agent);
    if (last === undefined || last.state === OFFLINE || last.since >= at || !isSeen(stage, last.since, at)) return;
    found.push({ agent, from: last.since, to: at, isAway: last.state === AWAY });
  };
  for (let row = 0; row < presence.count; row++) {
    const agent = presence.agent[row];
    if (state.get(agent)?.state === presence.state[row]) continue;
    end(agent, presence.at[row]);
    state.set(agent, { state: presence.state[row], since: presence.at[row] });
  }
  for (const agent of state.keys()) end(agent, stage.toMs);
  return found;
}
