import type { SimulationResult } from "../../experiment/result.ts";
import { rosterHours } from "../../experiment/rosterHours.ts";
import { QUARTERS_PER_DAY } from "../../time/units.ts";
import { estimateOf, figureOf } from "../figureOf.ts";
import { calendarDay } from "../figures/calendar.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { formatTarget, plainPercent } from "../figures/formatTarget.ts";
import { joinedShops } from "../shopView.ts";
import { standingOf } from "../standingOf.ts";
import type { RuleStanding } from "../standingOf.ts";
import { verdictSentences } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { causeTile, causesOf, costTile, peopleTile, queueTile } from "./deskTiles.ts";
import type { DaySpread, LateDay, PictureContent } from "./pictureContent.ts";
import { pictureSubtitle, shortRosterText } from "./pictureSubject.ts";
import { pictureWordsOf } from "./pictureWordsOf.ts";

/** Causes that the legend names. */
const NAMED_CAUSES = 4;

/** The picture of a simulation: whether the rule that decides is met, how its rate spreads from day to day, what the desk takes. */
export function simulationPicture(given: SimulationResult, language: Language, date?: string): PictureContent {
  const result = joinedShops(given);
  const words = pictureWordsOf(language);
  const { deciding, standing } = standingOf(result);
  const rule = deciding?.rule ?? Object.entries(result.rules).find(([, { quantity }]) => quantity === "share")?.[0];
  const told = standing === "passes" || standing === "fails" || standing === "open" ? standing : "untold";
  const hours = [...rosterHours(result.scenario).values()].reduce((sum, value) => sum + value, 0);
  const chart = rule === undefined ? undefined : daySpread(result, rule, language);
  const { value: busy } = formatEstimate(estimateOf(result.measures["occupancy"]), "share");
  return {
    title: result.scenario.name, subtitle: pictureSubtitle(result.scenario, language), standing: told, verdict: told === "fails" && (deciding?.pass?.value ?? 1) < 0.5 ? words.misses : words.verdicts[told],
    ...(deciding === undefined ? {} : { chance: chanceOf(deciding, language) }),
    sentence: deciding === undefined ? verdictSentences(result, language).headline : sentence(result, deciding, language),
    ...(chart === undefined ? {} : { chart }),
    figures: [
      peopleTile(result.scenario, result.scenario.roster, language), ...costTile(figureOf(result.measures["cost"]), hours, result.scenario.days, language),
      ...causeTile(result.intervals, rule, language), ...queueTile(result.intervals, language), ...(busy === undefined ? [] : [{ value: busy, label: words.busy }]),
    ].slice(0, 4),
    smallPrint: words.smallPrint(formatNumber(result.replications), result.seed, date),
  };
}

function chanceOf({ pass, assurance }: RuleStanding, language: Language): NonNullable<PictureContent["chance"]> {
  const words = pictureWordsOf(language);
  const { value = "", interval } = formatEstimate(pass, "share");
  return { value, notes: [words.chance, ...(interval === undefined ? [] : [words.interval(plainPercent(pass?.level ?? 0.95), interval)]), words.asked(plainPercent(assurance))] };
}

function sentence(result: SimulationResult, { rule, pass }: RuleStanding, language: Language): string {
  const { verdict } = wordsOf(language);
  const judged = result.rules[rule];
  const { value = "", interval = "" } = formatEstimate(pass, "share");
  const days = judged.days.length;
  return pictureWordsOf(language).answer({
    roster: shortRosterText(result.scenario, result.scenario.roster, language), rule: judged.name[language],
    target: judged.target === undefined ? "" : formatTarget(judged.target, judged.quantity),
    scope: days === 1 ? verdict.oneDay : result.scenario.targets[rule]?.over === "pooled" ? verdict.pooled(days) : verdict.eachDay(days),
    pass: verdict.withInterval(value, interval),
  });
}

/** Undefined where no day was assessed. */
function daySpread(result: SimulationResult, rule: string, language: Language): DaySpread | undefined {
  const words = pictureWordsOf(language);
  const { name, quantity, target, days } = result.rules[rule];
  const drawn = days.flatMap(({ date, p05, p50, p95 }) => {
    if (p05 === undefined || p50 === undefined || p95 === undefined) return [];
    const { month, day, weekday } = calendarDay(date);
    return [{ label: wordsOf(language).shortDay(month, day, weekday), p05, p50, p95 }];
  });
  if (drawn.length === 0) return undefined;
  const late = lateDay(result, rule, language);
  return {
    of: "days", title: words.spread(name[language]), note: words.spreadNote, quantity, days: drawn,
    ...(target === undefined ? {} : { target: { value: target.value, isLeast: target.operator.startsWith(">"), text: words.target(formatTarget(target, quantity)) } }),
    ...(late === undefined ? {} : { late }),
  };
}

/** The quarter-hours of all days laid upon one another; undefined where nothing is late. */
function lateDay({ intervals, scenario }: SimulationResult, rule: string, language: Language): LateDay | undefined {
  const causes = causesOf(intervals, rule);
  if (causes.length === 0) return undefined;
  const quarters = Array.from({ length: QUARTERS_PER_DAY }, (_, quarter) => {
    const own = intervals.filter((_interval, place) => place % QUARTERS_PER_DAY === quarter);
    return Object.fromEntries(causes.map(([cause]) => [cause, own.reduce((sum, { lateByCause }) => sum + (lateByCause[rule]?.[cause] ?? 0), 0) / scenario.days]));
  });
  return { title: pictureWordsOf(language).late, quarters, legend: causes.slice(0, NAMED_CAUSES).map(([cause]) => ({ cause, name: wordsOf(language).causes[cause].short })) };
}
