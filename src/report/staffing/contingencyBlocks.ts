import type { Contingency } from "../../staffing/contingency/contingency.ts";
import { DEFAULT_PASS_SHARE, type HiringPlan } from "../../staffing/contingency/hiringPlan.ts";
import type { PlannedDay } from "../../staffing/contingency/plannedDays.ts";
import { TRAINING } from "../../staffing/contingency/planTimeline.ts";
import type { PoolAids } from "../../staffing/contingency/poolAids.ts";
import type { SturdierRoster } from "../../staffing/contingency/sturdierRoster.ts";
import type { StaffingResult } from "../../staffing/staffingResult.ts";
import { parseComparison } from "../../rules/parseComparison.ts";
import type { Reserve } from "../../scenario/scenario.ts";
import { durationText } from "../durationText.ts";
import { differenceText } from "../figures/differenceText.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { plainPercent } from "../figures/formatTarget.ts";
import { trimmedNumber } from "../figures/trimmedNumber.ts";
import type { ForecastBlock } from "../forecast/forecastBlock.ts";
import { nameOf } from "../nameOf.ts";
import { figureText } from "../terminal/ruleTexts.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { callListBlock } from "./callListBlock.ts";
import { type ContingencyWords, contingencyWordsOf } from "./contingencyWords.ts";
import { curveRosterText } from "./curveRosterText.ts";
import { leverName } from "./leverTables.ts";
import { reserveLine } from "./reserveLine.ts";
import { leastSureFigure, stressName } from "./sensitivityBlocks.ts";

/** The recommended roster that the plan is for, and who works it. */
export type PlannedDesk = Pick<StaffingResult, "scenario" | "roster" | "cost" | "rota">;

/** The plan as a sheet for the wall: when to call whom and what that buys, what else helps, which dearer roster stands more, who comes and eats when, training, dates, hiring. */
export function contingencyBlocks(plan: Contingency, desk: PlannedDesk, language: Language): ForecastBlock[] {
  const { whom, aids, sturdier, cases, hiring } = plan;
  return [
    callBlock(plan, desk.scenario.days, language), ...(whom === undefined ? [] : [callListBlock(whom, desk.rota, language)]), ...(aids === undefined || cases.length === 0 ? [] : [aidsBlock(plan, aids, language)]),
    ...(sturdier === undefined ? [] : [sturdierBlock(plan, sturdier, desk, language)]), shiftsBlock(plan, language), trainingBlock(language), timelineBlock(plan, language), hiringBlock(hiring, language),
  ];
}

export function contingencyTitle({ date }: Contingency, language: Language): string {
  return contingencyWordsOf(language).title(dayName(date, wordsOf(language)));
}

export function contingencyFooter({ replications, tried, tooOften, anchored }: Contingency, language: Language): string {
  return contingencyWordsOf(language).footer({ replications: formatNumber(replications), tried, tooOften, isAnchored: anchored === true });
}

function callBlock(plan: Contingency, days: number, language: Language): ForecastBlock {
  const words = contingencyWordsOf(language);
  const { call, cases, ordinary, stood, interrupted } = plan;
  const rows = [{ name: words.ordinary, day: ordinary }, ...cases.map((each) => ({ name: stressName(each.stress, language), day: each }))].map(({ name, day }) => [name, ...dayCells(day, call !== undefined, words)]);
  const { day, alone, called, gain, calls: times, yuan } = words.head;
  return {
    title: words.callTitle,
    lines: [...callSentences(plan, language), ...(interrupted === true ? [words.interrupted] : [])],
    table: { hasHead: true, rows: [call === undefined ? [day, alone] : [day, alone, called, gain, times, yuan], ...rows] },
    after: [...(call === undefined ? [] : [words.callCost(days)]), ...(stood.length === 0 ? [] : [words.stood(words.list(stood.map((stress) => stressName(stress, language))))])],
  };
}

function callSentences({ call, noCall, cases, tried, tooOften }: Contingency, language: Language): string[] {
  const words = contingencyWordsOf(language);
  if (call === undefined) return [noCall === undefined ? words.notFound : words.noCall(noCall, tried, tooOften)];
  const { agents, team, between, delay, stay } = call;
  const all = wordsOf(language);
  const restored = cases.filter(({ standingAfter }) => standingAfter === "passes").length;
  return [
    words.call({ agents, team, trigger: triggerText(call, language), ...(between === undefined ? {} : { between }), delay: durationText(delay, all), stay: durationText(stay, all) }),
    ...(cases.length === 0 ? [] : [restored === cases.length ? words.restores(cases.length) : words.restoresSome(restored, cases.length)]),
    words.paste(reserveLine(call)),
  ];
}

function triggerText({ when: { pool, oldestWait } }: Reserve, language: Language): string {
  const words = contingencyWordsOf(language);
  const limitOf = (written: string): number => parseComparison(written)?.value ?? 0;
  return words.list([
    ...(pool === undefined ? [] : [words.pool(formatNumber(limitOf(pool)))]),
    ...(oldestWait === undefined ? [] : [words.oldestWait(durationText(limitOf(oldestWait), wordsOf(language)))]),
  ]);
}

