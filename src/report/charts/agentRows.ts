import type { AgentResult, IntervalResult } from "../../experiment/result.ts";
import { QUARTER_HOUR_MS } from "../../time/units.ts";
import { wallClockMs } from "../figures/calendar.ts";

/** What a cell's colour tells. */
export const AGENT_FIGURES = ["occupancy", "open"] as const;
export type AgentFigure = (typeof AGENT_FIGURES)[number];

/** One agent in one quarter-hour; `t` and `end` are wall-clock milliseconds. */
export interface AgentRow {
  readonly agent: string;
  /** Keeps agents in order, whatever their names. */
  readonly order: number;
  readonly t: number;
  readonly end: number;
  readonly occupancy: number;
  readonly open: number;
  readonly value: number;
}

/** Below this part of a quarter-hour on duty, as many replications have it, a cell stays empty. */
const LEAST_ON_DUTY = 0.01;

/**
 * The cells of every agent in the intervals `keeps` lets through; left out where the figure means nothing: occupancy of an agent who is not on duty,
 * open conversations of one who has none besides.
 */
export function agentRows(agents: readonly AgentResult[], intervals: readonly IntervalResult[], figure: AgentFigure, keeps: (start: string) => boolean): AgentRow[] {
  return agents.flatMap(({ name, intervals: { occupancy, open, onDuty } }, order) =>
    intervals.flatMap(({ start }, quarter) => {
      const told = onDuty[quarter] >= LEAST_ON_DUTY || (figure === "open" && open[quarter] >= LEAST_ON_DUTY);
      if (!told || !keeps(start)) return [];
      const t = wallClockMs(start);
      const figures = { occupancy: occupancy[quarter], open: open[quarter] };
      return [{ agent: name, order, t, end: t + QUARTER_HOUR_MS, ...figures, value: figures[figure] }];
    }));
}

/** The figure at which the colour is full: a whole occupancy, or the most open conversations anywhere. */
export function greatestFigure(agents: readonly AgentResult[], figure: AgentFigure): number {
  if (figure === "occupancy") return 1;
  return agents.reduce((most, { intervals }) => intervals.open.reduce((a, b) => Math.max(a, b), most), 1);
}
