import { DAY_MS } from "../../time/units.ts";
import type { IntegerProgramme, ProgrammeRow } from "../programme/integerProgramme.ts";
import type { RosterPlace } from "./rosterPlaces.ts";
import { type PersonLimits, RESTED, type WorkState, hindrance, stateAfter } from "./workState.ts";

/**
 * Persons through the days as a flow: from a pool of the rested into a shift, from there into a shift of the day after or back into the pool. A node is a
 * shift of a day together with days in a row and overtime so far, or the pool at the begin of a shift; every limit holds by which arcs there are.
 */
export interface PersonFlow {
  /** Shifts of a day, by their begin; each with the places that are alike. */
  readonly shifts: readonly (readonly RosterPlace[])[];
  readonly nodes: readonly FlowNode[];
  readonly arcs: readonly FlowArc[];
}

export interface FlowNode {
  readonly state: WorkState;
  /** Number of the shift; absent: the pool. */
  readonly shift?: number;
}

/** Numbers of nodes. Persons begin in the first one, which is the pool. */
export interface FlowArc {
  readonly from: number;
  readonly to: number;
}

/** Beyond so many arcs the programme takes longer than it is worth. */
const MOST_ARCS = 30_000;

/** The flow of a team's places; undefined where it would be too large. Nodes stand in the order of time. */
export function personFlow(places: readonly RosterPlace[], limits: PersonLimits): PersonFlow | undefined {
  const shifts = shiftsByBegin(places);
  const nodes: FlowNode[] = [];
  const arcs: FlowArc[] = [];
  const poolOf = new Map<string, number>();
  // Who may enter a shift next: rested persons by overtime, and those of the day before by node.
  let pools: readonly number[] = [nodes.push({ state: RESTED }) - 1];
  let worked: readonly number[] = [];
  for (const [number, ofShift] of shifts.entries()) {
    const [place] = ofShift;
    const returning = worked.filter((node) => isRestedBy(nodes[node].state, place, limits));
    pools = pooled(nodes, arcs, poolOf, pools, returning, number);
    worked = worked.filter((node) => !returning.includes(node));
    const entered = new Map<string, number>();
    for (const from of [...pools, ...worked]) {
      if (hindrance(nodes[from].state, place, limits) !== undefined) continue;
      const state = stateAfter(nodes[from].state, place);
      const key = `${state.daysInARow} ${state.overtimeHours.toFixed(6)}`;
      const to = entered.get(key) ?? nodes.push({ state, shift: number }) - 1;
      entered.set(key, to);
      arcs.push({ from, to });
    }
    worked = [...worked, ...entered.values()];
    if (arcs.length > MOST_ARCS) return undefined;
  }
  return { shifts, nodes, arcs };
}

function shiftsByBegin(places: readonly RosterPlace[]): readonly (readonly RosterPlace[])[] {
  const groups = new Map<string, RosterPlace[]>();
  for (const place of places) {
    const key = `${place.day} ${place.shift}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return [...groups.values()].toSorted(([a], [b]) => a.startMs - b.startMs);
}

/** Whether somebody has had a day off and the rest, so that days in a row begin anew with this shift and with every later one. */
function isRestedBy(state: WorkState, place: RosterPlace, { restMs }: PersonLimits): boolean {
  return place.startMs >= Math.max(state.endMs + restMs, (state.day + 2) * DAY_MS);
}

/** The pool at the begin of a shift: who was in it before, and who comes back; apart by overtime worked. */
function pooled(nodes: FlowNode[], arcs: FlowArc[], poolOf: Map<string, number>, pools: readonly number[], returning: readonly number[], shift: number): readonly number[] {
  const found = new Set<number>();
  for (const from of [...pools, ...returning]) {
    const { overtimeHours } = nodes[from].state;
    const key = `${returning.length > 0 ? shift : "as before"} ${overtimeHours.toFixed(6)}`;
    const to = returning.length === 0 ? from : (poolOf.get(key) ?? nodes.push({ state: { ...RESTED, overtimeHours } }) - 1);
    poolOf.set(key, to);
    if (to !== from) arcs.push({ from, to });
    found.add(to);
  }
  return [...found];
}

/** Fewest persons of the flow: a variable for each arc, a last one for the persons who begin in the pool. */
export function flowProgramme({ shifts, nodes, arcs }: PersonFlow): IntegerProgramme {
  const persons = arcs.length;
  const balances = nodes.map((_, node): [number, number][] => (node === 0 ? [[persons, 1]] : []));
  const entering = shifts.map((): [number, number][] => []);
  arcs.forEach(({ from, to }, arc) => {
    balances[from].push([arc, -1]);
    balances[to].push([arc, 1]);
    const { shift } = nodes[to];
    if (shift !== undefined) entering[shift].push([arc, 1]);
  });
  const rows: ProgrammeRow[] = [
    ...balances.map((terms): ProgrammeRow => ({ terms, lower: 0, upper: Infinity })),
    ...entering.map((terms, shift): ProgrammeRow => ({ terms, lower: shifts[shift].length, upper: shifts[shift].length })),
  ];
  return {
    variables: Array.from({ length: persons + 1 }, (_, variable) => ({ cost: variable === persons ? 1 : 0, lower: 0, upper: Infinity, integer: true })),
    rows,
  };
}

/** What each person works, from an answer to the programme: whoever is at a node goes on along its arcs, who is left over stays away from then on. */
export function workOfFlow({ shifts, nodes, arcs }: PersonFlow, values: Float64Array): readonly (readonly RosterPlace[])[] {
  const persons = Math.round(values[arcs.length]);
  const work: RosterPlace[][] = Array.from({ length: persons }, () => []);
  const left = shifts.map((places) => [...places]);
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
