import { arrivalStream, arrivalTime, takeFirst } from "../../../src/engine/arrivalQueue.ts";
import { clearArrivals, loadArrivals, nextArrivalTime } from "../../../src/engine/arrivals.ts";
import { NEVER } from "../../../src/engine/eventList.ts";
import type { ObservedDesk } from "../../../src/calibration/observed/observedDesk.ts";
import { compileModel } from "../../../src/model/compileModel.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { DAY_MS } from "../../../src/time/units.ts";

/** What a scenario has of arrivals, as its file says it. */
export interface Played {
  readonly arrivals: Readonly<Record<string, unknown>>;
  readonly events?: readonly unknown[];
  readonly days: number;
  readonly seed: string;
  /** 2026-06-01, a Monday, where absent. */
  readonly start?: string;
}

/** The conversations that the engine lets begin, as a log would show them; nobody serves them. */
export function playedArrivals({ arrivals, events, days, seed, start = "2026-06-01" }: Played): ObservedDesk {
  const streams = Object.keys(arrivals);
  const scenario = parseScenario(JSON.stringify({
    replycast: 1, name: "played", platform: "pinduoduo", start, days, seed, arrivals, roster: { all: { early: 1 } }, ...(events === undefined ? {} : { events }),
  }));
  loadArrivals(compileModel(scenario, 0));
  clearArrivals(0);
  const [times, of]: [number[], number[]] = [[], []];
  while (nextArrivalTime() !== NEVER) {
    const row = takeFirst();
    times.push(arrivalTime[row]);
    of.push(arrivalStream[row]);
  }
  return deskOfTimes(times, of, streams, start, days);
}

/** A log of which only the begins of conversations are known. [ms since the first midnight] */
export function deskOfTimes(times: readonly number[], streamOf: readonly number[], streams: readonly string[], startDate: string, days: number): ObservedDesk {
  const conversations = { count: times.length, openedAt: Float64Array.from(times), stream: Int32Array.from(streamOf) };
  return { read: { log: { conversations }, startDate, streams }, streams, fromMs: 0, toMs: days * DAY_MS } as unknown as ObservedDesk;
}
