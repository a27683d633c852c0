import type { Contingency, PlannedDay } from "../../staffing/contingency/contingency.ts";
import { DEFAULT_PASS_SHARE, type HiringPlan } from "../../staffing/contingency/hiringPlan.ts";
import { TRAINING } from "../../staffing/contingency/planTimeline.ts";
import type { PoolAids } from "../../staffing/contingency/poolAids.ts";
import type { Rota } from "../../staffing/rota/rota.ts";
import { parseComparison } from "../../rules/parseComparison.ts";
import type { Reserve } from "../../scenario/scenario.ts";
import { durationText } from "../durationText.ts";
import { differenceText } from "../figures/differenceText.ts";
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
import { leverName } from "./leverTables.ts";
import { reserveLine } from "./reserveLine.ts";
import { leastSureFigure, stressName } from "./sensitivityBlocks.ts";

/** A trigger that is met so often on a day like any other is no emergency. */
const OFTEN = 0.5;

/** The plan as a sheet for the wall: when to call whom and what that buys, what else helps, who comes and eats when, training, dates, hiring. `rota`: who works the roster, for the names. */
export function contingencyBlocks(plan: Contingency, rota: Rota | undefined, language: Language): ForecastBlock[] {
  const { whom, aids, cases, hiring } = plan;
  return [
    callBlock(plan, language), ...(whom === undefined ? [] : [callListBlock(whom, rota, language)]), ...(aids === undefined || cases.length === 0 ? [] : [aidsBlock(plan, aids, language)]), shiftsBlock(plan, language), trainingBlock(language),
    timelineBlock(plan, language), hiringBlock(hiring, language),
  ];
}

export function contingencyTitle({ date }: Contingency, language: Language): string {
  return contingencyWordsOf(language).title(dayName(date, wordsOf(language)));
}

export function contingencyFooter({ replications, tried, ordinary: { before } }: Contingency, language: Language): string {
  const confirmed = before.find(({ pass }) => pass.replications !== replications)?.pass.replications;
  return contingencyWordsOf(language).footer(formatNumber(replications), tried, confirmed === undefined ? undefined : formatNumber(confirmed));
}

function callBlock(plan: Contingency, language: Language): ForecastBlock {
  const words = contingencyWordsOf(language);
  const { call, cases, ordinary, stood, interrupted } = plan;
  const calls = ordinary.calls?.value ?? 0;
  const rows = [{ name: words.ordinary, day: ordinary }, ...cases.map((each) => ({ name: stressName(each.stress, language), day: each }))].map(({ name, day }) => [name, ...dayCells(day, call !== undefined, words)]);
  const { day, alone, called, gain, calls: times, yuan } = words.head;
  return {
    title: words.callTitle,
    lines: [...callSentences(plan, language), ...(call !== undefined && calls >= OFTEN ? [words.often(trimmedNumber(calls), call.between === undefined)] : []), ...(interrupted === true ? [words.interrupted] : [])],
    table: { hasHead: true, rows: [call === undefined ? [day, alone] : [day, alone, called, gain, times, yuan], ...rows] },
    ...(stood.length === 0 ? {} : { after: [words.stood(words.list(stood.map((stress) => stressName(stress, language))))] }),
  };
}

function callSentences({ call, cases, ordinary }: Contingency, language: Language): string[] {
  const words = contingencyWordsOf(language);
  if (call === undefined) return [cases.length === 0 && ordinary.standingBefore === "passes" ? words.noNeed : words.nobody];
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
  // Beside a chance that rests on other replications another one would not tell what the call changes.
  const isApart = called !== undefined && called.pass.replications !== alone?.pass.replications;
  return [chance(alone), isApart ? "" : chance(called), called === undefined ? "" : differenceText(called.passChange, { scale: 100, withUnit: (text) => words.points(text), isWhole: true }), trimmedNumber(calls?.value ?? 0), formatNumber(cost?.value ?? 0)];
}

/** The worst of the days is the first. */
function aidsBlock({ cases: [worst] }: Contingency, { tried, helping }: PoolAids, language: Language): ForecastBlock {
  const words = contingencyWordsOf(language);
  const day = stressName(worst.stress, language);
  if (helping.length === 0) return { title: words.aidsTitle, lines: [words.noAids(day, tried)] };
  const rows = helping.map((aid) => [leverName(aid, language), differenceText(aid.pass, { scale: 100, withUnit: (text) => words.points(text), isWhole: true })]);
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
