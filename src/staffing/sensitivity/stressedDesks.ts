import { compileSimulation } from "../../experiment/simulation.ts";
import { searchTargets } from "../target/searchTarget.ts";
import type { Anchor } from "./anchoredPass.ts";
import type { ChosenDesk } from "../played/chosenDesk.ts";
import type { ConfirmedFigure } from "../target/confirmedFigure.ts";
import { busiestDay } from "../load/consultsOfDays.ts";
import { neededReplications } from "./neededReplications.ts";
import { type DeskTrial, type PlayedDesk, playedDesks } from "../played/playedDesks.ts";
import type { ReplicationSpan } from "../played/playInGroups.ts";
import { replicationsBeside } from "./replicationsBeside.ts";
import type { StressCase } from "./stressCase.ts";
import { worstCases, type WorstCases } from "./worstCases.ts";

/** A roster on a day like any other and on days on which something goes wrong, all on the same buyers: played once, so that a case has one probability wherever it is told. */
export interface StressedDesks {
  /** The busiest judged day, on which it happens. */
  readonly day: number;
  readonly span: ReplicationSpan;
  readonly base: PlayedDesk;
  /** With what the roster was confirmed; absent where that is not known. */
  readonly anchor?: Anchor;
  /** The worst of each kind. Where it was stopped, those played by then. */
  readonly cases: readonly StressedDesk[];
  readonly milder: WorstCases["milder"];
}

export interface StressedDesk extends StressCase {
  readonly desk: PlayedDesk;
}

export interface StressedOptions extends Omit<DeskTrial, "packs"> {
  /** Number of the first replication: one that no search has seen. */
  readonly first?: number;
  /** For each figure; absent: as many as the assurances need. */
  readonly replications?: number;
  /** The targets as the roster was confirmed by them, on other replications: `targets` of `staff`. */
  readonly confirmed?: readonly ConfirmedFigure[];
  /** Share of the work done. */
  readonly onProgress?: (share: number) => void;
}

const FIRST = 200_000;

/** Undefined where it was stopped before the day like any other was played. @throws InputFaults where no rule has a limit */
export async function stressedDesks({ scenario, packs }: ChosenDesk, { first = FIRST, confirmed, onProgress, ...options }: StressedOptions): Promise<StressedDesks | undefined> {
  const targets = searchTargets(compileSimulation(scenario, packs));
  const replications = options.replications ?? (confirmed === undefined ? neededReplications(targets) : replicationsBeside(scenario, targets, confirmed));
  const trial: DeskTrial = { packs, executor: options.executor, ...(options.signal === undefined ? {} : { signal: options.signal }) };
  const span = { first, replications };
  const [base] = (await playedDesks([scenario], span, trial)) ?? [];
  if (base === undefined) return undefined;
  const day = busiestDay(scenario);
  const { cases, milder } = await worstCases(scenario, day, trial, first + replications);
  const played: StressedDesk[] = [];
  for (const each of cases) {
    const [desk] = (await playedDesks([each.scenario], span, trial)) ?? [];
    if (desk === undefined) break;
    played.push({ ...each, desk });
    onProgress?.(played.length / cases.length);
  }
  return { day, span, base, ...(confirmed === undefined ? {} : { anchor: { confirmed, base } }), cases: played, milder };
}
