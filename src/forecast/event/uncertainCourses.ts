import { drawnScenarios, type Fits, uncertainPaths } from "../../backtest/uncertainNumbers.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { parseLocalDateTime } from "../../time/localDateTime.ts";
import type { EventForecastFile } from "./eventForecastFile.ts";
import { expectedWithin, ordinaryCourse } from "./ordinaryCourse.ts";
import { heightened } from "./writtenEvents.ts";

/** An event on an ordinary course of which it is not certain how high it is. */
export interface UncertainCourse {
  readonly file: EventForecastFile;
  /** Streams on which the event acts. */
  readonly streams: readonly string[];
  /** Conversations that the event's hours have without it, and those that it adds on the mean. */
  readonly ordinary: number;
  readonly added: number;
}

/** So many courses are drawn. */
const COURSES = 100;

/**
 * The scenario of an event with the numbers of its arrivals drawn from the intervals of the calibration, or the one scenario where all are certain. Where orders tell how many come
 * during the event, a higher course leaves it less to add; else what is added goes with the course.
 */
export function uncertainCourses(scenario: Scenario, fits: Fits, uncertain: UncertainCourse): readonly Scenario[] {
  if (!uncertainPaths(scenario, fits).some((path) => path.startsWith("arrivals."))) return [scenario];
  const drawn = drawnScenarios(scenario, fits, COURSES);
  return uncertain.file.orders === undefined || uncertain.added <= 0 ? drawn : drawn.map((each) => toTheSameTotal(each, uncertain));
}

function toTheSameTotal(drawn: Scenario, { file, streams, ordinary, added }: UncertainCourse): Scenario {
  const courses = ordinaryCourse(drawn);
  const startMs = parseLocalDateTime(drawn.start) ?? 0;
  const [fromMs, toMs] = [file.from, file.to].map((text) => (parseLocalDateTime(text) ?? 0) - startMs);
  const ofDrawn = streams.reduce((sum, name) => sum + expectedWithin(courses.get(name) ?? new Float64Array(0), fromMs, toMs), 0);
  if (ofDrawn === 0) return drawn;
  const height = Math.max(0, added + ordinary - ofDrawn) / (added * (ofDrawn / ordinary));
  return { ...drawn, events: drawn.events.map((event) => (event.name === file.name ? { ...event, shape: heightened(event.shape, height) } : event)) };
}
