import { DAY_MS, HOUR_MS } from "../../time/units.ts";

const HALF_HOUR_MS = HOUR_MS / 2;
const HALF_HOURS = DAY_MS / HALF_HOUR_MS;
const MOST_OPEN = 1 << 15;

/** So often an agent had so many conversations open after a place that became free was given, at once, to somebody who had waited. */
export interface PlaceTaken {
  readonly agent: number;
  /** Half-hour of the day, from 0. */
  readonly halfHour: number;
  readonly open: number;
  readonly count: number;
}

/** Counts them. */
export class PlacesTaken {
  readonly #counts = new Map<number, number>();

  add(agent: number, at: number, open: number): void {
    const halfHour = Math.floor((at % DAY_MS) / HALF_HOUR_MS);
    const key = (agent * HALF_HOURS + halfHour) * MOST_OPEN + open;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  list(): PlaceTaken[] {
    return [...this.#counts].map(([key, count]) => {
      const place = Math.floor(key / MOST_OPEN);
      return { agent: Math.floor(place / HALF_HOURS), halfHour: place % HALF_HOURS, open: key % MOST_OPEN, count };
    });
  }
}
