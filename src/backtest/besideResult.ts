import type { Dates } from "../import/askedDays.ts";
import type { Finding } from "../import/finding.ts";
import type { ReadLog } from "../import/readLog.ts";
import { type DetailPlan, waitingOf } from "../metrics/logDetail.ts";
import { REPLY_TIME_MARKS } from "../metrics/replyTimeMarks.ts";
import { MARKS_FROM, REPLY_TIME } from "../metrics/tallyReplyTimes.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { scoredLog } from "../scoring/scoredLog.ts";
import { HOURS_PER_DAY, HOUR_MS } from "../time/units.ts";
import { bandOf, type Figure, pitOf, ruleBandOf } from "./band.ts";
import type { ArrivalsPlayed, BacktestResult, DayBacktest, HourBacktest, ReplyTimesBacktest, RuleBacktest, RuleDayBand } from "./backtestResult.ts";
import type { BacktestVerdict } from "./backtestVerdict.ts";
import type { BesideFigures } from "./besideFigures.ts";
import { BAND_LEVEL, CALIBRATION_LEVELS, coverageOf } from "./coverageOf.ts";
import type { HourFigures } from "./doubtedHours.ts";
import { type Judged, type JudgedFigures, verdictOf } from "./verdictOf.ts";

/** Everything that stands in a result. */
export interface Beside {
  readonly read: ReadLog;
  readonly scenario: Scenario;
  readonly packs: readonly RulePack[];
  readonly beside: BesideFigures;
  /** Of the days, in order. */
  readonly dates: readonly string[];
  readonly seed: string;
  readonly arrivals: ArrivalsPlayed;
  readonly detail: DetailPlan;
  readonly findings: readonly Finding[];
  readonly file: string;
  readonly timeZone: string;
  /** Paths of the numbers that were drawn. */
  readonly uncertain: readonly string[];
  /** Days that the scenario was learned from; undefined where nobody knows. */
  readonly learnedDays: Dates | undefined;
}

const ALL_HOURS = Array.from({ length: HOURS_PER_DAY }, (_, hour) => hour);

/** The result of a back-test from its figures. */
export function besideResult(parts: Beside): BacktestResult {
  const { read, scenario, packs, beside, dates, file, timeZone } = parts;
  const ofDays = packs.map((_, rule) => dates.map((_date, day) => beside.ofDay(rule, day)));
  const figures = ofDays.flat();
  return {
    replycast: 1, kind: "backtest",
    log: scoredLog(read, { file, timeZone }),
    scenario: { name: scenario.name, platform: scenario.platform },
    seed: parts.seed, replications: beside.replications, arrivals: parts.arrivals,
    ...(parts.uncertain.length === 0 ? {} : { uncertain: parts.uncertain }),
    rules: Object.fromEntries(packs.map((pack, rule) => [pack.id, ruleBacktest(pack, rule, beside, ofDays[rule])])),
    days: dates.map((date, day) => dayBacktest(date, day, parts, ofDays)),
    hours: ALL_HOURS.map((hour) => hourBacktest(hour, parts)),
    arrivalsPerDay: bandOf(beside.summed("arrivals", allDays(beside), ALL_HOURS, beside.days)),
    replySeconds: replyTimes(beside),
    waiting: waitingOf(parts.detail),
    replied: parts.detail.replied,
    coverage: coverageOf(figures, BAND_LEVEL),
    calibration: CALIBRATION_LEVELS.map((level) => coverageOf(figures, level)),
    verdict: [...verdictOf(judgedOf(parts, ofDays), beside.replications, dates.length), ...learnedVerdict(parts)],
    findings: parts.findings,
  };
}

function ruleBacktest(pack: RulePack, rule: number, beside: BesideFigures, days: readonly Figure[]): RuleBacktest {
  const units = days.reduce((sum, _, day) => sum + beside.units(rule, day), 0);
  return {
    name: pack.name, unit: pack.unit, quantity: pack.measure === undefined ? "share" : "seconds",
    total: dayBand(beside.ofAllDays(rule), units), coverage: coverageOf(days, BAND_LEVEL),
  };
}

function dayBand(figure: Figure, units: number): RuleDayBand {
  const pit = pitOf(figure);
  return { ...ruleBandOf(figure, units), ...(pit === undefined ? {} : { pit }) };
}

