import type { RosterDay, Scenario } from "../../src/scenario/scenario.ts";
import { formatTimeOfDay } from "../../src/time/timeOfDay.ts";
import { QUARTER_HOUR_MS, QUARTERS_PER_DAY, QUARTERS_PER_HOUR } from "../../src/time/units.ts";
import { type Desk, deskScenario } from "../engine/playDesk.ts";

/** [s] */
const HOUR = 3600;

/** Arrivals an hour of the example, in the middle of a quarter-hour: 100 + 20 sin t, t in hours. */
export function arrivalRate(quarter: number): number {
  return 100 + 20 * Math.sin((quarter + 0.5) / QUARTERS_PER_HOUR);
}

/**
 * Calls by a sinusoidal rate, exponential with mean 1 h, one at a time; who waits leaves after an exponential time of mean 1 h too. An agent whose shift ends
 * finishes the call.
 */
export function sinusoidDesk(seed: string): Scenario {
  const rates = Array.from({ length: QUARTERS_PER_DAY }, (_, quarter) => arrivalRate(quarter));
  const desk: Desk = {
    seed,
    consultsPerDay: rates.reduce((sum, rate) => sum + rate, 0) / QUARTERS_PER_HOUR,
    stream: { profile: rates },
    team: { cap: 1 },
    // whoever goes is busy as often as anybody
    routing: { assign: "random" },
    laws: { handle: { exponential: { mean: HOUR } }, patience: { exponential: { mean: HOUR } } },
  };
  return { ...deskScenario(desk), warmUp: 1 };
}

/** The scenario with so many agents in each quarter-hour of every day, in shifts as long as can be: whoever came first goes first. */
export function withAgents(scenario: Scenario, agents: ArrayLike<number>): Scenario {
  const spans = spansOf(agents);
  const shifts: Record<string, Scenario["shifts"][string]> = {};
  const roster: Record<string, number> = {};
  for (const [from, to] of spans) {
    const times = [from, to].map((quarter) => formatTimeOfDay(quarter * QUARTER_HOUR_MS));
    const name = times.join("-");
    shifts[name] = { from: times[0], to: times[1], breaks: [], atEnd: "finish", stopNewBefore: 0 };
    roster[name] = (roster[name] ?? 0) + 1;
  }
  const day: RosterDay = { desk: roster };
  return { ...scenario, shifts, roster: day };
}

/** Begin and end of each agent's shift in quarter-hours; the end may lie on the next day. Who is there all around the clock begins at midnight. */
function spansOf(agents: ArrayLike<number>): [from: number, to: number][] {
  const least = Math.min(...Array.from(agents));
  const trough = Array.from(agents).indexOf(least);
  const spans: [number, number][] = Array.from({ length: least }, () => [0, QUARTERS_PER_DAY]);
  const there: number[] = [];
  for (let step = 1; step <= QUARTERS_PER_DAY; step++) {
    const quarter = (trough + step) % QUARTERS_PER_DAY;
    while (least + there.length < agents[quarter]) there.push(trough + step);
    while (least + there.length > agents[quarter]) {
      const from = there.shift() ?? 0;
      const day = Math.floor(from / QUARTERS_PER_DAY) * QUARTERS_PER_DAY;
      spans.push([from - day, trough + step - day]);
    }
  }
  return spans;
}
