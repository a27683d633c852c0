import { predictiveQuantile } from "../statistics/predictiveQuantile.ts";
import { type Figure, sortedPlayed } from "./band.ts";
import type { BacktestVerdict } from "./backtestVerdict.ts";

/** A rule's figures, or (without a name) those of the arrivals. */
export interface JudgedFigures {
  /** Absent: arrivals. */
  readonly rule?: string;
  /** Whether more is better: of a rate yes, of a mean time no. */
  readonly moreIsBetter: boolean;
  readonly total: Figure;
  readonly days: readonly Figure[];
}

/** Chance with which a true model is found wanting in the whole; and in the spread of the days, on either side. */
const DOUBT_TOTAL = 0.05;
const DOUBT_SPREAD = 0.025;
const FEWEST_REPLICATIONS = 40;
const FEWEST_DAYS = 5;
/** Days of which a spread can be told. */
const FEWEST_SPREAD_DAYS = 3;

/**
 * What the comparison says. The whole: each total's distance from the replications' mean in their standard deviations; it is doubted where the largest of
 * all figures is beyond what 95 % of the replications, each held against the others, have as their largest. So rules that go together (which they do) are
 * looked at as one, and the whole of a true model is doubted in one case of twenty however many rules there are. The spread of the days in the same way, from the squares
 * of the days' distances around their own mean. Source: Barnard's Monte Carlo test, with the maximum as its statistic (Westfall & Young 1993, chapter 2).
 */
export function verdictOf(figures: readonly JudgedFigures[], replications: number, days: number): BacktestVerdict[] {
  if (replications < FEWEST_REPLICATIONS) return [{ code: "few-replications", replications }];
  const totals = doubtedTotals(figures);
  const found = [...totals, ...doubtedSpreads(figures).filter(({ rule }) => !totals.some((one) => "rule" in one && one.rule === rule))];
  return [...(found.length === 0 ? [{ code: "reproduces" } as const] : found), ...(days < FEWEST_DAYS ? [{ code: "few-days", days } as const] : [])];
}

function doubtedTotals(figures: readonly JudgedFigures[]): BacktestVerdict[] {
  const distances = figures.map(({ total }) => distancesOf(total));
  const limit = upperLimit(distances.map(({ played }) => played.map(Math.abs)), DOUBT_TOTAL);
  return figures.flatMap((figure, index) => {
    const { real } = distances[index];
    return real === undefined || Math.abs(real) <= limit ? [] : totalVerdict(figure);
  });
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
  const most = upperLimit(played, DOUBT_SPREAD);
  // The least of all figures, as the greatest of their negatives.
  const least = -upperLimit(played.map((column) => column.map((value) => -value)), DOUBT_SPREAD);
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

/** What the replications' greatest value of all columns exceeds with this chance; Infinity without columns. */
function upperLimit(columns: readonly Float64Array[], chance: number): number {
  if (columns.length === 0) return Infinity;
  const greatest = columns[0].map((_, row) => columns.reduce((most, column) => Math.max(most, column[row]), -Infinity));
  return predictiveQuantile(greatest.sort(), 1 - chance);
}
