import type { BoundBasis, RightChoice } from "../../staffing/staffingResult.ts";

/** Everything that is said of a staffing search, in one language; texts of parts stand with the parts. */
export interface StaffingWords {
  heading(facts: { readonly name: string; readonly span: string; readonly replications: string; readonly seed: string }): string;
  /** `6 early`. */
  people(count: number, shift: string): string;
  /** People of several shifts. */
  together(shifts: readonly string[]): string;
  teams(teams: readonly (readonly [team: string, people: string])[]): string;
  readonly nobody: string;
  /** Days that have one roster, as they are called: a single one, first and last of several in a row, or so many that are not. */
  days(first: string, last: string, count: number, inARow: boolean): string;
  /** Who is there on such days. */
  onDays(days: string, people: string): string;
  /** Passes; `roster` absent: too long for a line. `pass` with its interval. */
  passes(facts: { readonly roster?: string; readonly pass: string; readonly cost: string; readonly targets: number }): string;
  /** What the cost is for. */
  cost(yuan: string, days: number, perDay: string): string;
  readonly nonePasses: string;
  readonly noneYet: string;
  /** The best of those that do not pass. */
  best(facts: { readonly roster?: string; readonly cost: string }): string;
  /** How one target is met: reached at all on the days that count, how likely, how sure it should be. */
  meets(facts: { readonly rule: string; readonly limit: string; readonly scope: string; readonly pass: string; readonly assurance: string }): string;
  /** The same where it is not: the interval lies below what is asked, or reaches below it. */
  fails(facts: { readonly rule: string; readonly limit: string; readonly scope: string; readonly pass: string; readonly assurance: string; readonly surely: boolean }): string;
  /** The same where the search was stopped and the interval contains what is asked. */
  open(facts: { readonly rule: string; readonly limit: string; readonly scope: string; readonly pass: string; readonly assurance: string }): string;
  readonly scopes: { readonly oneDay: string; readonly pooled: (days: number) => string; readonly eachDay: (days: number) => string };
  /** Where in the day what fails is late, and why. */
  lateSpell(facts: { readonly share: string; readonly from: string; readonly to: string; readonly cause: string; readonly causeShare: string }): string;
  /** Of the whole desk, while somebody is on duty: when most wait; `busy` absent where nobody was. */
  queue(facts: { readonly from: string; readonly to: string; readonly pool: string; readonly oldest: string; readonly busy: string | undefined }): string;
  /** A target that was assessed in so many of the replications only; `share` absent: in none, so that it asked for nothing. */
  assessedIn(rule: string, share: string | undefined): string;
  /** No target was ever assessed. */
  readonly nothingAsked: string;
  /** How sure it is that no cheaper roster should have been chosen. */
  choice(facts: { readonly probability: string; readonly saving: string; readonly points: string; readonly basis: RightChoice["basis"] }): string;
  /** What no cheaper roster does, with the gap; and that the recommended one is the cheapest. */
  bound(yuan: string, gap: string): string;
  readonly boundReached: string;
  /** In the place of it and its basis where the limits alone forbid what is cheaper. */
  readonly limitsReached: string;
  readonly basis: Readonly<Record<BoundBasis, string>>;
  expected(yuan: string, interval: string | undefined): string;
  searched(facts: { readonly rosters: number; readonly rostersText: string; readonly replications: string }): string;
  readonly fresh: string;
  /** Stretches in which the shifts offered leave nobody (of a team); `daily`: the same on each of several days. */
  uncovered(stretches: readonly (readonly [from: string, to: string, team: string | undefined])[], daily: boolean): string;
  readonly interrupted: string;
  /** Some of what is told beside the roster is missing. */
  readonly unfinished: string;
  changed(settings: string): string;
  readonly rosterTitle: string;
  readonly rosterHead: { readonly team: string; readonly shift: string; readonly times: string; readonly meals: string; readonly people: string };
  meal(from: string, minutes: string, waves: number): string;
  total(hours: string, yuan: string): string;
  readonly targetsTitle: string;
  readonly targetHead: { readonly rule: string; readonly asked: string; readonly passes: string; readonly rate: string };
  readonly curveTitle: string;
  readonly curveLead: string;
  /** One target is the least sure of every roster of the curve. */
  curveTarget(target: string): string;
  readonly curveHead: { readonly cost: string; readonly hours: string; readonly passes: string; readonly tightest: string; readonly assurance: string; readonly roster: string; readonly rosterBeside: string };
  /** Of a roster beside the chosen one: `1 early fewer`. */
  besideChosen(isMore: boolean, count: number, shift: string): string;
  readonly recommended: string;
  readonly bestSoFar: string;
  /** Of the chart: title of the axis of cost, and what it shows. */
  readonly costAxis: string;
  readonly curveDescription: string;
}