function dayBacktest(date: string, day: number, { packs, beside }: Beside, ofDays: readonly (readonly Figure[])[]): DayBacktest {
  return {
    date,
    rules: Object.fromEntries(packs.map(({ id }, rule) => [id, dayBand(ofDays[rule][day], beside.units(rule, day))])),
    arrivals: bandOf(beside.summed("arrivals", [day], ALL_HOURS, 1)),
    replySeconds: {
      mean: bandOf(beside.meanReply([day])), p50: bandOf(beside.dayReplyQuantile(day, REPLY_TIME.p50Ms)), p90: bandOf(beside.dayReplyQuantile(day, REPLY_TIME.p90Ms)),
    },
  };
}

function hourBacktest(hour: number, { packs, beside }: Beside): HourBacktest {
  const days = allDays(beside);
  return {
    hour,
    rules: Object.fromEntries(packs.map(({ id }, rule) => [id, ruleBandOf(beside.ofHour(rule, hour), beside.hourUnits(rule, hour))])),
    arrivals: bandOf(beside.summed("arrivals", days, [hour], beside.days)),
    waiting: bandOf(beside.summed("waitingMs", days, [hour], beside.days * HOUR_MS)),
  };
}

function replyTimes(beside: BesideFigures): ReplyTimesBacktest {
  return {
    mean: bandOf(beside.meanReply(allDays(beside))), p50: bandOf(beside.replyQuantile(0.5)), p90: bandOf(beside.replyQuantile(0.9)),
    within: REPLY_TIME_MARKS.map((seconds, mark) => ({ seconds, ...bandOf(beside.replyShare(MARKS_FROM + mark)) })),
  };
}

function learnedVerdict({ dates, learnedDays }: Beside): BacktestVerdict[] {
  const days = learnedDays === undefined ? 0 : dates.filter((date) => date >= learnedDays.from && date <= learnedDays.to).length;
  return days === 0 ? [] : [{ code: "days-learned", days, of: dates.length }];
}

function judgedOf(parts: Beside, ofDays: readonly (readonly Figure[])[]): Judged {
  const { beside } = parts;
  return {
    figures: judgedFigures(parts, ofDays), hours: hourFigures(parts),
    replies: [{ figure: "mean", total: beside.meanReply(allDays(beside)) }, { figure: "p50", total: beside.replyQuantile(0.5) }, { figure: "p90", total: beside.replyQuantile(0.9) }],
  };
}

/** An hour's conversations vary as their number: they count by one over it. */
function hourFigures({ packs, beside, arrivals }: Beside): HourFigures[] {
  const days = allDays(beside);
  const begun = ALL_HOURS.map((hour) => beside.summed("arrivals", days, [hour], beside.days));
  const waiting = ALL_HOURS.map((hour) => beside.summed("waitingMs", days, [hour], beside.days * HOUR_MS));
  return [
    ...packs.map(({ id }, rule): HourFigures => ({ what: "rule", rule: id, hours: ALL_HOURS.map((hour) => beside.ofHour(rule, hour)), weights: ALL_HOURS.map((hour) => beside.hourUnits(rule, hour)) })),
    ...(arrivals === "replay" ? [] : [{ what: "arrivals" as const, hours: begun, weights: begun.map(({ played }) => 1 / Math.max(1, played.reduce((sum, count) => sum + count, 0) / Math.max(1, played.length))) }]),
    { what: "waiting", hours: waiting, weights: ALL_HOURS.map(() => 1) },
  ];
}

/** Arrivals that were replayed are the same in every replication and judged by nobody. */
function judgedFigures({ packs, beside, arrivals }: Beside, ofDays: readonly (readonly Figure[])[]): JudgedFigures[] {
  const ofRules = packs.map(({ id, measure }, rule): JudgedFigures => ({ rule: id, moreIsBetter: measure === undefined, total: beside.ofAllDays(rule), days: ofDays[rule] }));
  if (arrivals === "replay") return ofRules;
  return [...ofRules, { moreIsBetter: true, total: beside.summed("arrivals", allDays(beside), ALL_HOURS, 1), days: [] }];
}

function allDays({ days }: BesideFigures): readonly number[] {
  return Array.from({ length: days }, (_, day) => day);
}
