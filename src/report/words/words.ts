import type { Cause } from "../../metrics/cause.ts";
import type { Standing } from "../standingOf.ts";
import type { ConsequenceWords } from "./consequenceWords.ts";
import type { DeskWords } from "./deskWords.ts";
import type { ScenarioWords } from "./scenarioWords.ts";

/** Everything the report says, in one language; a dictionary that lacks a key does not compile. */
export interface Words {
  readonly htmlLanguage: string;
  readonly languageName: string;
  /** `Thu 18 June` from the numbers of a calendar day. */
  day(month: number, day: number, weekday: number): string;
  /** The same, short enough for a chart's axis. */
  shortDay(month: number, day: number, weekday: number): string;
  /** Things side by side, parts of a sentence side by side, and whole statements. */
  list(items: readonly string[]): string;
  clauses(parts: readonly string[]): string;
  statements(texts: readonly string[]): string;
  /** One or the other. */
  either(parts: readonly string[]): string;
  /** What platforms, standard shifts, the reserve and receivers, and entry pages are called where their own name is not a word of the language. */
  readonly names: Readonly<Record<string, string>>;
  readonly verdict: VerdictWords;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly causes: Readonly<Record<Cause, { readonly short: string; readonly long: string }>>;
  readonly units: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, string>>;
  readonly charts: ChartWords;
  readonly consequences: ConsequenceWords;
  readonly terminal: TerminalWords;
  readonly page: PageWords;
  readonly scenario: ScenarioWords;
  readonly desk: DeskWords;
  readonly tables: TableWords;
  readonly reading: ReadingWords;
}

export interface VerdictWords {
  readonly passes: string;
  readonly open: string;
  readonly failsLikely: string;
  readonly failsNarrowly: string;
  readonly notJudged: string;
  readonly notAssessed: string;
  chance(parts: { rule: string; target: string; scope: string; value: string; interval: string; level: string; assurance: string }): string;
  /** What has to be met: every one of several days, a single day, or the pooled days. */
  eachDay(days: number): string;
  readonly oneDay: string;
  pooled(days: number): string;
  /** `7% (5–10%)` */
  withInterval(value: string, interval: string): string;
  weakestDay(parts: { day: string; chance: string; value: string }): string;
  lateSpell(parts: { day: string | undefined; share: string; from: string; to: string; cause: string; causeShare: string }): string;
  readonly lateEven: string;
  othersPass(count: number): string;
  othersFall(count: number): string;
}

interface ChartWords {
  readonly rate: string;
  readonly time: string;
  readonly chance: string;
  readonly rule: string;
  readonly day: string;
  readonly target: string;
  readonly assurance: string;
  readonly expected: string;
  readonly median: string;
  readonly p05: string;
  readonly p95: string;
  readonly lower: string;
  readonly upper: string;
  readonly replyTimesDescription: string;
  readonly answeredWithin: string;
  readonly answeredShare: string;
  readonly spreadDescription: string;
  readonly rateFrom: string;
  readonly rateTo: string;
  readonly shareOfDays: string;
  readonly arrivals: string;
  readonly onDuty: string;
  readonly open: string;
  readonly pool: string;
  readonly late: string;
  readonly cause: string;
  readonly from: string;
  readonly rateDescription: string;
  readonly chanceDescription: string;
  readonly deskDescription: string;
  readonly lateDescription: string;
  readonly agent: string;
  readonly occupancy: string;
  readonly agentsDescription: string;
}

interface TerminalWords {
  /** Heads the rules of one of several shops: its platform and verdict. */
  shop(name: string, platform: string, standing: string): string;
  run(days: number, replications: string, seed: string): string;
  changed(settings: string): string;
  /** `shop`: of several, whose rule decides. */
  weakestDay(parts: { shop: string | undefined; day: string; chance: string; value: string }): string;
  avoided(consequence: string, chance: string): string;
  /** A consequence that is not judged, and what it takes. */
  untold(consequence: string, demand: string): string;
  readonly rule: string;
  readonly rate: string;
  readonly target: string;
  readonly passes: string;
  readonly noTarget: string;
  readonly notAssessed: string;
  spell(from: string, to: string, share: string, causes: string): string;
  readonly even: string;
  readonly none: string;
  /** How many rules, and consequences that may come, only the page tells. */
  more(rules: number, consequences: number): string;
  /** Explains the figures of a rule; the terminal wraps it. */
  footer(level: string, replications: string): readonly string[];
  /** Explains the worst spell. */
  readonly worst: string;
  /** Explains the star behind a target. */
  readonly assumed: string;
  /** The run was stopped; the result rests on so many replications. */
  interrupted(replications: string): string;
  page(path: string): string;
}

interface PageWords {
  readonly switchLabel: string;
  subtitle(days: string, replications: string, seed: string): string;
  days(first: string, last: string, count: number): string;
  changed(settings: string): string;
  readonly rulesTitle: string;
  readonly rulesLead: string;
  readonly rule: string;
  judgedBy(unit: string): string;
  readonly rate: string;
  readonly target: string;
  readonly pass: string;
  readonly standing: string;
  asked(assurance: string): string;
  /** Follows the lead of the rules table. */
  interval(level: string): string;
  readonly noTarget: string;
  readonly consequenceTarget: string;
  readonly assumedTarget: string;
  interrupted(replications: string): string;
  readonly notAssessed: string;
  readonly spreadTitle: string;
  /** `met`: share of the simulated days that reach what is asked; absent where nothing is. */
  spreadLead(met: string | undefined): string;
  readonly replyTimesTitle: string;
  readonly replyTimesLead: string;
  readonly rateTitle: string;
  readonly rateLead: string;
  readonly chanceTitle: string;
  readonly chanceLead: string;
  readonly deskTitle: string;
  readonly deskLead: string;
  readonly lateTitle: string;
  readonly lateLead: string;
  readonly noLate: string;
  readonly causeShares: string;
  readonly shopsTitle: string;
  readonly shopsLead: string;
  readonly shop: string;
  readonly deciding: string;
  readonly chooseShop: string;
  readonly agentsTitle: string;
  readonly agentsLead: string;
  readonly chooseFigure: string;
  /** What the fullest colour stands for. */
  darkest(figure: string): string;
  /** A verdict with the shop it is about. */
  ofShop(shop: string, headline: string): string;
  readonly chooseRule: string;
  readonly chooseDay: string;
  readonly allDays: string;
}

interface TableWords {
  readonly title: string;
  readonly lead: string;
  readonly copy: string;
  readonly copied: string;
  readonly days: string;
  readonly measures: string;
  readonly misses: string;
  readonly intervals: string;
  readonly intervalsNote: string;
  shopMeasures(shop: string): string;
  readonly agents: string;
  readonly agentsNote: string;
  readonly agent: string;
  readonly team: string;
  readonly occupancy: string;
  readonly open: string;
  readonly replies: string;
  readonly conversations: string;
  readonly overtime: string;
  readonly measure: string;
  readonly statistic: string;
  readonly mean: string;
  readonly value: string;
  readonly interval: string;
  readonly rule: string;
  readonly date: string;
  readonly units: string;
  readonly cause: string;
  readonly share: string;
  readonly start: string;
  readonly oldestWait: string;
  late(rule: string): string;
  /** Stands above a table that is wider than the screen. */
  readonly sideways: string;
}

interface ReadingWords {
  readonly title: string;
  /** Term and explanation. */
  terms(level: string, replications: string, assurance: string): readonly (readonly [string, string])[];
}
