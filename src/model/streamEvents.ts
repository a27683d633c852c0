import type { Scenario, ScenarioEvent } from "../scenario/scenario.ts";
import { parseLocalDateTime } from "../time/localDateTime.ts";
import { DAY_MS, SECOND_MS } from "../time/units.ts";
import { spanOfIncident } from "./spanOfIncident.ts";
import { surplusOf } from "./surplusOf.ts";

/** An event as it changes one stream's mean; times in milliseconds since the first simulated day. */
export interface StreamEvent {
  readonly name: string;
  /** Where its factor may differ from 1. */
  readonly fromMs: number;
  readonly toMs: number;
  /** Integral of (factor − 1) over [begin, end), which lies within the event. [ms] */
  readonly surplus: (begin: number, end: number) => number;
  readonly upliftCv: number;
  /** Whether the times within a quarter-hour follow its minutes; those of a plain step or spike are even in each quarter-hour. */
  readonly isFine: boolean;
}

/** A livestream is over so many times its `tail` after its end, when e^(−12) of it is left. */
const TAILS = 12;

/** The stream's events in the order of the file, then the bursts among the incidents. */
export function streamEvents(scenario: Scenario, stream: string): readonly StreamEvent[] {
  const startMs = parseLocalDateTime(scenario.start) ?? 0;
  const events = scenario.events.filter(({ streams }) => streams.includes(stream)).map((event) => compileEvent(event, startMs));
  const bursts = scenario.incidents.flatMap((incident): readonly StreamEvent[] => {
    if (!("burst" in incident) || incident.burst.stream !== stream) return [];
    const [fromMs, toMs] = spanOfIncident(scenario, incident.burst);
    return [{ name: "burst", fromMs, toMs, surplus: (begin, end) => (incident.burst.factor - 1) * (end - begin), upliftCv: 0, isFine: true }];
  });
  return [...events, ...bursts].map((event) => ({ ...event, toMs: Math.min(event.toMs, (scenario.warmUp + scenario.days) * DAY_MS) }));
}

function compileEvent({ name, from, to, shape, upliftCv }: ScenarioEvent, startMs: number): StreamEvent {
  const fromMs = (parseLocalDateTime(from) ?? 0) - startMs;
  const toMs = (parseLocalDateTime(to) ?? 0) - startMs;
  return {
    name,
    fromMs,
    toMs: "livestream" in shape ? toMs + TAILS * shape.livestream.tail * SECOND_MS : toMs,
    surplus: surplusOf(shape, fromMs, toMs, startMs),
    upliftCv,
    isFine: upliftCv > 0 || "livestream" in shape || "points" in shape,
  };
}
