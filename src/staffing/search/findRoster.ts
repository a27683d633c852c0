import type { IntegerSolver } from "../programme/integerProgramme.ts";
import type { BoundBasis, RightChoice } from "../staffingResult.ts";
import { cheapestOfNearest } from "./bestAchievable.ts";
import { boxSearch } from "./boxSearch.ts";
import { type Confirmation, freshReplications, MOST_TRIES } from "./confirm.ts";
import { descend } from "./descend.ts";
import { diminishingBound } from "./diminishingBound.ts";
import { FIRST_LOOK, firstRoster, type StartWith } from "./firstRoster.ts";
import { lookAround } from "./lookAround.ts";
import { lastFew } from "./lastFew.ts";
import { cheaperRosters, type FailedRoster, rightChoice } from "./rightChoice.ts";
import { limitsBound } from "./limitsBound.ts";
import { nearestTry } from "./nearestTry.ts";
import { repair } from "./repair.ts";
import { withoutIdle } from "./withoutIdle.ts";
import type { RosterSearch, Standard } from "./rosterSearch.ts";
import { byPrice, priceOf } from "../space/rosterPrice.ts";
import { type Counts, costOf, keyOf } from "../space/rosterSpace.ts";
import { leastSurplus, reachesAll } from "./rosterTrial.ts";

/** What a search tells while it goes on. */
export interface SearchProgress {
  readonly stage: "first" | "cheaper" | "proof" | "confirm";
  /** Cheapest roster so far that reached its assurances in the replications played. [yuan] */
  readonly cost?: number;
  /** [yuan] */
  readonly bound?: number;
  readonly rosters: number;
  readonly replications: number;
  /** Of the stage, where that is known. */
  readonly done?: number;
  readonly total?: number;
}

export interface FindOptions {
  /** Puts a roster to the test on fresh replications. */
  readonly confirm: (counts: Counts, earlierTries: number, onPlayed: (done: number, total: number) => void) => Promise<Confirmation>;
  /** Rosters that cover the load with a margin of so many roots, to begin with; absent: begun is with ample agents everywhere. */
  readonly startWith?: StartWith;
  /** For a bound where the proof takes too long; absent: none is looked for then. */
  readonly solver?: IntegerSolver;
  /** Part of the effort that is used up, 1 at its end. */
  readonly used: () => number;
  readonly onProgress?: (progress: SearchProgress) => void;
}

export interface SearchedRoster {
  readonly counts: Counts;
  readonly confirmation: Confirmation;
  /** Where no roster was found that stands, what the limits alone cost: every roster costs that, whether it passes or not. [yuan] */
  readonly bound: number;
  readonly basis: BoundBasis;
  /** Rosters played before the first that passed its screening; absent where none did. */
  readonly rostersToFirst?: number;
  /** Absent where the roster was not confirmed. */
  readonly rightChoice?: RightChoice;
}

/** From the first descent to the last: looked at more and more closely, at last with half a point to spare for the test on fresh replications. */
const SURPLUS = 0.005;
const STANDARDS: readonly Standard[] = [FIRST_LOOK, { upTo: 400 }, { upTo: 1600, surplus: SURPLUS }];
/** Parts of the effort at whose end no closer descent is begun, and descent and proof stop. */
const DESCENT_SHARE = 0.5;
const PROOF_SHARE = 0.85;
/** … and up to which the last few are looked at. */
const LAST_SHARE = 0.95;
/** … and up to which agents are added to one that failed its test: a little beyond the effort, for else nothing is recommended. */
const REPAIR_SHARE = 1.3;

