import type { AgentResult, IntervalResult } from "../../experiment/result.ts";
import { QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../../time/units.ts";
import { wallClockMs } from "../figures/calendar.ts";

/** What a cell's colour tells. */
export const AGENT_FIGURES = ["occupancy", "open"] as const;
export type AgentFigure = (typeof AGENT_FIGURES)[number];

/** One agent in one quarter-hour (or a few); `t` and `end` are wall-clock milliseconds. */
interface AgentRow {
  readonly agent: string;
  readonly t: number;
  readonly end: number;
  readonly occupancy: number;
  readonly open: number;
  readonly value: number;
}

/** Below this part of a cell on duty, as many replications have it, a cell stays empty. */
const LEAST_ON_DUTY = 0.01;
/** More cells than that take a browser too long to draw; then each spans several quarter-hours. */
const MOST_CELLS = 12_000;

/**
 * The cells of every agent in the intervals `keeps` lets through (whole days); left out where the figure means nothing: occupancy of an agent who is not
 * on duty, open conversations of one who has none besides.
 */
export function agentRows(agents: readonly AgentResult[], intervals: readonly IntervalResult[], figure: AgentFigure, keeps: (start: string) => boolean): AgentRow[] {
  const kept = intervals.flatMap(({ start }, quarter) => (keeps(start) ? [quarter] : []));
  const width = cellQuarters(agents.length * kept.length);
  const cells = Array.from({ length: Math.ceil(kept.length / width) }, (_, cell) => kept.slice(cell * width, (cell + 1) * width));
  return agents.flatMap(({ name, intervals: columns }) => cells.flatMap((quarters) => {
    const { onDuty, ...figures } = meanOf(columns, quarters);
    if (onDuty < LEAST_ON_DUTY && (figure === "occupancy" || figures.open < LEAST_ON_DUTY)) return [];
    const t = wallClockMs(intervals[quarters[0]].start);
    return [{ agent: name, t, end: t + quarters.length * QUARTER_HOUR_MS, ...figures, value: figures[figure] }];
  }));
}

/** Quarter-hours that a cell spans: as few as the number of cells allows, and such as divide a day. */
function cellQuarters(cells: number): number {
  return [1, 2, 4, 8, 16, 32].find((quarters) => cells / quarters <= MOST_CELLS) ?? QUARTERS_PER_DAY;
}

/** Means over some quarter-hours; of occupancy over the time on duty. */
function meanOf({ occupancy, open, onDuty }: AgentResult["intervals"], quarters: readonly number[]): Record<AgentFigure | "onDuty", number> {
  const sum = (value: (quarter: number) => number): number => quarters.reduce((total, quarter) => total + value(quarter), 0);
  const there = sum((quarter) => onDuty[quarter]);
  if (quarters.length === 1) return { occupancy: occupancy[quarters[0]], open: open[quarters[0]], onDuty: there };
  return {
    occupancy: there === 0 ? 0 : sum((quarter) => occupancy[quarter] * onDuty[quarter]) / there,
    open: sum((quarter) => open[quarter]) / quarters.length,
    onDuty: there / quarters.length,
  };
}

/** The figure at which the colour is full: a whole occupancy, or the most open conversations anywhere. */
export function greatestFigure(agents: readonly AgentResult[], figure: AgentFigure): number {
  if (figure === "occupancy") return 1;
  return agents.reduce((most, { intervals }) => intervals.open.reduce((a, b) => Math.max(a, b), most), 1);
}
