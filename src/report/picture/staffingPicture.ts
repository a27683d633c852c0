import type { StaffingResult, StaffingTarget } from "../../staffing/staffingResult.ts";
import { parseTimeOfDay } from "../../time/timeOfDay.ts";
import { HOUR_MS, QUARTERS_PER_DAY } from "../../time/units.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { plainPercent } from "../figures/formatTarget.ts";
import { nameOf } from "../nameOf.ts";
import { rosterGroups } from "../staffing/rosterGroups.ts";
import { daysText, shiftsInOrder } from "../staffing/rosterText.ts";
import { costText, staffingAnswer } from "../staffing/staffingAnswer.ts";
import { leastSure } from "../staffing/staffingTargets.ts";
import { staffingWordsOf } from "../staffing/staffingWordsOf.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { causeTile, costTile, peopleTile, queueTile } from "./deskTiles.ts";
import type { PictureContent, ShiftBars } from "./pictureContent.ts";
import { pictureSubtitle, shortRosterText } from "./pictureSubject.ts";
import { pictureWordsOf } from "./pictureWordsOf.ts";

const SECONDS_PER_HOUR = 3600;

/** The picture of a staffing search: how many people, how sure, who works when, what it costs. */
export function staffingPicture(result: StaffingResult, language: Language, date?: string): PictureContent {
  const words = pictureWordsOf(language);
  const { headline, standing, sentences } = staffingAnswer(result, language);
  const target = leastSure(result.targets);
  const pass = formatEstimate(target?.pass, "share");
  const intervals = result.intervals ?? [];
  return {
    title: result.scenario.name, subtitle: pictureSubtitle(result.scenario, language), standing, verdict: words.verdicts[standing],
    ...(target === undefined || pass.value === undefined ? {} : {
      chance: { value: pass.value, notes: [words.chance, ...(pass.interval === undefined ? [] : [words.interval(plainPercent(target.pass.level), pass.interval)]), words.asked(plainPercent(target.assurance))] },
    }),
    sentence: standing === "passes" && target !== undefined ? sentence(result, target, language) : [headline, ...sentences.slice(0, 1)].join(language === "en" ? " " : ""),
    chart: shiftBars(result, language),
    figures: [
      peopleTile(result.scenario, result.roster, language), ...costTile(result.cost, result.hours, result.scenario.days, language),
      ...causeTile(intervals, target?.shop === undefined ? target?.rule : undefined, language), ...queueTile(intervals, language),
    ],
    smallPrint: words.smallPrint(formatNumber(result.replications), result.seed, date),
  };
}

/** As the answer's headline, the roster only where it is short: the chart below tells who works when. */
function sentence(result: StaffingResult, target: StaffingTarget, language: Language): string {
  const { value = "", interval = "" } = formatEstimate(target.pass, "share");
  const roster = shortRosterText(result.scenario, result.roster, language);
  return staffingWordsOf(language).passes({
    ...(roster === undefined ? {} : { roster }), pass: wordsOf(language).verdict.withInterval(value, interval), cost: costText(result, language), targets: result.targets.length,
  });
}

/** The shifts of the first days that are alike, team by team. */
function shiftBars({ scenario, roster, intervals = [] }: StaffingResult, language: Language): ShiftBars {
  const words = pictureWordsOf(language);
  const groups = rosterGroups(scenario, roster);
  const [{ dates, day }] = groups;
  const teams = Object.entries(day);
  const hourOf = (time: string): number => (parseTimeOfDay(time) ?? 0) / HOUR_MS;
  const shifts = teams.flatMap(([team, agents]) => shiftsInOrder(agents, scenario.shifts).map(([name, count]) => {
    const { from, to, breaks } = scenario.shifts[name];
    const shift = nameOf(name, wordsOf(language));
    const begins = hourOf(from);
    const ends = hourOf(to);
    return {
      label: teams.length === 1 ? shift : `${team} · ${shift}`, people: `×${count}`, from: begins, to: ends <= begins ? ends + 24 : ends,
      meals: breaks.map((meal) => [hourOf(meal.from), hourOf(meal.from) + (meal.length * Math.min(meal.waves, count)) / SECONDS_PER_HOUR] as const),
    };
  }));
  const shown = intervals.filter(({ start }) => dates.includes(start.slice(0, 10)));
  const arrivals = shown.length === 0 ? [] : Array.from({ length: QUARTERS_PER_DAY }, (_, quarter) => shown.filter((_interval, place) => place % QUARTERS_PER_DAY === quarter).reduce((sum, interval) => sum + interval.arrivals, 0) / dates.length);
  return { of: "shifts", title: words.works(groups.length === 1 ? undefined : daysText(dates, language)), note: words.worksNote, shifts, arrivals, arrivalsLabel: words.arrivals };
}
