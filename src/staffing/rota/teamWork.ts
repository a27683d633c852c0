import type { IntegerSolver } from "../programme/integerProgramme.ts";
import { dealtPlaces } from "./dealtPlaces.ts";
import { fewestByCount } from "./fewestByCount.ts";
import { flowProgramme, personFlow, workOfFlow } from "./personFlow.ts";
import type { RosterPlace } from "./rosterPlaces.ts";
import type { PersonLimits } from "./workState.ts";

/** What each person of a team works, and how many it takes at least. */
export interface TeamWork {
  readonly work: readonly (readonly RosterPlace[])[];
  /** Proven: fewer cannot. */
  readonly fewest: number;
}

/** Ways of dealing that are tried with each number of persons, fewer where each takes long. */
const ATTEMPTS = 40;
const SHORT_ATTEMPTS = 4;
const MANY_PLACES = 400;
/** Branch-and-bound nodes at which the programme gives up. */
const MOST_NODES = 5000;

/** A team's places dealt to the fewest persons that dealing finds, beside the fewest that counting allows. */
export function teamWork(places: readonly RosterPlace[], limits: PersonLimits): TeamWork {
  const fewest = fewestByCount(places, limits);
  const attempts = places.length > MANY_PLACES ? SHORT_ATTEMPTS : ATTEMPTS;
  for (let persons = fewest; persons < places.length; persons++) {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const work = dealtPlaces(places, { persons, limits, attempt });
      if (work !== undefined) return { work, fewest };
    }
  }
  return { work: places.map((place) => [place]), fewest };
}

/** The same, settled by an integer programme where dealing took more persons than counting allows. */
export async function fewestTeamWork(places: readonly RosterPlace[], limits: PersonLimits, solver: IntegerSolver): Promise<TeamWork> {
  const dealt = teamWork(places, limits);
  const flow = dealt.work.length === dealt.fewest ? undefined : personFlow(places, limits);
  if (flow === undefined) return dealt;
  const { values, bound } = await solver.solve(flowProgramme(flow), { nodes: MOST_NODES });
  const solved = values === undefined ? dealt.work : workOfFlow(flow, values);
  const proven = bound === undefined ? dealt.fewest : Math.max(dealt.fewest, Math.ceil(bound - 1e-6));
  return { work: solved.length < dealt.work.length ? solved : dealt.work, fewest: proven };
}
