import { type InputFault, InputFaults } from "../errors/inputFault.ts";
import type { Executor, StopSignal } from "../experiment/executor.ts";
import type { Dates } from "../import/askedDays.ts";
import { Findings } from "../import/finding.ts";
import type { ReadLog } from "../import/readLog.ts";
import type { DetailPlan } from "../metrics/logDetail.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { DEFAULT_TIME_ZONE } from "../scenario/frameDefaults.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { addDays } from "../time/calendar.ts";
import { backtestFindings } from "./backtestFindings.ts";
import type { ArrivalsPlayed, BacktestResult } from "./backtestResult.ts";
import { BesideFigures } from "./besideFigures.ts";
import { besideResult } from "./besideResult.ts";
import { chosenDays } from "./chosenDays.ts";
import { piecesToPlay, playPieces } from "./piecesToPlay.ts";
import { PlayedFigures } from "./playedFigures.ts";
import { realFigures } from "./realFigures.ts";
import { logArrivals } from "./replayedStreams.ts";
import { shownOf } from "./shownOf.ts";
import { toldPacks } from "./toldPacks.ts";
import { type Fits, uncertainPaths } from "./uncertainNumbers.ts";

export interface BacktestOptions {
  /** Dates of the log; absent: all whole days. */
  readonly days?: Dates;
  /** Absent: drawn. */
  readonly arrivals?: ArrivalsPlayed;
  readonly replications: number;
  /** How the scenario's numbers were found (`fits` of its calibration): those with an interval are drawn from it. Absent: they stand as they are. */
  readonly fits?: Fits;
  /** Days that the scenario was learned from, where that is known. */
  readonly learnedDays?: Dates;
  /** Instead of the scenario's. */
  readonly seed?: string;
  readonly executor: Executor;
  readonly signal?: StopSignal;
  /** Replications done so far and all of them, those of each piece of many days counted. */
  readonly onProgress?: (done: number, total: number) => void;
  /** The log, as it is to be named in the result. */
  readonly file?: string;
  /** Zone in which the log was read. */
  readonly timeZone?: string;
}

/**
 * Plays a scenario over the days of a real log and sets each measured figure beside the simulated distribution. `packs`: the rules to judge both by. Aborted,
 * it tells what the finished replications say. @throws InputFaults where log and scenario do not go together
 */
export async function backtest(read: ReadLog, scenario: Scenario, packs: readonly RulePack[], options: BacktestOptions): Promise<BacktestResult> {
  const { file = "log", timeZone = DEFAULT_TIME_ZONE, arrivals = "drawn", seed = scenario.seed } = options;
  if (scenario.shops !== undefined) throw new InputFaults([severalShops(scenario)]);
  const findings = new Findings();
  if (options.fits !== undefined) checkFits(scenario, options.fits, findings);
  const told = toldPacks(packs, read, findings, file);
  const { firstDay, lastDay } = chosenDays(read, options.days, file);
  const frame = { firstDay, days: lastDay - firstDay + 1 };
  const date = addDays(read.startDate, firstDay);
  const detail: DetailPlan = { shown: shownOf(read.log), replied: read.shape === "messages" ? "every-message" : "first-message" };
  const dates = Array.from({ length: frame.days }, (_, day) => addDays(date, day));
  const replayed = arrivals === "replay" ? logArrivals(read, scenario) : undefined;
  const pieces = piecesToPlay(scenario, { ...frame, date, seed, replications: options.replications, packs: told, detail, replayed, fits: options.fits });
  const real = realFigures(read, pieces[0].plan.rules, frame, detail);
  backtestFindings(read, real, dates, pieces.map(({ simulations }) => simulations[0].scenario), detail, findings);
  await playPieces(pieces, options);
  const isMeasure = told.map(({ measure }) => measure !== undefined);
  const played = new PlayedFigures(pieces.map(({ piece, table }) => ({ piece, table, isMeasure })));
  const beside = new BesideFigures(real, played, frame.days, isMeasure);
  return besideResult({
    read, scenario, packs: told, beside, dates, seed, arrivals, detail, findings: findings.list(), file, timeZone,
    uncertain: options.fits === undefined ? [] : uncertainPaths(scenario, options.fits), learnedDays: options.learnedDays,
  });
}

/** Numbers of the calibration that the scenario has no place for are told; where all are such it is another scenario's, and the intervals would seem to know what they do not. */
function checkFits(scenario: Scenario, fits: Fits, findings: Findings): void {
  const { arrivals, conversations, teams } = scenario;
  const places = Object.entries({ arrivals, conversations, teams }).flatMap(([block, names]) => Object.keys(names).map((name) => `${block}.${name}.`));
  const drawable = Object.keys(fits).filter((path) => /^(?:arrivals|conversations|teams)\./u.test(path) && fits[path].source === "fitted" && fits[path].lower !== undefined);
  const others = drawable.filter((path) => !places.some((place) => path.startsWith(place)));
  if (others.length === 0) return;
  if (others.length < drawable.length) {
    findings.add("backtest-fits-other", () => ({ text: others[0], facts: { path: others[0] } }), others.length);
    return;
  }
  const { name } = scenario;
  throw new InputFaults([{
    where: "--fits", found: `none of its ${drawable.length} fitted numbers is in the scenario ${name}`, expected: "the calibration that was written with the scenario", mend: "name that one, or leave --fits out",
    kind: { of: "backtest-fits", values: { count: drawable.length, name } },
  }]);
}

function severalShops({ name, shops = {} }: Scenario): InputFault {
  const names = Object.keys(shops).join(", ");
  return {
    where: `${name}: shops`, found: `the desk serves several shops (${names}), and a log does not tell whose its conversations are`, expected: "the scenario of one shop",
    mend: "write a scenario of the shop whose log it is, with its streams alone", kind: { of: "backtest-shops", values: { names } },
  };
}
