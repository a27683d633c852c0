import type { WrittenBlock } from "../../calibration/calibratedPart.ts";
import type { Fit } from "../../calibration/fit.ts";
import { CapacityExceeded } from "../../errors/capacityExceeded.ts";
import { type InputFault, InputFaults } from "../../errors/inputFault.ts";
import type { ReadOrders } from "../../import/orders/order.ts";
import type { ReadLog } from "../../import/readLog.ts";
import type { DeskCounters } from "../../import/tables/deskCounters.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { addDays, dayNumber } from "../../time/calendar.ts";
import { parseLocalDateTime } from "../../time/localDateTime.ts";
import { DAY_MS } from "../../time/units.ts";
import { withAfterSale } from "./afterSaleStream.ts";
import { arrivalRanges, type ArrivalRanges } from "./arrivalRanges.ts";
import { blockForDays, scenarioOf } from "./blockForDays.ts";
import { type EarlierShape, earlierShape } from "./earlierShape.ts";
import type { EventForecastFile } from "./eventForecastFile.ts";
import type { ForecastTerm, TermSource } from "./expectedCount.ts";
import { expectedTotal } from "./expectedTotal.ts";
import { type GammaLaw, gammaBetween } from "./gammaBetween.ts";
import { learnedConsults } from "./learnedConsults.ts";
import { expectedWithin, ordinaryCourse } from "./ordinaryCourse.ts";
import { certain, type RangeWithMean } from "./range.ts";
import { uncertainCourses } from "./uncertainCourses.ts";
import { eventCurve, surplusWithin, writtenEvents } from "./writtenEvents.ts";

/** Of more conversations no replication can be held. */
const MOST_EXPECTED = 4_000_000;

/** What the event's file names, read by the host. */
export interface ForecastSources {
  readonly earlier?: ReadLog | DeskCounters;
  readonly learned?: { readonly log: ReadLog; readonly orders: ReadOrders };
  /** How many courses of arrivals are drawn; absent: as many as take a second or two, 200 to 1,000. */
  readonly draws?: number;
}

/** Ranges of an event, day by day, and how they came about. */
export interface EventForecast extends ArrivalRanges {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Streams on which the event acts. */
  readonly streams: readonly string[];
  /** Conversations of these streams within the event: what was expected, the file's range; without one what the shape says. */
  readonly total: RangeWithMean;
  /** The factors behind it, each with where it comes from. */
  readonly terms: readonly ForecastTerm[];
  /** Names of events and incidents of other dates that the scenario leaves out. */
  readonly leftOut: readonly string[];
}

export interface ForecastScenario {
  readonly written: WrittenBlock;
  readonly forecast: EventForecast;
}

/** The event with the ordinary days that it stands on. */
interface Grounds {
  readonly block: WrittenBlock;
  readonly scenario: Scenario;
  readonly streams: readonly string[];
  readonly courses: readonly Float64Array[];
  /** Conversations that the event's hours would have without it. */
  readonly ordinary: number;
}

/**
 * The scenario of an expected event on the days of a calibrated one: its ordinary course, the event as high as expected, its range as `upliftCv`, its decay and
 * the after-sale that follows; and the arrivals that it lets expect, day by day. Source: docs/forecast.md.
 * @throws InputFaults where the event does not fit the scenario or its sources
 */
export function forecastScenario(calibrated: WrittenBlock, fits: Readonly<Record<string, Fit>>, file: EventForecastFile, sources: ForecastSources = {}): ForecastScenario {
  const start = addDays(file.from.slice(0, 10), -file.before);
  const lastDay = Math.ceil((parseLocalDateTime(file.to) ?? 0) / DAY_MS) + file.after;
  const moved = blockForDays(calibrated, start, lastDay - (dayNumber(start) ?? 0));
  const known = groundsOf(moved.block, file);
  const sold = withAfterSale(moved.block, known.scenario, file, known.streams, new Map(Object.entries(meansPerDay(known.scenario))));
  const grounds = groundsOf(sold.block, file);
  const learned = sources.learned === undefined ? undefined : learnedConsults(sources.learned.log, sources.learned.orders);
  const earlier = "like" in file.shape && sources.earlier !== undefined ? earlierShape(sources.earlier, file.shape.like, lengthMs(file)) : undefined;
  const { total, terms } = expectedTotal(file, grounds.ordinary, ordinarySource(grounds, fits), learned);
  const curve = eventCurve(file, start, earlier);
  const added = surplusWithin(curve, grounds.courses);
  if (total !== undefined && total.mean <= grounds.ordinary) throw new InputFaults([noMoreThanUsual(file, total.mean, grounds.ordinary)]);
  if (total !== undefined && added === 0) throw new InputFaults([nothingToScale(file)]);
  const law = total === undefined ? { mean: added, cv: 0 } : gammaBetween(total.low - grounds.ordinary, total.high - grounds.ordinary, total.mean - grounds.ordinary);
  const height = added === 0 ? 0 : law.mean / added;
  const events = writtenEvents(file, curve, height, grounds.streams, grounds.courses, law);
  const written = { ...sold.block, name: file.name, events: [...((sold.block.events ?? []) as readonly unknown[]), ...events] };
  const scenario = scenarioOf(written, file.fileName);
  const expected = expectedOf(scenario) + Math.max(0, law.mean) * 3;
  return {
    written,
    forecast: {
      name: file.name, from: file.from, to: file.to, streams: grounds.streams,
      total: total ?? { ...certain(grounds.ordinary + added), mean: grounds.ordinary + added },
      terms: [...terms, ...(earlier === undefined ? [] : [earlierTerm(earlier)]), ...decayTerms(file), ...spreadTerm(file, law), ...sold.terms],
      leftOut: moved.leftOut, ...drawnRanges(uncertainCourses(scenario, fits, { file, streams: grounds.streams, ordinary: grounds.ordinary, added: law.mean }), expected, file, sources.draws),
    },
  };
}

