import { arrivalA, arrivalB, arrivalStream, takeFirst } from "../../src/engine/arrivalQueue.ts";
import { clearArrivals, loadArrivals, nextArrivalTime } from "../../src/engine/arrivals.ts";
import { NEVER } from "../../src/engine/eventList.ts";
import type { Model } from "../../src/model/model.ts";

/** One drawn beginning of a conversation, with the address of its draws. */
export interface Arrival {
  readonly atMs: number;
  readonly stream: string;
  readonly address: string;
}

/** All arrivals of some replications of a model, in order; no desk is played. */
export function arrivalsOf(model: Model, replications: number): Arrival[][] {
  loadArrivals(model);
  return Array.from({ length: replications }, (_, replication) => {
    clearArrivals(replication);
    const arrivals: Arrival[] = [];
    for (let atMs = nextArrivalTime(); atMs !== NEVER; atMs = nextArrivalTime()) {
      const row = takeFirst();
      arrivals.push({ atMs, stream: model.streams[arrivalStream[row]].name, address: `${arrivalA[row]} ${arrivalB[row]}` });
    }
    return arrivals;
  });
}

/** When the conversations of one stream begin. */
export function timesOf(arrivals: readonly Arrival[], stream: string): number[] {
  return arrivals.flatMap((arrival) => (arrival.stream === stream ? [arrival.atMs] : []));
}
