import { DAY_MS } from "../../time/units.ts";
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
export const MOST_ARCS = 30_000;

/** The flow of persons to whom some of a team's places are offered; undefined where it would be too large. Nodes stand in the order of time. */
export function personFlow(places: readonly RosterPlace[], limits: PersonLimits, isOffered: (place: RosterPlace) => boolean): PersonFlow | undefined {
  const shifts = shiftsByBegin(places);
  const nodes: FlowNode[] = [];
  const arcs: FlowArc[] = [];
  const poolOf = new Map<string, number>();
  // Who may enter a shift next: rested persons by overtime, and those of the day before by node.
  let pools: readonly number[] = [nodes.push({ state: RESTED }) - 1];
  let worked: readonly number[] = [];
  for (const [number, ofShift] of shifts.entries()) {
    const [place] = ofShift;
    if (!isOffered(place)) continue;
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