/** @throws InputFaults where so many come that they cannot be played */
function drawnRanges(scenarios: readonly Scenario[], expected: number, { fileName }: EventForecastFile, draws?: number): ArrivalRanges {
  try {
    // Playing would show it too, after a minute.
    if (expected > MOST_EXPECTED) throw new CapacityExceeded(MOST_EXPECTED, "conversations are held in one replication");
    return arrivalRanges(scenarios, expected, draws);
  } catch (error) {
    throw error instanceof CapacityExceeded ? new InputFaults([tooLarge(fileName, error)]) : error;
  }
}

function groundsOf(block: WrittenBlock, file: EventForecastFile): Grounds {
  const scenario = scenarioOf(block, file.fileName);
  const drawn = Object.entries(scenario.arrivals).flatMap(([name, { consultsPerDay, afterSale }]) => (consultsPerDay === undefined || afterSale || name === file.afterSale?.stream ? [] : [name]));
  const streams = file.streams ?? (drawn.length > 0 ? drawn : Object.keys(scenario.arrivals));
  const strange = streams.filter((name) => scenario.arrivals[name]?.consultsPerDay === undefined);
  if (strange.length > 0) throw new InputFaults([strangeStreams(file, strange, Object.keys(scenario.arrivals))]);
  const course = ordinaryCourse(scenario);
  const courses = streams.map((name) => course.get(name) ?? new Float64Array(0));
  const startMs = parseLocalDateTime(scenario.start) ?? 0;
  const [fromMs, toMs] = [file.from, file.to].map((text) => (parseLocalDateTime(text) ?? 0) - startMs);
  return { block, scenario, streams, courses, ordinary: courses.reduce((sum, each) => sum + expectedWithin(each, fromMs, toMs), 0) };
}

/** The mean of the largest stream stands for where the ordinary course is known from. */
function ordinarySource({ streams, scenario }: Grounds, fits: Readonly<Record<string, Fit>>): TermSource {
  const means = meansPerDay(scenario);
  const largest = streams.reduce((best, name) => (means[name] > means[best] ? name : best));
  const path = `arrivals.${largest}.consultsPerDay`;
  const fit = Object.hasOwn(fits, path) ? fits[path] : undefined;
  return { kind: "scenario", path, ...(fit === undefined ? {} : { n: fit.n, of: fit.of, ...(fit.source === "default" ? { isDefault: true } : {}) }) };
}

function earlierTerm({ counted, ordinary }: EarlierShape): ForecastTerm {
  return { name: "earlierFactor", ...certain(ordinary > 0 ? counted / ordinary : 1), source: { kind: "earlier", counted, ordinary } };
}

function decayTerms({ decay }: EventForecastFile): ForecastTerm[] {
  if (decay === undefined) return [];
  const source: TermSource = { kind: decay.isDefault ? "default" : "file" };
  return [{ name: "decayFall", ...certain(decay.fall), source }, { name: "decayOver", ...certain(decay.over), source }];
}

function spreadTerm({ upliftCv }: EventForecastFile, { cv }: GammaLaw): ForecastTerm[] {
  if (upliftCv !== undefined) return [{ name: "upliftCv", ...certain(upliftCv), source: { kind: "file" } }];
  return cv === 0 ? [] : [{ name: "upliftCv", ...certain(cv), source: { kind: "ranges" } }];
}

/** Mean conversations of a day by stream, over all days. */
function meansPerDay(scenario: Scenario): Record<string, number> {
  return Object.fromEntries([...ordinaryCourse(scenario)].map(([name, course]) => [name, course.reduce((sum, mean) => sum + mean, 0) / (scenario.days + scenario.warmUp)]));
}

function expectedOf(scenario: Scenario): number {
  return [...ordinaryCourse(scenario).values()].reduce((all, course) => course.reduce((sum, mean) => sum + mean, all), 0);
}

function lengthMs({ from, to }: EventForecastFile): number {
  return (parseLocalDateTime(to) ?? 0) - (parseLocalDateTime(from) ?? 0);
}

interface Fault { readonly where: string; readonly found: string; readonly expected: string; readonly mend: string }

function tooLarge(where: string, { most, what }: CapacityExceeded): InputFault {
  return { where, found: `it is expected to bring so much that more than ${most} ${what}`, expected: "an event that a desk can be asked to serve", mend: "correct orders, consultsPerOrder, factor or shape", kind: { of: "event-too-large", values: {} } };
}

function strangeStreams({ fileName }: EventForecastFile, strange: readonly string[], streams: readonly string[]): Fault {
  return { where: fileName, found: `streams names ${strange.join(", ")}`, expected: `streams of the scenario that have consultsPerDay: ${streams.join(", ")}`, mend: "correct the name" };
}

function noMoreThanUsual({ fileName }: EventForecastFile, expected: number, ordinary: number): Fault {
  return {
    where: fileName, found: `it expects ${Math.round(expected)} conversations, and the ordinary course of these hours already has ${Math.round(ordinary)}`,
    expected: "more than the ordinary course: orders and consultsPerOrder are of the whole event, not of what it adds", mend: "correct orders, consultsPerOrder or factor",
  };
}

function nothingToScale({ fileName }: EventForecastFile): Fault {
  return { where: fileName, found: "the shape adds nothing to the ordinary course, so that no height gives the number expected", expected: "a shape above 1", mend: "write another shape, or leave it out" };
}
