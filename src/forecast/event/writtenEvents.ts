import type { WrittenBlock } from "../../calibration/calibratedPart.ts";
import { surplusOf } from "../../model/surplusOf.ts";
import type { ScenarioEvent } from "../../scenario/scenario.ts";
import { formatLocalDateTime, parseLocalDateTime } from "../../time/localDateTime.ts";
import { DAY_MS, MINUTE_MS } from "../../time/units.ts";
import { type EarlierShape } from "./earlierShape.ts";
import type { EventForecastFile } from "./eventForecastFile.ts";
import { type GammaLaw } from "./gammaBetween.ts";
import { expectedWithin, weighedWithin } from "./ordinaryCourse.ts";

type DrawnShape = ScenarioEvent["shape"];

/** An event's curve before it is made as high as expected. */
export interface EventCurve {
  readonly shape: DrawnShape;
  /** From and to, and the day's first midnight, as local times are read. [ms since 1970] */
  readonly fromMs: number;
  readonly toMs: number;
  readonly startMs: number;
}

const ROUNDING = 1e4;

/** The curve of a file; that of an earlier event as points that hold the height of each piece until its last minute, so that jumps stay jumps. */
export function eventCurve({ from, to, shape }: EventForecastFile, start: string, earlier: EarlierShape | undefined): EventCurve {
  const [fromMs, toMs, startMs] = [from, to, start].map((text) => parseLocalDateTime(text) ?? 0);
  if (!("like" in shape)) return { shape, fromMs, toMs, startMs };
  const pieces = earlier?.pieces ?? [{ fromMs: 0, toMs: toMs - fromMs, factor: 1 }];
  const points = pieces.flatMap((piece): [string, number][] => [
    [formatLocalDateTime(fromMs + piece.fromMs), piece.factor], [formatLocalDateTime(fromMs + Math.max(piece.fromMs, piece.toMs - MINUTE_MS)), piece.factor],
  ]);
  return { shape: { points: points.filter(([time], index) => index === 0 || time > points[index - 1][0]) }, fromMs, toMs, startMs };
}

/** What a curve adds to courses by stream within the event, as it stands. */
export function surplusWithin({ shape, fromMs, toMs, startMs }: EventCurve, courses: readonly Float64Array[]): number {
  const surplus = surplusOf(shape, fromMs - startMs, toMs - startMs, startMs);
  const mean = (begin: number, end: number): number => surplus(begin, end) / (end - begin);
  return courses.reduce((sum, course) => sum + weighedWithin(course, fromMs - startMs, toMs - startMs, mean), 0);
}

/**
 * The events as a scenario file has them: the curve with what it adds multiplied by `height`, and its decay, which begins at the mean height of the last 24
 * hours. Both have one name and one spread, and so are equally strong in each replication.
 */
export function writtenEvents(file: EventForecastFile, curve: EventCurve, height: number, streams: readonly string[], courses: readonly Float64Array[], { cv }: Pick<GammaLaw, "cv">): WrittenBlock[] {
  const upliftCv = file.upliftCv ?? (cv === 0 ? 0 : Math.max(0.01, rounded(cv)));
  const named = { name: file.name, streams, ...(upliftCv === 0 ? {} : { upliftCv }) };
  const shape = heightened(curve.shape, height);
  const ends = "points" in shape ? {} : { from: file.from, to: file.to };
  const event = { ...named, ...ends, shape };
  if (file.decay === undefined || file.after === 0) return [event];
  const decay = rounded(file.decay.over / -Math.log1p(-file.decay.fall));
  return [event, { ...named, from: file.to, shape: { spike: { factor: rounded(1 + lastDay(curve, courses) * height), decay } } }];
}

/** Mean of (factor − 1) over the last day of the event, weighed by the ordinary course. */
function lastDay(curve: EventCurve, courses: readonly Float64Array[]): number {
  const fromMs = Math.max(curve.fromMs, curve.toMs - DAY_MS);
  const usual = courses.reduce((sum, course) => sum + expectedWithin(course, fromMs - curve.startMs, curve.toMs - curve.startMs), 0);
  const surplus = surplusOf(curve.shape, curve.fromMs - curve.startMs, curve.toMs - curve.startMs, curve.startMs);
  const mean = (begin: number, end: number): number => surplus(begin, end) / (end - begin);
  const added = courses.reduce((sum, course) => sum + weighedWithin(course, fromMs - curve.startMs, curve.toMs - curve.startMs, mean), 0);
  return usual > 0 ? Math.max(0, added / usual) : 0;
}

/** The shape with what is above (or below) 1 multiplied. */
export function heightened(shape: DrawnShape, height: number): DrawnShape {
  const higher = (factor: number): number => rounded(Math.max(0, 1 + (factor - 1) * height));
  if ("step" in shape) return { step: higher(shape.step) };
  if ("spike" in shape) return { spike: { ...shape.spike, factor: higher(shape.spike.factor) } };
  if ("livestream" in shape) return { livestream: { ...shape.livestream, peak: higher(shape.livestream.peak), level: higher(shape.livestream.level) } };
  return { points: shape.points.map(([time, factor]) => [time, higher(factor)]) };
}

function rounded(value: number): number {
  return Math.round(value * ROUNDING) / ROUNDING;
}
