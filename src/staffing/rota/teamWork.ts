import type { IntegerSolver } from "../programme/integerProgramme.ts";
import { dealtPlaces } from "./dealtPlaces.ts";
import { fewestByCount } from "./fewestByCount.ts";
import { inOwnPlaces } from "./ownPlaces.ts";
import type { RosterPlace } from "./rosterPlaces.ts";
import { flowProgramme, teamFlow, workOfFlow } from "./teamFlow.ts";
import type { TeamRoster } from "./teamRoster.ts";
import type { PersonLimits } from "./workState.ts";

/** What each person of a team works, and how many it takes at least. */
export interface TeamWork {
  /** The named first, in their order; everybody works. */
  readonly work: readonly (readonly RosterPlace[])[];
  /** Proven: fewer cannot, whoever works where; and never fewer than are named. */
  readonly fewest: number;
}

/** Ways of dealing that are tried with each number of persons, fewer where each takes long. */
const ATTEMPTS = 40;
const SHORT_ATTEMPTS = 4;
const MANY_PLACES = 400;
/** Branch-and-bound nodes at which the programme gives up. */
const MOST_NODES = 5000;

/** A team's places dealt to the fewest persons that dealing finds, beside the fewest that counting allows. */
export function teamWork(team: TeamRoster, limits: PersonLimits): TeamWork {
  const fewest = Math.max(team.named.length, fewestByCount(team.places, limits));
  return { work: allAtWork(dealt(team, limits, fewest), team, limits), fewest };
}

/** The same, settled by an integer programme where dealing took more persons than counting allows. */
export async function fewestTeamWork(team: TeamRoster, limits: PersonLimits, solver: IntegerSolver): Promise<TeamWork> {
  const { work, fewest } = teamWork(team, limits);
  const flow = work.length === fewest ? undefined : teamFlow(team, limits);
  if (flow === undefined) return { work, fewest };
  const { values, bound } = await solver.solve(flowProgramme(flow), { nodes: MOST_NODES });
  const solved = values === undefined ? work : allAtWork(workOfFlow(flow, values), team, limits);
  const best = solved.length < work.length ? solved : work;
  if (team.named.length > 0) return { work: best, fewest: best.length === fewest ? fewest : await fewestOfAny(team, limits, solver) };
  return { work: best, fewest: bound === undefined ? fewest : Math.max(fewest, Math.ceil(bound - 1e-6)) };
}

/** The fewest if the named, too, worked in any shift: what their own shifts cost is no proof that fewer cannot. */
async function fewestOfAny({ places, named }: TeamRoster, limits: PersonLimits, solver: IntegerSolver): Promise<number> {
  return Math.max(named.length, (await fewestTeamWork({ places, named: [] }, limits, solver)).fewest);
}

function dealt({ places, named }: TeamRoster, limits: PersonLimits, fewest: number): readonly (readonly RosterPlace[])[] {
  const attempts = places.length > MANY_PLACES ? SHORT_ATTEMPTS : ATTEMPTS;
  for (let persons = fewest; persons < places.length; persons++) {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const work = dealtPlaces(places, { persons, named, limits, attempt });
      if (work !== undefined) return work;
    }
  }
  return [...named.map(() => []), ...places.map((place) => [place])];
}

/** Everybody named has a day at least in the own place; who then has none is not needed. */
function allAtWork(work: readonly (readonly RosterPlace[])[], { named }: TeamRoster, limits: PersonLimits): readonly (readonly RosterPlace[])[] {
  return inOwnPlaces(work, named, limits, "one").filter((places) => places.length > 0);
}
