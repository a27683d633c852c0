/** What is expected of each quarter-hour in one replication: the model's means and shapes, with the uncertain events as they turn out. */
import { isEven, MINUTES_OF_QUARTER, SHAPE_LENGTH, writeShape } from "../model/minuteShape.ts";
import type { Model, ModelStream } from "../model/model.ts";
import { draw, unitInterval } from "../random/draw.ts";
import { gammaQuantile } from "../random/gammaQuantile.ts";
import { MINUTE_MS, QUARTER_HOUR_MS } from "../time/units.ts";

const DRAW_UPLIFT = 0;

/** A stream that uncertain events touch: its quarter-hours that they touch, and the row of the first one's shape. */
interface Uncertain {
  readonly stream: ModelStream;
  readonly index: number;
  readonly quarters: Int32Array;
  readonly firstRow: number;
}

/** By stream, then quarter-hour: mean number, and row in `shapes` of the places within, -1 where they are even. */
export let means: Float64Array[] = [];
export let shapeRows: Int32Array[] = [];
/** By stream, rows of 16: the share that lies before each minute. */
export let shapes: Float64Array[] = [];
let uncertain: readonly Uncertain[] = [];
const minuteWeights = new Float64Array(MINUTES_OF_QUARTER);

export function loadExpected(model: Model): void {
  means = model.streams.map(({ quarterMeans, uplifts }) => (uplifts.length === 0 ? quarterMeans : quarterMeans.slice()));
  shapeRows = model.streams.map(({ quarterShape, uplifts }) => (uplifts.length === 0 ? quarterShape : quarterShape.slice()));
  shapes = model.streams.map((stream) => stream.shapes);
  uncertain = model.streams.flatMap((stream, index): readonly Uncertain[] => {
    if (stream.uplifts.length === 0) return [];
    const quarters = touchedQuarters(stream);
    const firstRow = stream.shapes.length / SHAPE_LENGTH;
    shapes[index] = new Float64Array(stream.shapes.length + quarters.length * SHAPE_LENGTH);
    shapes[index].set(stream.shapes);
    return [{ stream, index, quarters, firstRow }];
  });
}

function touchedQuarters({ quarterMeans, uplifts }: ModelStream): Int32Array {
  const touched = new Uint8Array(quarterMeans.length);
  for (const { firstMinute, surplus } of uplifts) touched.fill(1, Math.floor(firstMinute / MINUTES_OF_QUARTER), Math.ceil((firstMinute + surplus.length) / MINUTES_OF_QUARTER));
  return Int32Array.from(touched.keys()).filter((quarter) => touched[quarter] === 1);
}

/** Draws how strong the uncertain events are; an event of several streams is equally strong in all. */
export function drawUplifts(replication: number): void {
  for (const each of uncertain) {
    const strengths = each.stream.uplifts.map(({ key, cv }) => {
      const word = draw(draw(key[0], key[1], replication), draw(key[2], key[3], replication), DRAW_UPLIFT);
      return gammaQuantile(unitInterval(word), 1, cv);
    });
    each.quarters.forEach((quarter, place) => upliftQuarter(each, strengths, quarter, each.firstRow + place));
  }
}

function upliftQuarter({ stream, index }: Uncertain, strengths: readonly number[], quarter: number, row: number): void {
  const shape = stream.quarterShape[quarter];
  let total = 0;
  for (let minute = 0; minute < MINUTES_OF_QUARTER; minute++) {
    let weight = shape < 0 ? 1 / MINUTES_OF_QUARTER : stream.shapes[shape * SHAPE_LENGTH + minute + 1] - stream.shapes[shape * SHAPE_LENGTH + minute];
    for (let event = 0; event < strengths.length; event++) {
      const { firstMinute, surplus } = stream.uplifts[event];
      const at = quarter * MINUTES_OF_QUARTER + minute - firstMinute;
      if (at >= 0 && at < surplus.length) weight *= Math.max(0, 1 + surplus[at] * strengths[event]);
    }
    minuteWeights[minute] = weight;
    total += weight;
  }
  means[index][quarter] = stream.quarterMeans[quarter] * total;
  const needsNone = isEven(minuteWeights, total);
  shapeRows[index][quarter] = needsNone ? -1 : row;
  if (!needsNone) writeShape(shapes[index], row * SHAPE_LENGTH, minuteWeights, total);
}

/** Where in its quarter-hour the given share of the expected number is reached, by straight lines from minute to minute. [ms] */
export function shapedTime(stream: number, row: number, share: number): number {
  const shape = shapes[stream];
  let at = row * SHAPE_LENGTH;
  while (shape[at + 1] <= share) at++;
  const place = at - row * SHAPE_LENGTH + (share - shape[at]) / (shape[at + 1] - shape[at]);
  return Math.min(QUARTER_HOUR_MS - 1, Math.floor(place * MINUTE_MS));
}