/** The cheapest roster that passes, as far as the effort reaches. */
export async function findRoster(search: RosterSearch, options: FindOptions): Promise<SearchedRoster> {
  const { trials, space } = search;
  const tell: Tell = (stage, more = {}) =>
    options.onProgress?.({ stage, ...more, rosters: trials.all().length, replications: trials.replications });
  tell("first");
  const first = await firstRoster(search, options.startWith, { mayGoOn: () => options.used() < DESCENT_SHARE, onFirst: (counts) => tell("cheaper", { cost: costOf(space, counts) }) });
  const least = await limitsBound(search, options.solver);
  if (first.rosters === undefined) return { counts: first.counts, confirmation: await options.confirm(first.counts, 0, () => undefined), bound: least, basis: "limits" };
  const closest: Standard = { upTo: provenReplications(search), surplus: SURPLUS };
  const course: Course = { least, bound: least, doubted: Infinity, failed: [] };
  for (let best = await descended(search, first.counts, options, tell); ;) {
    const proof = await boxSearch(search, {
      below: priceOf(space, best), upTo: closest.upTo, mayGoOn: () => options.used() < PROOF_SHARE,
      onBound: (bound) => tell("proof", { cost: costOf(space, best), bound }),
    });
    course.bound = Math.max(course.bound, proof.bound);
    course.doubted = Math.min(course.doubted, proof.doubted);
    const counts = surest(search, proof.standing) ?? best;
    // an agent fewer may be better there, and nothing of what was ruled out is
    if (!search.isMonotone && options.used() < LAST_SHARE) await lookAround(search, counts);
    const passedOver = proof.isFinished && search.isMonotone ? undefined : await lastFew(search, counts, { standard: closest, failed: course.failed, mayGoOn: () => options.used() < LAST_SHARE });
    if (passedOver !== undefined) {
      best = await withoutIdle(search, passedOver, closest);
      tell("cheaper", { cost: costOf(space, best) });
      continue;
    }
    const standing = { cost: costOf(space, counts), bound: course.bound };
    tell("confirm", standing);
    const tries = course.failed.length;
    const confirmation = await options.confirm(counts, tries, (done, total) => tell("confirm", { ...standing, done, total }));
    const tried = { counts, confirmation, outcomes: confirmation.outcomes };
    const next = confirmation.isConfirmed || trials.isStopped || tries >= MOST_TRIES ? undefined : await nextBest(search, { failed: counts, best, isOfProof: proof.standing.length > 0, tries, mayGoOn: () => options.used() < REPAIR_SHARE }, tell);
    if (next === undefined) return { ...await settled(search, await nearerTry(search, tried, course, options), course, proof.isFinished ? undefined : options.solver), rostersToFirst: first.rosters };
    noteFailed(course, tried, costOf(space, counts));
    best = next;
  }
}

/** A roster that was put to the test on fresh replications. */
type Tried = FailedRoster & Pick<SearchedRoster, "confirmation">;

/** What a search has come to know of costs, and which rosters failed their test. */
interface Course {
  /** By the limits alone. [yuan] */
  readonly least: number;
  /** Below which every roster was ruled out. [yuan] */
  bound: number;
  /** The cheapest roster that fell short without being shown to fail: no bound may claim what lies above it. [yuan] */
  doubted: number;
  readonly failed: Tried[];
}

/** A roster that failed its test: one that was not refuted may pass all the same. */
function noteFailed(course: Course, tried: Tried, cost: number): void {
  course.failed.push(tried);
  if (!tried.confirmation.isRefuted) course.doubted = Math.min(course.doubted, cost);
}

/** Where no roster is left to be tried and none passed: the one that comes nearest of all that were played, put to the test, too, unless it was. */
async function nearerTry(search: RosterSearch, tried: Tried, course: Course, { confirm, used }: FindOptions): Promise<Tried> {
  const { failed } = course;
  if (tried.confirmation.isConfirmed || search.trials.isStopped || failed.length >= MOST_TRIES || used() > LAST_SHARE) return tried;
  const counts = await cheapestOfNearest(search, nearestTry([tried, ...failed], search.trials.targets).counts);
  if ([tried, ...failed].some((each) => keyOf(each.counts) === keyOf(counts))) return tried;
  const confirmation = await confirm(counts, failed.length + 1, () => undefined);
  noteFailed(course, tried, costOf(search.space, tried.counts));
  return { counts, confirmation, outcomes: confirmation.outcomes };
}