/** Of the target that is met least surely without the call. */
function dayCells({ before, after = [], calls, cost }: PlannedDay, hasCall: boolean, words: ContingencyWords): string[] {
  const chance = (figure: PlannedDay["before"][number] | undefined): string => figureText(formatEstimate(figure?.pass, "share"));
  const alone = leastSureFigure(before);
  const called = after.find(({ rule, shop }) => rule === alone?.rule && shop === alone.shop);
  if (!hasCall) return [chance(alone)];
  return [chance(alone), chance(called), called === undefined ? "" : gainText(called.passChange, words), trimmedNumber(calls?.value ?? 0), formatNumber(cost?.value ?? 0)];
}

function gainText(gain: Estimate, words: ContingencyWords): string {
  return differenceText(gain, { scale: 100, withUnit: (text) => words.points(text), isWhole: true });
}

/** The chances are those of the target that is met least surely with the recommended roster. */
function sturdierBlock({ cases }: Contingency, { cost, roster, tried, cases: stronger }: SturdierRoster, desk: PlannedDesk, language: Language): ForecastBlock {
  const words = contingencyWordsOf(language);
  const { day, recommended, instead, gain } = words.sturdierHead;
  const stands = stronger.filter(({ standing }) => standing === "passes").length;
  const rows = cases.flatMap(({ stress, before }, place): string[][] => {
    const alone = leastSureFigure(before);
    const found = stronger.at(place)?.targets.find(({ rule, shop }) => rule === alone?.rule && shop === alone.shop);
    return found === undefined ? [] : [[stressName(stress, language), figureText(formatEstimate(alone?.pass, "share")), figureText(formatEstimate(found.pass, "share")), gainText(found.passChange, words)]];
  });
  return {
    title: words.sturdierTitle,
    lines: [words.sturdier({ more: formatNumber(cost - desk.cost), cost: formatNumber(cost), roster: curveRosterText(desk, { roster, isChosen: false }, language), stands, cases: cases.length, tried })],
    table: { hasHead: true, rows: [[day, recommended, instead, gain], ...rows] },
  };
}

/** The worst of the days is the first. */
function aidsBlock({ cases: [worst] }: Contingency, { tried, helping }: PoolAids, language: Language): ForecastBlock {
  const words = contingencyWordsOf(language);
  const day = stressName(worst.stress, language);
  if (helping.length === 0) return { title: words.aidsTitle, lines: [words.noAids(day, tried)] };
  const rows = helping.map((aid) => [leverName(aid, language), gainText(aid.pass, words)]);
  return { title: words.aidsTitle, lines: [words.aids(day, tried)], table: { hasHead: false, rows } };
}

/** Who is called stands in the last row. */
function shiftsBlock({ shifts, call }: Contingency, language: Language): ForecastBlock {
  const words = contingencyWordsOf(language);
  const all = wordsOf(language);
  const isOneTeam = new Set([...shifts.map(({ team }) => team), ...(call === undefined ? [] : [call.team])]).size === 1;
  const named = (team: string, name: string): string => (isOneTeam ? name : `${team} · ${name}`);
  const { shift: head, times, people, meals } = words.shiftsHead;
  return {
    title: words.shiftsTitle,
    table: {
      hasHead: true,
      rows: [
        [head, times, people, meals],
        ...shifts.map(({ team, shift, from, to, agents, meals: waves }) => [named(team, nameOf(shift, all)), `${from}–${to}`, String(agents), waves.map((wave) => words.meal(wave.from, wave.to, wave.agents)).join(" ")]),
        ...(call === undefined ? [] : [[named(call.team, words.reserveRow), "", String(call.agents), ""]]),
      ],
    },
  };
}

function trainingBlock(language: Language): ForecastBlock {
  const words = contingencyWordsOf(language);
  return { title: words.trainingTitle, lines: [words.list(TRAINING.map((topic) => words.training[topic])), words.trainingTime] };
}

function timelineBlock({ timeline }: Contingency, language: Language): ForecastBlock {
  const words = contingencyWordsOf(language);
  const all = wordsOf(language);
  const rows = timeline.map(({ step, from, to, fromDate, toDate }) => [
    from === to ? words.dayBefore(from) : `${words.dayBefore(from)} … ${words.dayBefore(to)}`, from === to ? dayName(fromDate, all) : `${dayName(fromDate, all)} – ${dayName(toDate, all)}`, words.steps[step],
  ]);
  return { title: words.timelineTitle, table: { hasHead: false, rows } };
}

function hiringBlock({ teams, atHandFrom, need, hires, exam, passing, assurance, ready, begin }: HiringPlan, language: Language): ForecastBlock {
  const words = contingencyWordsOf(language);
  const all = wordsOf(language);
  const sum = (figure: (team: HiringPlan["teams"][number]) => number): number => teams.reduce((total, team) => total + figure(team), 0);
  const dates = { own: dayName(begin.own, all), temps: dayName(begin.temps, all), outsourced: dayName(begin.outsourced, all) };
  const told = { need, share: plainPercent(exam.passShare), passing: plainPercent(Number(passing.toFixed(3))), attempts: exam.attempts, assurance: plainPercent(assurance), isAssumed: exam.passShare === DEFAULT_PASS_SHARE };
  return {
    title: words.hiringTitle,
    lines: [
      words.need({ people: sum(({ people }) => people), reserve: sum(({ reserve }) => reserve), atHand: sum(({ atHand }) => atHand), from: atHandFrom, need }),
      ...(need === 0 ? [words.noHires] : hires === undefined ? [words.nobodyPasses] : [words.hires({ hires, ...told }), words.begin(dayName(ready, all), dates)]),
    ],
  };
}
