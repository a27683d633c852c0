import type { Executor, StopSignal } from "../experiment/executor.ts";
import { type Job, jobsOf } from "../experiment/job.ts";
import { ReplicationTable } from "../experiment/replicationTable.ts";
import { compileSimulation, type Simulation } from "../experiment/simulation.ts";
import type { DetailPlan } from "../metrics/logDetail.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { addDays } from "../time/calendar.ts";
import { DAY_MS } from "../time/units.ts";
import { type PlayedPiece, piecesOf } from "./playedPieces.ts";
import { type LogArrivals, withReplay } from "./replayedStreams.ts";
import { scenarioOnDays } from "./scenarioOnDays.ts";
import { drawnScenarios, type Fits } from "./uncertainNumbers.ts";

/** So many scenarios are drawn where numbers are uncertain, each played at least so often. */
const MOST_DRAWN = 20;
const FEWEST_OF_EACH = 5;
/** Replications after which other pieces of the days have their turn. */
const BATCH = 100;

/** A piece of the days, ready to be played. */
export interface PieceToPlay {
  readonly piece: PlayedPiece;
  /** One, or as many as numbers are drawn: each has an equal part of the replications. */
  readonly simulations: readonly Simulation[];
  readonly plan: Simulation["plan"];
  readonly table: ReplicationTable;
}

/** What is played and how. */
interface PlayedFrame {
  /** First day of the log that is played, as a day of the log and as a date; and how many. */
  readonly firstDay: number;
  readonly date: string;
  readonly days: number;
  readonly seed: string;
  readonly replications: number;
  readonly packs: readonly RulePack[];
  readonly detail: DetailPlan;
  /** Absent: arrivals are drawn. */
  readonly replayed: LogArrivals | undefined;
  readonly fits: Fits | undefined;
}

/** The scenario on the days of the log. Numbers that are drawn are those of a replication on all its days, whatever piece they are in. */
export function piecesToPlay(scenario: Scenario, { firstDay, date, days, seed, replications, packs, detail, replayed, fits }: PlayedFrame): readonly PieceToPlay[] {
  const count = Math.max(1, Math.min(MOST_DRAWN, Math.floor(replications / FEWEST_OF_EACH)));
  const scenarios = fits === undefined ? [{ ...scenario, seed }] : drawnScenarios({ ...scenario, seed }, fits, count);
  return piecesOf(days).map((piece): PieceToPlay => {
    const simulations = scenarios.map((each) => {
      const onDays = { ...scenarioOnDays(each, addDays(date, piece.first), piece.days), seed: seedOf(seed, piece) };
      const fromMs = (firstDay + piece.first - 1) * DAY_MS;
      return compileSimulation(replayed === undefined ? onDays : withReplay(onDays, replayed, fromMs, (piece.days + 1) * DAY_MS), packs);
    });
    const plan = { ...simulations[0].plan, detail };
    return { piece, simulations, plan, table: new ReplicationTable(plan) };
  });
}

interface PlayOptions {
  readonly replications: number;
  readonly executor: Executor;
  readonly signal?: StopSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Piece after piece, a batch of replications at a time, so that an abort leaves all pieces about equally far. */
export async function playPieces(pieces: readonly PieceToPlay[], { replications, executor, signal, onProgress }: PlayOptions): Promise<void> {
  const total = replications * pieces.length;
  let done = 0;
  for (let first = 0; first < replications; first += BATCH) {
    for (const piece of pieces) {
      await executor.run(jobsOfPiece(piece, first, Math.min(first + BATCH, replications), replications), (result) => {
        piece.table.add(result);
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