/** The answer: the last that was tried, or where it failed the nearest of all, with the greatest bound. `solver` for a bound by diminishing steps, where the proof was not finished. */
async function settled(search: RosterSearch, tried: Tried, { least, bound, doubted, failed }: Course, solver: IntegerSolver | undefined): Promise<SearchedRoster> {
  const { trials, space } = search;
  const { counts, confirmation: { isConfirmed } } = tried;
  const mayBound = search.isMonotone && isConfirmed;
  const sharper = solver === undefined || trials.isStopped || !mayBound ? undefined : await diminishingBound(search, counts, solver);
  const bounds = mayBound ? { limits: least, monotone: bound, diminishing: sharper ?? least } : { limits: least, monotone: least, diminishing: least };
  // nor what lies above one that was played too little to tell and has reached its assurances so far
  const untold = cheaperRosters(search, costOf(space, counts)).map((roster) => trials.of(roster)).filter((trial) => reachesAll(trial, trials.targets)).map(({ cost }) => cost);
  const told = isConfirmed || trials.isStopped ? tried : nearestTry([tried, ...failed], trials.targets);
  return {
    counts: told.counts, confirmation: told.confirmation,
    ...isConfirmed ? { rightChoice: rightChoice(search, { counts, failed, bound }) } : {},
    ...sharpest(Math.min(doubted, ...untold, costOf(space, told.counts)), bounds),
  };
}

type Tell = (stage: SearchProgress["stage"], more?: Omit<SearchProgress, "stage" | "rosters" | "replications">) => void;

/** The greatest bound, and what it assumes; of equal ones that which assumes least. No bound is above `cost`, that of a roster that passes or may. */
function sharpest(cost: number, bounds: { readonly limits: number; readonly monotone: number; readonly diminishing: number }): Pick<SearchedRoster, "bound" | "basis"> {
  const limits = Math.min(cost, bounds.limits);
  const monotone = Math.min(cost, bounds.monotone);
  const diminishing = Math.min(cost, bounds.diminishing);
  if (diminishing > Math.max(monotone, limits)) return { bound: diminishing, basis: "diminishing" };
  return monotone > limits ? { bound: monotone, basis: "monotone" } : { bound: limits, basis: "limits" };
}

/** Goes down from a roster that passes, looking closer and closer. */
async function descended(search: RosterSearch, start: Counts, { used, solver }: FindOptions, tell: Tell): Promise<Counts> {
  let best = start;
  let reached: Standard = FIRST_LOOK;
  const mayGoOn = (): boolean => used() < PROOF_SHARE;
  for (const standard of STANDARDS) {
    if (search.trials.isStopped || used() > DESCENT_SHARE) break;
    const standing = await repair(search, best, standard, mayGoOn);
    if (standing === undefined) break;
    reached = standard;
    tell("cheaper", { cost: costOf(search.space, standing) });
    best = await descend(search, standing, { standard, mayGoOn, ...(solver === undefined ? {} : { solver }), onBetter: (trial) => tell("cheaper", { cost: trial.cost }) });
  }
  return withoutIdle(search, best, reached);
}

interface FailedTry {
  readonly failed: Counts;
  /** The roster below whose cost others were looked for. */
  readonly best: Counts;
  /** Whether what failed was cheaper than `best`, which is then still to be tried. */
  readonly isOfProof: boolean;
  /** Earlier tries. */
  readonly tries: number;
  readonly mayGoOn: () => boolean;
}

/** The roster below whose cost to go on after one that failed its test: known already, or with agents added, with more to spare each time. Undefined where there is none. */
async function nextBest(search: RosterSearch, { failed, best, isOfProof, tries, mayGoOn }: FailedTry, tell: Tell): Promise<Counts | undefined> {
  search.giveUp(failed);
  if (isOfProof) return best;
  const standard = { upTo: STANDARDS[STANDARDS.length - 1].upTo, surplus: SURPLUS * (tries + 1) };
  const known = search.trials.all()
    .filter((trial) => search.isAllowed(trial.counts) && !search.isHopeless(trial.counts) && search.isStanding(trial, standard))
    .toSorted(byPrice).at(0);
  const next = known?.counts ?? await repair(search, failed, standard, mayGoOn);
  if (next !== undefined) tell("cheaper", { cost: costOf(search.space, next) });
  return next;
}

/** Replications with which a single roster is looked at before it is put to the test. */
function provenReplications({ trials }: RosterSearch): number {
  return Math.max(1600, freshReplications(trials.targets) / 2);
}

/** Of rosters of one price the one that passed most often, by the target nearest to failing. */
function surest({ trials }: RosterSearch, standing: readonly Counts[]): Counts | undefined {
  const least = (counts: Counts): number => leastSurplus(trials.of(counts).outcomes, trials.targets);
  return standing.toSorted((a, b) => least(b) - least(a)).at(0);
}
