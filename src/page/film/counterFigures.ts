import type { Film } from "../../film/film.ts";
import { counterRow } from "../../film/filmCounter.ts";

/** Where a film's counter stands at a time. */
export interface CounterFigures {
  readonly answered: number;
  readonly failed: number;
  readonly pending: number;
  readonly sumMs: number;
}

export function counterFigures({ counter }: Film, time: number): CounterFigures {
  const row = counterRow(counter, time);
  return row < 0 ? { answered: 0, failed: 0, pending: 0, sumMs: 0 } : { answered: counter.answered[row], failed: counter.failed[row], pending: counter.pending[row], sumMs: counter.sumMs[row] };
}
