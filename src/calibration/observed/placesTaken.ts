import { DAY_MS, HOUR_MS } from "../../time/units.ts";

/** The day in pieces by which a cap may change. */
export const HALF_HOUR_MS = HOUR_MS / 2;
export const HALF_HOURS = DAY_MS / HALF_HOUR_MS;

/** What an agent's conversations were in one half-hour of the day, over all days. */
export interface PlacesTaken {
  readonly agent: number;
  /** From 0. */
  readonly halfHour: number;
  /** The most open after one was assigned. */
  readonly mostOpen: number;
  /** By number open (from 1): how often it was so many after a place that became free was given, at once, to somebody who had waited. */
  readonly full: readonly number[];
}

/** Counts them. */
export class PlaceCounts {
  readonly #byPlace = new Map<number, { mostOpen: number; readonly full: number[] }>();

  /** One was assigned: so many are open now. */
  assign(agent: number, at: number, open: number, isFreedPlace: boolean): void {
    const key = agent * HALF_HOURS + Math.floor((at % DAY_MS) / HALF_HOUR_MS);
    let place = this.#byPlace.get(key);
    if (place === undefined) {
      place = { mostOpen: 0, full: [] };
      this.#byPlace.set(key, place);
    }
    if (open > place.mostOpen) place.mostOpen = open;
    if (!isFreedPlace) return;
    while (place.full.length <= open) place.full.push(0);
    place.full[open]++;
  }

  list(): PlacesTaken[] {
    return [...this.#byPlace].map(([key, { mostOpen, full }]) => ({ agent: Math.floor(key / HALF_HOURS), halfHour: key % HALF_HOURS, mostOpen, full }));
  }
}
