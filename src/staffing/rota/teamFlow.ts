import type { IntegerProgramme, ProgrammeRow } from "../programme/integerProgramme.ts";
import { type NamedPerson, isOfferedTo } from "./namedPerson.ts";
import { MOST_ARCS, type PersonFlow, personFlow } from "./personFlow.ts";
import type { RosterPlace } from "./rosterPlaces.ts";
import type { TeamRoster } from "./teamRoster.ts";
import type { PersonLimits } from "./workState.ts";

/** The persons of a team as flows that share its places: one of those whom nobody names, and one of each group of the named to whom the same is offered. */
export type TeamFlow = readonly GroupFlow[];

interface GroupFlow {
  readonly flow: PersonFlow;
  /** Numbers of the named persons; absent: others, as many as it takes. */
  readonly named?: readonly number[];
}

/** The flows of a team; undefined where they would be too large. */
export function teamFlow({ places, named }: TeamRoster, limits: PersonLimits): TeamFlow | undefined {
  const groups: GroupFlow[] = [];
  for (const group of [undefined, ...alike(named)]) {
    const flow = personFlow(places, limits, (place) => isOfferedTo(group && named[group[0]], place));
    if (flow === undefined) return undefined;
    groups.push({ flow, ...(group === undefined ? {} : { named: group }) });
  }
  return groups.reduce((sum, { flow }) => sum + flow.arcs.length, 0) > MOST_ARCS ? undefined : groups;
}

/** Numbers of the named, together where they have their places in the same shift on the same days. */
function alike(named: readonly NamedPerson[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [number, { shift, days }] of named.entries()) {
    const key = `${shift} ${[...days].join(" ")}`;
    groups.set(key, [...(groups.get(key) ?? []), number]);
  }
  return [...groups.values()];
}

/** Fewest persons of the flows: of each a variable for every arc, then one for the persons who begin in the pool. */
export function flowProgramme(groups: TeamFlow): IntegerProgramme {
  const entering = groups[0].flow.shifts.map((): [number, number][] => []);
  const balances: [number, number][][] = [];
  const variables: IntegerProgramme["variables"][number][] = [];
  for (const { flow: { nodes, arcs }, named } of groups) {
    const first = variables.length;
    const persons = first + arcs.length;
    const ofNodes = nodes.map((_, node): [number, number][] => (node === 0 ? [[persons, 1]] : []));
    arcs.forEach(({ from, to }, arc) => {
      ofNodes[from].push([first + arc, -1]);
      ofNodes[to].push([first + arc, 1]);
      const { shift } = nodes[to];
      if (shift !== undefined) entering[shift].push([first + arc, 1]);
    });
    balances.push(...ofNodes);
    for (let arc = 0; arc < arcs.length; arc++) variables.push({ cost: 0, lower: 0, upper: Infinity, integer: true });
    variables.push({ cost: 1, lower: named?.length ?? 0, upper: named?.length ?? Infinity, integer: true });
  }
  const rows: ProgrammeRow[] = [
    ...balances.map((terms): ProgrammeRow => ({ terms, lower: 0, upper: Infinity })),
    ...entering.map((terms, shift): ProgrammeRow => ({ terms, lower: groups[0].flow.shifts[shift].length, upper: groups[0].flow.shifts[shift].length })),
  ];
  return { variables, rows };
}

/** What each person works, the named first, from an answer to the programme. */
export function workOfFlow(groups: TeamFlow, values: Float64Array): readonly (readonly RosterPlace[])[] {
  const left = groups[0].flow.shifts.map((places) => [...places]);
  const ofNamed: (readonly RosterPlace[])[] = [];
  const others: (readonly RosterPlace[])[] = [];
  let first = 0;
  for (const { flow, named } of groups) {
    const work = workOfGroup(flow, values.subarray(first, first + flow.arcs.length + 1), left);
    if (named === undefined) others.push(...work);
    else named.forEach((person, index) => (ofNamed[person] = work[index]));
    first += flow.arcs.length + 1;
  }
  return [...ofNamed, ...others];
}

/** Whoever is at a node goes on along its arcs, who is left over stays away from then on; the places are taken from those left. */
function workOfGroup({ nodes, arcs }: PersonFlow, values: Float64Array, left: readonly RosterPlace[][]): readonly (readonly RosterPlace[])[] {
  const work: RosterPlace[][] = Array.from({ length: Math.round(values[arcs.length]) }, () => []);
  const waiting = nodes.map((): number[] => []);
  waiting[0] = work.map((_, person) => person);
  const outgoing = nodes.map((): number[] => []);
  arcs.forEach(({ from }, arc) => outgoing[from].push(arc));
  nodes.forEach(({ shift }, node) => {
    const here = waiting[node];
    for (const person of shift === undefined ? [] : here) {
      const place = left[shift ?? 0].shift();
      if (place !== undefined) work[person].push(place);
    }
    for (const arc of outgoing[node]) waiting[arcs[arc].to].push(...here.splice(0, Math.round(values[arc])));
  });
  return work;
}
