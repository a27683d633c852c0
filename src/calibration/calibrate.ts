import { askedDays } from "../import/askedDays.ts";
import type { Dates } from "../import/askedDays.ts";
import type { Finding } from "../import/finding.ts";
import type { ReadLog } from "../import/readLog.ts";
import { scoredLog } from "../scoring/scoredLog.ts";
import { addDays } from "../time/calendar.ts";
import { DAY_MS } from "../time/units.ts";
import { calibrateArrivals } from "./arrivals/calibrateArrivals.ts";
import { calibrateBots } from "./bots/calibrateBots.ts";
import { calibrateBuyers } from "./buyers/calibrateBuyers.ts";
import type { CalibratedPart } from "./calibratedPart.ts";
import type { CalibrationResult } from "./calibrationResult.ts";
import { calibrateHandling } from "./handling/calibrateHandling.ts";
import { joinedRecords } from "./joinedRecords.ts";
import { observeDesk } from "./observed/observeDesk.ts";
import type { ObservedDesk } from "./observed/observedDesk.ts";
import { calibrateStaff } from "./staff/calibrateStaff.ts";
import { playableLaws } from "./playableLaws.ts";
import { refuseTooManyLaws, refuseUnlearnable } from "./refuseUnlearnable.ts";
import { calibrateTable } from "./table/calibrateTable.ts";
import { mergedBlocks, writtenScenario } from "./writtenScenario.ts";

export interface CalibrateOptions {
  readonly file?: string;
  readonly timeZone: string;
  /** What the scenario is called. */
  readonly name: string;
  /** Dates learned from, first and last; absent: all of the log's. */
  readonly days?: Dates;
  /** Whose current rules judge it … */
  readonly platform?: string;
  /** … or these, as they stand in a file. */
  readonly rules?: readonly unknown[];
  /** What share of the work is done. */
  readonly onProgress?: (share: number) => void;
}

/** Of the time that ten million messages take what is over when it is known what the desk did, and when all but its arrivals is learned. */
const OBSERVED = 0.07;
const LEARNED = 0.97;

/** A part of what is learned, and how much of the time it takes. */
interface Step {
  readonly learn: (desk: ObservedDesk, onProgress: (share: number) => void) => CalibratedPart;
  readonly weight: number;
}

/**
 * A scenario that plays the desk of a log, each number with its sample size, its interval and its fit. Source: contract §1, `calibrate`; docs/calibration.md tells how.
 * @throws InputFaults where the log does not hold the days, no buyer, or more streams than a desk can have. Cost: linear in the rows of the log.
 */
export function calibrate(read: ReadLog, options: CalibrateOptions): CalibrationResult {
  const { file = "the log" } = options;
  refuseUnlearnable(read, file, options.days !== undefined);
  const steps = partsOf(read);
  const tell = (from: number, to: number) => (share: number): void => options.onProgress?.(from + share * (to - from));
  const desk = observeDesk(read, daysOf(read, options), tell(0, OBSERVED));
  options.onProgress?.(OBSERVED);
  const learned: CalibratedPart[] = [];
  let done = OBSERVED;
  const all = steps.reduce((sum, { weight }) => sum + weight, 0);
  for (const { weight, learn } of steps) {
    const next = done + (weight / all) * (LEARNED - OBSERVED);
    options.onProgress?.(done);
    learned.push(learn(desk, tell(done, next)));
    done = next;
  }
  options.onProgress?.(LEARNED);
  const arrivals = calibrateArrivals(desk, returnShares(desk, learned));
  const parts: readonly CalibratedPart[] = [arrivals, ...learned];
  const { block, cut } = playableLaws(mergedBlocks(parts.map(({ written }) => written)));
  const scenario = writtenScenario({ ...options, ...learnedDays(desk) }, block);
  refuseTooManyLaws(scenario, read, file);
  return {
    replycast: 1, kind: "calibration",
    log: scoredLog(read, { ...(options.file === undefined ? {} : { file: options.file }), timeZone: options.timeZone }),
    ...(options.days === undefined ? {} : { learnedDays: options.days }),
    scenario,
    fits: joinedRecords(parts.map(({ fits }) => fits)),
    hours: arrivals.hours, events: arrivals.events,
    shapes: joinedRecords(parts.map(({ shapes }) => shapes)),
    findings: [...read.findings, ...parts.flatMap(({ findings }) => findings), ...spreadsCut(cut)],
  };
}

/** A table of conversations tells of a buyer's first message and its reply alone; what it says of the cap goes before what its agents' lists would. */
function partsOf({ shape }: ReadLog): readonly Step[] {
  const staff = { learn: calibrateStaff, weight: 4 };
  if (shape === "conversations") return [staff, { learn: calibrateTable, weight: 15 }];
  return [{ learn: calibrateBuyers, weight: 80 }, { learn: calibrateBots, weight: 2 }, { learn: calibrateHandling, weight: 9 }, staff];
}

/** Laws with a larger spread than a scenario can have. */
function spreadsCut(paths: readonly string[]): readonly Finding[] {
  return paths.length === 0 ? [] : [{ code: "spread-cut", count: paths.length, example: `such as ${paths[0]}`, facts: { path: paths[0] } }];
}

/** By stream: the share of conversations after which the consumer comes back; 0 where that is not learned. */
function returnShares({ streams }: ObservedDesk, parts: readonly CalibratedPart[]): readonly number[] {
  const fits = joinedRecords(parts.map((part) => part.fits));
  return streams.map((name) => {
    const path = `arrivals.${name}.returnShare`;
    return Object.hasOwn(fits, path) && fits[path].source === "fitted" ? fits[path].value : 0;
  });
}

function daysOf(read: ReadLog, { days, file = "the log" }: CalibrateOptions): { fromMs: number; toMs: number } | undefined {
  if (days === undefined) return undefined;
  const { firstDay, lastDay } = askedDays(read, days, file);
  return { fromMs: firstDay * DAY_MS, toMs: (lastDay + 1) * DAY_MS };
}

function learnedDays({ read, fromMs, toMs }: ObservedDesk): { readonly startDate: string; readonly days: number } {
  return { startDate: addDays(read.startDate, Math.floor(fromMs / DAY_MS)), days: Math.max(1, Math.ceil((toMs - fromMs) / DAY_MS)) };
}
