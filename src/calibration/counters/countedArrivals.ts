import { childA, childB, draw, unitInterval } from "../../random/draw.ts";
import { seedKey } from "../../random/seedKey.ts";
import { HOURS_PER_DAY, HOUR_MS } from "../../time/units.ts";

/** Who comes on the days played: as many as were counted, at moments that were not. */
export interface CountedArrivals {
  readonly seed: string;
  /** By day played, the day that fills the desk first: conversations, not whole ones. */
  readonly totals: readonly number[];
  /** By day: conversations of each hour, where they are told day by day. */
  readonly cells: readonly (readonly number[] | undefined)[];
  /** Of the other days: weights of the hours … */
  readonly hourWeights: readonly number[];
  /** … which are counts of these very days, so that no replication has more in an hour than there were, or only a guess. */
  readonly areCounts: boolean;
  /** By hour the stream in which a conversation begins: shares that add up to 1. By stream, then hour. */
  readonly streams: readonly (readonly number[])[];
}

// What is drawn of an address.
const DRAW_ROUNDING = 0;
const DRAW_PLACE = 1;
const DRAW_ORDER = 2;
const DRAW_TIME = 3;
const DRAW_STREAM = 4;
const DRAWS = 5;

/**
 * Times at which conversations of a replication begin, by stream, ascending [ms since the first day's start]: each day (where cells are told each hour) has what was counted,
 * a part of a conversation by chance; within an hour they lie evenly by chance. The same replication has the same times whatever desk meets them.
 */
export function countedArrivals(counted: CountedArrivals, replication: number): readonly Float64Array[] {
  const [a0, b0] = seedKey(counted.seed, "counted arrivals");
  const [a, b] = [childA(a0, b0, replication), childB(a0, b0, replication)];
  let number = 0;
  const times: number[][] = counted.streams.map(() => []);
  const begin = (day: number, hour: number): void => {
    const at = (day * HOURS_PER_DAY + hour + unitInterval(draw(a, b, number * DRAWS + DRAW_TIME))) * HOUR_MS;
    times[streamOf(counted.streams, hour, unitInterval(draw(a, b, number * DRAWS + DRAW_STREAM)))].push(Math.floor(at));
    number++;
  };
  const rounded = (amount: number, cell: number): number => Math.floor(amount + unitInterval(draw(childA(a, b, cell), childB(a, b, cell), DRAW_ROUNDING)));
  const open = counted.totals.map((total, day) => (counted.cells[day] === undefined ? rounded(total, day) : 0));
  const hours = dealtHours(counted, open.reduce((sum, count) => sum + count, 0), a, b);
  let dealt = 0;
  counted.totals.forEach((_, day) => {
    const cells = counted.cells[day];
    if (cells === undefined) for (let k = 0; k < open[day]; k++) begin(day, hours[dealt++]);
    else cells.forEach((amount, hour) => {
      for (let k = rounded(amount, counted.totals.length + day * HOURS_PER_DAY + hour); k > 0; k--) begin(day, hour);
    });
  });
  return times.map((ofStream) => Float64Array.from(ofStream).toSorted());
}

/** The hours of so many conversations in an order by chance: of counts each hour has its part to within one, of a guess each conversation by itself. */
function dealtHours({ hourWeights, areCounts }: CountedArrivals, count: number, a: number, b: number): Uint8Array {
  const total = hourWeights.reduce((sum, weight) => sum + weight, 0);
  const ends: number[] = [];
  hourWeights.forEach((weight, hour) => ends.push((hour === 0 ? 0 : ends[hour - 1]) + weight / total));
  const hourAt = (share: number): number => Math.max(0, ends.findIndex((end) => share < end));
  const uniform = (k: number, what: number): number => unitInterval(draw(childA(a, b, -1), childB(a, b, -1), k * DRAWS + what));
  const hours = Uint8Array.from({ length: count }, (_, k) => hourAt(areCounts ? (k + uniform(0, DRAW_PLACE)) / count : uniform(k, DRAW_PLACE)));
  for (let k = count - 1; k > 0; k--) {
    const other = Math.floor(uniform(k, DRAW_ORDER) * (k + 1));
    [hours[k], hours[other]] = [hours[other], hours[k]];
  }
  return hours;
}

function streamOf(streams: CountedArrivals["streams"], hour: number, share: number): number {
  let reached = 0;
  for (let stream = 0; stream < streams.length; stream++) {
    reached += streams[stream][hour];
    if (share < reached) return stream;
  }
  return streams.findLastIndex((shares) => shares[hour] > 0);
}
