import { agentPlaces } from "../../model/agentPlaces.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { RotaBreach } from "./rota.ts";
import type { RosterPlace } from "./rosterPlaces.ts";
import { type PersonLimits, RESTED, hindrance, stateAfter } from "./workState.ts";

/** What somebody whom the scenario names works. */
export interface NamedWork {
  readonly team: string;
  readonly name: string;
  readonly work: readonly RosterPlace[];
}

/** What the named agents work, and the places that are left for others. */
export interface NamedShare {
  readonly named: readonly NamedWork[];
  readonly left: readonly RosterPlace[];
  readonly breaches: readonly RotaBreach[];
}

/** Named agents have their place in their shift every day on which it is rostered, as far as the limits let them; on other days it is left for others, and told. */
export function namedWork(scenario: Scenario, places: readonly RosterPlace[], limits: PersonLimits): NamedShare {
  const named: NamedWork[] = [];
  const breaches: RotaBreach[] = [];
  const taken = new Set<RosterPlace>();
  for (const { team, named: agent, shift, index } of agentPlaces(scenario)) {
    if (agent === undefined || shift === undefined) continue;
    const own = places.filter((place) => place.team === team && place.shift === shift && place.place === index);
    const { work, missed } = worked(own, limits);
    if (work.length > 0) named.push({ team, name: agent.name, work });
    for (const place of work) taken.add(place);
    for (const [limit, dates] of missed) breaches.push({ limit, name: agent.name, shift, dates });
  }
  return { named, left: places.filter((place) => !taken.has(place)), breaches };
}

type Hindering = Exclude<ReturnType<typeof hindrance>, "day" | undefined>;

function worked(own: readonly RosterPlace[], limits: PersonLimits): { readonly work: readonly RosterPlace[]; readonly missed: ReadonlyMap<Hindering, readonly string[]> } {
  const work: RosterPlace[] = [];
  const missed = new Map<Hindering, string[]>();
  let state = RESTED;
  for (const place of own) {
    const limit = hindrance(state, place, limits);
    if (limit === undefined) {
      work.push(place);
      state = stateAfter(state, place);
    } else if (limit !== "day") {
      missed.set(limit, [...(missed.get(limit) ?? []), place.date]);
    }
  }
  return { work, missed };
}
