import { exponential } from "../random/exponential.ts";
import type { Scenario, ScenarioEvent } from "../scenario/scenario.ts";
import { parseLocalDateTime } from "../time/localDateTime.ts";
import { QUARTER_HOUR_MS, QUARTERS_PER_DAY, SECOND_MS } from "../time/units.ts";

/** By quarter-hour of the horizon, what the events make of the stream's mean: the product of their factors, each averaged over the quarter-hour. */
export function eventFactors(scenario: Scenario, stream: string): Float64Array {
  const quarters = (scenario.warmUp + scenario.days) * QUARTERS_PER_DAY;
  const factors = new Float64Array(quarters).fill(1);
  const startMs = parseLocalDateTime(scenario.start) ?? 0;
  for (const event of scenario.events) {
    if (!event.streams.includes(stream)) continue;
    const fromMs = (parseLocalDateTime(event.from) ?? 0) - startMs;
    const toMs = (parseLocalDateTime(event.to) ?? 0) - startMs;
    for (let quarter = 0; quarter < quarters; quarter++) {
      const begin = Math.max(fromMs, quarter * QUARTER_HOUR_MS);
      const end = Math.min(toMs, (quarter + 1) * QUARTER_HOUR_MS);
      if (begin < end) factors[quarter] *= 1 + surplus(event.shape, begin - fromMs, end - fromMs) / QUARTER_HOUR_MS;
    }
  }
  return factors;
}

/** Integral of (factor − 1) over [begin, end), both in milliseconds since the event began. [ms] */
function surplus(shape: ScenarioEvent["shape"], begin: number, end: number): number {
  if ("step" in shape) return (shape.step - 1) * (end - begin);
  const decayMs = shape.spike.decay * SECOND_MS;
  return (shape.spike.factor - 1) * decayMs * (exponential(-begin / decayMs) - exponential(-end / decayMs));
}
