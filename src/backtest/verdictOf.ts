import { predictiveQuantile } from "../statistics/predictiveQuantile.ts";
import { type Figure, sortedPlayed } from "./band.ts";
import type { BacktestVerdict, ReplyFigure } from "./backtestVerdict.ts";
import { doubtedHours, type HourFigures } from "./doubtedHours.ts";
import { greatestLimit } from "./greatestLimit.ts";

/** A rule's figures, or (without a name) those of the arrivals. */
export interface JudgedFigures {
  /** Absent: arrivals. */
  readonly rule?: string;
  /** Whether more is better: of a rate yes, of a mean time no. */
  readonly moreIsBetter: boolean;
  readonly total: Figure;
  readonly days: readonly Figure[];
}

/** Reply times of all days. */
export interface ReplyFigures {
  readonly figure: ReplyFigure;
  readonly total: Figure;
}

/** All that a verdict looks at. */
export interface Judged {
  readonly figures: readonly JudgedFigures[];
  readonly replies: readonly ReplyFigures[];
  readonly hours: readonly HourFigures[];
}

/** Chance with which a true model is found wanting in the whole; in its hours; and in the spread of the days, on either side. */
const DOUBT_TOTAL = 0.05;
const DOUBT_HOURS = 0.025;
const DOUBT_SPREAD = 0.0125;
const FEWEST_REPLICATIONS = 40;
const FEWEST_DAYS = 5;
/** Days of which a spread can be told. */
const FEWEST_SPREAD_DAYS = 3;

/**
 * What the comparison says. The whole: each total's distance from the replications' mean in their standard deviations; it is doubted where the largest of
 * all figures is beyond what 95 % of the replications, each held against the others, have as their largest. So rules that go together (which they do) are
 * looked at as one, and the whole of a true model is doubted in one case of twenty however many rules there are. The hours and the spread of the days in the same way, from the squares
 * of the hours' distances, and of the days' around their own mean; each in one case of forty, and only where the whole is not doubted. Source: Barnard's Monte Carlo test, with the maximum as its statistic (Westfall & Young 1993, chapter 2).
 */
export function verdictOf({ figures, replies, hours }: Judged, replications: number, days: number): BacktestVerdict[] {
  if (replications < FEWEST_REPLICATIONS) return [{ code: "few-replications", replications }];
  const totals = doubtedTotals(figures, replies);
  const isDoubted = (rule: string | undefined): boolean => totals.some((one) => (rule === undefined ? one.code.endsWith("-arrivals") : "rule" in one && one.rule === rule));
  const wholeHeld = hours.filter(({ what, rule }) => (what === "waiting" ? totals.length === 0 : !isDoubted(rule)));
  const found = [...totals, ...doubtedHours(wholeHeld, DOUBT_HOURS), ...doubtedSpreads(figures).filter(({ rule }) => !isDoubted(rule))];
  return [...(found.length === 0 ? [{ code: "reproduces" } as const] : found), ...(days < FEWEST_DAYS ? [{ code: "few-days", days } as const] : [])];
}

function doubtedTotals(figures: readonly JudgedFigures[], replies: readonly ReplyFigures[]): BacktestVerdict[] {
  const [ofFigures, ofReplies] = [figures.map(({ total }) => distancesOf(total)), replies.map(({ total }) => distancesOf(total))];
  const limit = greatestLimit([...ofFigures, ...ofReplies].map(({ played }) => played.map(Math.abs)), DOUBT_TOTAL);
  const found = figures.flatMap((figure, index) => (Math.abs(ofFigures[index].real ?? 0) <= limit ? [] : totalVerdict(figure)));
  const farthest = ofReplies.reduce((most, { real = 0 }, index) => (Math.abs(real) > Math.abs(ofReplies[most]?.real ?? 0) ? index : most), 0);
  return [...found, ...(Math.abs(ofReplies[farthest]?.real ?? 0) <= limit ? [] : replyVerdict(replies[farthest]))];
}

function replyVerdict({ figure, total }: ReplyFigures): BacktestVerdict[] {
  const { real } = total;
  if (real === undefined) return [];
  const played = predictiveQuantile(sortedPlayed(total), 0.5);
  return [{ code: real > played ? "replies-slower" : "replies-faster", figure, real, played }];
}

function totalVerdict({ rule, moreIsBetter, total }: JudgedFigures): BacktestVerdict[] {
  const { real } = total;
  if (real === undefined) return [];
  const played = predictiveQuantile(sortedPlayed(total), 0.5);
  const by = Math.abs(played - real);
  if (rule === undefined) return real > 0 ? [{ code: played > real ? "too-many-arrivals" : "too-few-arrivals", real, played, by: by / real }] : [];
  return [{ code: (played > real) === moreIsBetter ? "too-optimistic" : "too-pessimistic", rule, real, played, by }];
}

type SpreadVerdict = Extract<BacktestVerdict, { ratio: number }>;

function doubtedSpreads(figures: readonly JudgedFigures[]): SpreadVerdict[] {
  const spreads = figures.map(({ days }) => spreadOf(days));
  const played = spreads.map((spread) => spread?.played ?? new Float64Array(0)).filter((column) => column.length > 0);
  const most = greatestLimit(played, DOUBT_SPREAD);
  // The least of all figures, as the greatest of their negatives.
  const least = -greatestLimit(played.map((column) => column.map((value) => -value)), DOUBT_SPREAD);
  return figures.flatMap(({ rule }, index): SpreadVerdict[] => {
    const spread = spreads[index];
    if (rule === undefined || spread === undefined || (spread.real <= most && spread.real >= least)) return [];
    return [{ code: spread.real > most ? "days-vary-more" : "days-vary-less", rule, ratio: Math.sqrt(spread.real) }];
  });
}

interface Distances {
  readonly real: number | undefined;
  /** By replication; 0 where one has no figure. */
  readonly played: Float64Array;
}

/** In standard deviations of the replications from their mean; all 0 where they do not differ. */
function distancesOf(figure: Figure): Distances {
  const { real, played } = figure;
  const known = sortedPlayed(figure);
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, known.length - 1));
  const distance = (value: number): number => (deviation > 0 ? (value - mean) / deviation : 0);
  return { real: real === undefined || known.length === 0 ? undefined : distance(real), played: played.map((value) => (value < 0 ? 0 : distance(value))) };
}

/** Squared distances of the days from their own mean, as a share of what the replications have on average; of the log, and by replication. */
function spreadOf(days: readonly Figure[]): { readonly real: number; readonly played: Float64Array } | undefined {
  const distances = days.map(distancesOf);
  const ofLog = distances.flatMap(({ real }) => (real === undefined ? [] : [real]));
  const told = distances.filter(({ real }) => real !== undefined);
  if (told.length < FEWEST_SPREAD_DAYS) return undefined;
  const played = told[0].played.map((_, row) => squaresAround(told.map((day) => day.played[row])));
  const mean = played.reduce((sum, value) => sum + value, 0) / played.length;
  return mean > 0 ? { real: squaresAround(ofLog) / mean, played: played.map((value) => value / mean) } : undefined;
}

function squaresAround(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
