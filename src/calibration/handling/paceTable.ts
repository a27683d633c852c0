import type { HandlingSample } from "./handlingSample.ts";

/** Handlings put together by stream, agent and number of open conversations, as regressions of log times see them. */
export interface PaceTable {
  readonly cells: readonly PaceCell[];
  readonly count: number;
  /** Σ over all of (log time − its cell's mean)². */
  readonly within: number;
}

export interface PaceCell {
  readonly stream: number;
  readonly agent: number;
  readonly open: number;
  readonly count: number;
  /** Mean of log time. */
  readonly mean: number;
}

/** `least`: what shorter times count as: a time of 0 is one of up to half of what the log can tell, and stands for the half of that. [s] Cost: linear. */
export function paceTable(sample: HandlingSample, least: number): PaceTable {
  const byKey = new Map<number, { stream: number; agent: number; open: number; count: number; sum: number; squares: number }>();
  const { agents, opens } = extents(sample);
  for (let row = 0; row < sample.count; row++) {
    const { [row]: stream } = sample.stream;
    const { [row]: agent } = sample.agent;
    const open = Math.max(1, sample.open[row]);
    const key = (stream * agents + agent) * opens + open;
    const log = Math.log(Math.max(least, sample.seconds[row]));
    const cell = byKey.get(key);
    if (cell === undefined) byKey.set(key, { stream, agent, open, count: 1, sum: log, squares: log * log });
    else {
      cell.count++;
      cell.sum += log;
      cell.squares += log * log;
    }
  }
  const cells = [...byKey.values()];
  return {
    cells: cells.map(({ stream, agent, open, count, sum }) => ({ stream, agent, open, count, mean: sum / count })),
    count: sample.count,
    within: cells.reduce((total, { count, sum, squares }) => total + squares - (sum * sum) / count, 0),
  };
}

function extents({ agent, open, count }: HandlingSample): { readonly agents: number; readonly opens: number } {
  let agents = 1;
  let opens = 2;
  for (let row = 0; row < count; row++) {
    if (agent[row] >= agents) agents = agent[row] + 1;
    if (open[row] >= opens) opens = open[row] + 1;
  }
  return { agents, opens };
}
