import type { Model, ModelStream, ModelUplift } from "../../model/model.ts";
import { DAY_MS, MINUTE_MS, QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../../time/units.ts";

/** What a spreadsheet takes for granted of when buyers come. */
export interface ArrivalAssumptions {
  /** Nobody comes while nobody is there, so that nothing is left over when somebody is. */
  readonly noneAway?: boolean;
  /** While somebody is there, as many come in each quarter-hour as in the other. */
  readonly even?: boolean;
}

const MINUTES = QUARTER_HOUR_MS / MINUTE_MS;
const MINUTES_PER_DAY = DAY_MS / MINUTE_MS;

/**
 * The model with arrivals on the judged days as a spreadsheet takes them; while somebody is there as many as before. `staffed`: by quarter-hour of the horizon whether somebody is on duty. Streams that follow another or replay
 * real times come as they did.
 */
export function rearrangedArrivals(model: Model, staffed: readonly boolean[], assumptions: ArrivalAssumptions): Model {
  return { ...model, streams: model.streams.map((stream) => (stream.replay === undefined ? rearrangedStream(stream, model, staffed, assumptions) : stream)) };
}

function rearrangedStream(stream: ModelStream, { days, firstJudgedDay }: Model, staffed: readonly boolean[], assumptions: ArrivalAssumptions): ModelStream {
  const quarterMeans = stream.quarterMeans.slice();
  const quarterShape = stream.quarterShape.slice();
  const uplifts = stream.uplifts.map((uplift) => overAllDays(uplift, days));
  for (let day = firstJudgedDay; day < days; day++) {
    const quarters = Array.from({ length: QUARTERS_PER_DAY }, (_, quarter) => day * QUARTERS_PER_DAY + quarter);
    const certain = sum(quarters.map((quarter) => stream.quarterMeans[quarter]));
    if (certain === 0) continue;
    const expected = quarters.map((quarter) => stream.quarterMeans[quarter] * uplifts.reduce((factor, uplift) => factor * (1 + surplusIn(uplift, quarter)), 1));
    // An uncertain event makes the day as uncertain as before, wherever its conversations go.
    const ratios = uplifts.map((uplift) => sum(quarters.map((quarter) => stream.quarterMeans[quarter] * surplusIn(uplift, quarter))) / certain);
    const divisor = ratios.reduce((factor, ratio) => factor * (1 + ratio), 1);
    const inDuty = quarters.map((quarter) => staffed[quarter]);
    for (const [index, mean] of assumedMeans(expected, inDuty, assumptions).entries()) {
      quarterMeans[quarters[index]] = mean / divisor;
      if (assumptions.even === true && inDuty[index]) quarterShape[quarters[index]] = -1;
    }
    for (const [place, { surplus }] of uplifts.entries()) surplus.fill(ratios[place], day * MINUTES_PER_DAY, (day + 1) * MINUTES_PER_DAY);
  }
  return { ...stream, quarterMeans, quarterShape, uplifts };
}

/** One day's means by quarter-hour, as assumed. */
function assumedMeans(means: readonly number[], inDuty: readonly boolean[], { noneAway = false, even = false }: ArrivalAssumptions): number[] {
  const inside = means.filter((_, index) => inDuty[index]);
  const mean = sum(inside) / Math.max(1, inside.length);
  return means.map((expected, index) => {
    if (!inDuty[index]) return noneAway ? 0 : expected;
    return even ? mean : expected;
  });
}

/** The same uplift, told for every minute of the horizon. */
function overAllDays({ firstMinute, surplus, ...uplift }: ModelUplift, days: number): ModelUplift {
  const whole = new Float64Array(days * MINUTES_PER_DAY);
  whole.set(surplus.subarray(0, Math.max(0, whole.length - firstMinute)), Math.min(firstMinute, whole.length));
  return { ...uplift, firstMinute: 0, surplus: whole };
}

/** Mean surplus in a quarter-hour of an uplift that is told for every minute. */
function surplusIn({ surplus }: ModelUplift, quarter: number): number {
  return sum([...surplus.subarray(quarter * MINUTES, (quarter + 1) * MINUTES)]) / MINUTES;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
