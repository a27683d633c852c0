import { leastOf } from "./leastOf.ts";
import type { PaceCell, PaceTable } from "./paceTable.ts";

/** No scenario makes a handling longer by more for each open conversation. */
const MOST_SLOWDOWN = 3;
const SECTIONS = 60;
const SWEEPS = 30;

/** Log times as a sum of a stream's mean, an agent's effect and the slowdown of open conversations, fitted by least squares. */
export interface PaceFit {
  readonly slowdown: number;
  /** Standard error of the slowdown; undefined where the number of open conversations does not vary. */
  readonly slowdownError?: number;
  /** By agent: how much longer the logarithm of time is than for all; empty where agents are taken as equal. */
  readonly effects: ReadonlyMap<number, number>;
  /** Residual sum of squares, and variance of a log time. */
  readonly rest: number;
  readonly variance: number;
}

/**
 * Fits the slowdown s of 1 + s·(open − 1), with an effect of each agent or without. Least squares on logarithms find the slowdown whatever family the times are of.
 * Cost: cells × sweeps × sections.
 */
export function paceFit(table: PaceTable, withAgents: boolean): PaceFit {
  const restAt = (slowdown: number): number => effectsAt(table, slowdown, withAgents).rest;
  const varies = table.cells.some(({ open }) => open !== table.cells[0].open);
  const slowdown = varies ? leastOf(restAt, 0, MOST_SLOWDOWN, SECTIONS) : 0;
  const { rest, agents, variation } = effectsAt(table, slowdown, withAgents);
  const all = rest + table.within;
  const variance = all / Math.max(1, table.count - agents.size - 1);
  return {
    slowdown, rest: all, variance, effects: withAgents ? centred(table.cells, agents) : new Map(),
    ...(varies && variation > 0 ? { slowdownError: Math.sqrt(variance / variation) } : {}),
  };
}

interface Effects {
  readonly rest: number;
  readonly agents: Map<number, number>;
  /** Σ of squares of what the slowdown's slope has left within agents and streams. */
  readonly variation: number;
}

function effectsAt({ cells }: PaceTable, slowdown: number, withAgents: boolean): Effects {
  const times = adjusted(cells, cells.map(({ mean, open }) => mean - Math.log1p(slowdown * (open - 1))), withAgents);
  const slopes = adjusted(cells, cells.map(({ open }) => (open - 1) / (1 + slowdown * (open - 1))), withAgents);
  return { rest: squares(cells, times.left), agents: times.agents, variation: squares(cells, slopes.left) };
}

/** Takes streams' and agents' means out of a column in turn until nothing is left of them. */
function adjusted(cells: readonly PaceCell[], column: readonly number[], withAgents: boolean): { left: number[]; agents: Map<number, number> } {
  const left = [...column];
  const agents = new Map<number, number>();
  const streams = new Set(cells.map(({ stream }) => stream)).size;
  for (let sweep = 0; sweep < (withAgents && streams > 1 ? SWEEPS : 1); sweep++) {
    if (!withAgents || streams > 1) takeOut(cells, left, ({ stream }) => stream);
    if (!withAgents) continue;
    for (const [agent, mean] of takeOut(cells, left, (cell) => cell.agent)) agents.set(agent, (agents.get(agent) ?? 0) + mean);
  }
  return { left, agents };
}

function takeOut(cells: readonly PaceCell[], left: number[], groupOf: (cell: PaceCell) => number): Map<number, number> {
  const sums = new Map<number, { weight: number; sum: number }>();
  cells.forEach((cell, place) => {
    const group = sums.get(groupOf(cell)) ?? { weight: 0, sum: 0 };
    group.weight += cell.count;
    group.sum += cell.count * left[place];
    sums.set(groupOf(cell), group);
  });
  const means = new Map([...sums].map(([group, { weight, sum }]) => [group, sum / weight]));
  cells.forEach((cell, place) => { left[place] -= means.get(groupOf(cell)) ?? 0; });
  return means;
}

function squares(cells: readonly PaceCell[], left: readonly number[]): number {
  return cells.reduce((sum, { count }, place) => sum + count * left[place] ** 2, 0);
}

/** So that the mean over all handlings is 0. */
function centred(cells: readonly PaceCell[], agents: ReadonlyMap<number, number>): Map<number, number> {
  const all = cells.reduce((sum, { count }) => sum + count, 0);
  const mean = cells.reduce((sum, { agent, count }) => sum + count * (agents.get(agent) ?? 0), 0) / all;
  return new Map([...agents].map(([agent, effect]) => [agent, effect - mean]));
}
