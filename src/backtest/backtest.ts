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
  if (options.fits !== undefined) refuseOtherFits(scenario, options.fits);
  const findings = new Findings();
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

/** A calibration of another scenario: nothing would be drawn, and the intervals would seem to know what they do not. */
function refuseOtherFits(scenario: Scenario, fits: Fits): void {
  const { length: count } = Object.values(fits).filter(({ source, lower, upper }) => source === "fitted" && lower !== undefined && upper !== undefined);
  const isOwn = Object.keys(scenario.arrivals).some((name) => Object.keys(fits).some((path) => path.startsWith(`arrivals.${name}.`)));
  if (count === 0 || isOwn) return;
  throw new InputFaults([{
    where: "--fits", found: `none of its ${count} fitted numbers is in the scenario ${scenario.name}`, expected: "the calibration that was written with the scenario", mend: "name that one, or leave --fits out",
    kind: { of: "backtest-fits", values: { count, name: scenario.name } },
  }]);
}

function severalShops({ name, shops = {} }: Scenario): InputFault {
  const names = Object.keys(shops).join(", ");
  return {
    where: `${name}: shops`, found: `the desk serves several shops (${names}), and a log does not tell whose its conversations are`, expected: "the scenario of one shop",
    mend: "write a scenario of the shop whose log it is, with its streams alone", kind: { of: "backtest-shops", values: { names } },
  };
}
