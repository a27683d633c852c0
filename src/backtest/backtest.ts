import { type InputFault, InputFaults } from "../errors/inputFault.ts";
import type { Executor, StopSignal } from "../experiment/executor.ts";
import { type Job, jobsOf } from "../experiment/job.ts";
import { ReplicationTable } from "../experiment/replicationTable.ts";
import { compileSimulation, type Simulation } from "../experiment/simulation.ts";
import { Findings } from "../import/finding.ts";
import type { ReadLog } from "../import/readLog.ts";
import type { DetailPlan } from "../metrics/logDetail.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { DEFAULT_TIME_ZONE } from "../scenario/frameDefaults.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { addDays } from "../time/calendar.ts";
import { DAY_MS } from "../time/units.ts";
import { backtestFindings } from "./backtestFindings.ts";
import type { ArrivalsPlayed, BacktestResult } from "./backtestResult.ts";
import { BesideFigures } from "./besideFigures.ts";
import { besideResult } from "./besideResult.ts";
import { chosenDays, type Dates } from "./chosenDays.ts";
import { PlayedFigures } from "./playedFigures.ts";
import { type PlayedPiece, piecesOf } from "./playedPieces.ts";
import { realFigures } from "./realFigures.ts";
import { logArrivals, withReplay } from "./replayedStreams.ts";
import { scenarioOnDays } from "./scenarioOnDays.ts";
import { shownOf } from "./shownOf.ts";
import { toldPacks } from "./toldPacks.ts";
import { drawnScenarios, type Fits, uncertainPaths } from "./uncertainNumbers.ts";

export interface BacktestOptions {
  /** Dates of the log; absent: all whole days. */
  readonly days?: Dates;
  /** Absent: drawn. */
  readonly arrivals?: ArrivalsPlayed;
  readonly replications: number;
  /** How the scenario's numbers were found (`fits` of its calibration): those with an interval are drawn from it. Absent: they stand as they are. */
  readonly fits?: Fits;
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

/** So many scenarios are drawn where numbers are uncertain, each played at least so often. */
const MOST_DRAWN = 20;
const FEWEST_OF_EACH = 5;

/** Replications after which other pieces of the days have their turn. */
const BATCH = 100;

/**
 * Plays a scenario over the days of a real log and sets each measured figure beside the simulated distribution. `packs`: the rules to judge both by. Aborted,
 * it tells what the finished replications say. @throws InputFaults where log and scenario do not go together
 */
export async function backtest(read: ReadLog, scenario: Scenario, packs: readonly RulePack[], options: BacktestOptions): Promise<BacktestResult> {
  const { file = "log", timeZone = DEFAULT_TIME_ZONE, arrivals = "drawn", seed = scenario.seed } = options;
  if (scenario.shops !== undefined) throw new InputFaults([severalShops(scenario)]);
  const findings = new Findings();
  const told = toldPacks(packs, read, findings, file);
  const { firstDay, lastDay } = chosenDays(read, options.days, file);
  const frame = { firstDay, days: lastDay - firstDay + 1 };
  const date = addDays(read.startDate, firstDay);
  const detail: DetailPlan = { shown: shownOf(read.log), replied: read.shape === "messages" ? "every-message" : "first-message" };
  const replayed = arrivals === "replay" ? logArrivals(read, scenario) : undefined;
  const pieces = piecesOf(frame.days).map((piece): PieceToPlay => {
    const onDays = { ...scenarioOnDays(scenario, addDays(date, piece.first), piece.days), seed: seedOf(seed, piece) };
    const fromMs = (firstDay + piece.first - 1) * DAY_MS;
    const toPlay = replayed === undefined ? onDays : withReplay(onDays, replayed, fromMs, (piece.days + 1) * DAY_MS);
    const count = options.fits === undefined ? 1 : Math.max(1, Math.min(MOST_DRAWN, Math.floor(options.replications / FEWEST_OF_EACH)));
    const simulations = (options.fits === undefined ? [toPlay] : drawnScenarios(toPlay, options.fits, count)).map((each) => compileSimulation(each, told));
    const plan = { ...simulations[0].plan, detail };
    return { piece, simulations, plan, table: new ReplicationTable(plan) };
  });
  backtestFindings(read, pieces.map(({ simulations }) => simulations[0].scenario), detail, findings);
  await playPieces(pieces, options);
  const isMeasure = told.map(({ measure }) => measure !== undefined);
  const { rules } = pieces[0].plan;
  const played = new PlayedFigures(pieces.map(({ piece, table }) => ({ piece, table, isMeasure })));
  const beside = new BesideFigures(realFigures(read, rules, frame, detail), played, frame.days, isMeasure);
  return besideResult({
    read, scenario, packs: told, beside, seed, arrivals, detail, findings: findings.list(), file, timeZone,
    uncertain: options.fits === undefined ? [] : uncertainPaths(scenario, options.fits),
    dates: Array.from({ length: frame.days }, (_, day) => addDays(date, day)),
  });
}

interface PieceToPlay {
  readonly piece: PlayedPiece;
  /** One, or as many as numbers are drawn: each has an equal part of the replications. */
  readonly simulations: readonly Simulation[];
  readonly plan: Simulation["plan"];
  readonly table: ReplicationTable;
}

/** Piece after piece, a batch of replications at a time, so that an abort leaves all pieces about equally far. */
async function playPieces(pieces: readonly PieceToPlay[], { replications, executor, signal, onProgress }: BacktestOptions): Promise<void> {
  const total = replications * pieces.length;
  let done = 0;
  for (let first = 0; first < replications; first += BATCH) {
    for (const piece of pieces) {
      const { table } = piece;
      await executor.run(jobsOfPiece(piece, first, Math.min(first + BATCH, replications), replications), (result) => {
        table.add(result);
        done += result.replications;
        onProgress?.(done, total);
      }, signal);
      if (signal?.aborted === true) return;
    }
  }
}

/** The replications [first, end) of all, each with the scenario in whose part it lies. */
function jobsOfPiece({ simulations, plan }: PieceToPlay, first: number, end: number, replications: number): Job[] {
  return simulations.flatMap(({ model }, number) => {
    const begin = (place: number): number => Math.floor((place * replications) / simulations.length);
    return jobsOf(model, plan, Math.max(first, begin(number)), Math.min(end, begin(number + 1)));
  });
}

/** Days of different pieces must not have the same luck. */
function seedOf(seed: string, { first }: PlayedPiece): string {
  return first === 0 ? seed : `${seed} from day ${first + 1}`;
}

function severalShops({ name, shops = {} }: Scenario): InputFault {
  const names = Object.keys(shops).join(", ");
  return {
    where: `${name}: shops`, found: `the desk serves several shops (${names}), and a log does not tell whose its conversations are`, expected: "the scenario of one shop",
    mend: "write a scenario of the shop whose log it is, with its streams alone", kind: { of: "backtest-shops", values: { names } },
  };
}
