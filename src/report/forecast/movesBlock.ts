import type { MoveGain } from "../../forecast/today/moveGains.ts";
import type { TodayRule } from "../../forecast/today/todayOutlook.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { differenceText } from "../figures/differenceText.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { figureText } from "../terminal/ruleTexts.ts";
import type { Language } from "../words/language.ts";
import type { ForecastBlock } from "./forecastBlock.ts";
import type { ForecastWords } from "./forecastWords.ts";
import { forecastWordsOf } from "./forecastWordsOf.ts";

const MOST_MOVES = 8;
/** A rule that passes as surely as this needs nothing. */
const SURE = 0.99;

/**
 * What could be done now: first what helps beyond chance with its gain and cost, then in a sentence each what makes no difference that can be told and what does harm.
 * Help is a higher probability of passing; where no move raises that, a better rate. Where the rule passes anyway only that is told.
 */
export function movesBlock(moves: readonly MoveGain[], deciding: TodayRule, isInterrupted: boolean, language: Language): ForecastBlock {
  const words = forecastWordsOf(language);
  const own = words.today;
  const name = `${deciding.shop === undefined ? "" : `${deciding.shop}: `}${deciding.name[language]}`;
  if (moves.length === 0) return { lines: [isInterrupted ? own.movesUntried : own.noMoves] };
  if (deciding.pass?.value !== undefined && deciding.pass.value >= SURE) return { lines: [own.noNeed(name, figureText(formatEstimate(deciding.pass, "share")))] };
  const { helping, harming, idle } = sorted(moves, deciding.quantity);
  const told = (each: readonly MoveGain[]): string => words.list(each.map(({ move }) => own.move(move)));
  return {
    ...(helping.length === 0 ? { lines: [own.nothingHelps(name)] } : {
      title: own.moves(name),
      table: { hasHead: true, rows: [["", own.gain, own.rate, own.cost], ...helping.slice(0, MOST_MOVES).map((gain) => moveRow(gain, deciding, words))] },
    }),
    after: [...(idle.length === 0 ? [] : [own.noGain(told(idle))]), ...(harming.length === 0 ? [] : [own.harm(told(harming))])],
  };
}

interface SortedMoves {
  readonly helping: readonly MoveGain[];
  readonly harming: readonly MoveGain[];
  readonly idle: readonly MoveGain[];
}

function sorted(moves: readonly MoveGain[], quantity: TodayRule["quantity"]): SortedMoves {
  const byPass = ({ pass }: MoveGain): number => direction(pass);
  const byRate = ({ pass, rate }: MoveGain): number => direction(pass) || direction(rate) * (quantity === "share" ? 1 : -1);
  const helps = moves.some((gain) => byPass(gain) > 0) ? byPass : byRate;
  const which = (sign: number): MoveGain[] => moves.filter((gain) => helps(gain) === sign);
  return { helping: which(1), harming: which(-1), idle: which(0) };
}

/** 1 where the whole interval is above 0, -1 where it is below. */
function direction({ lower, upper }: Estimate): number {
  return lower !== undefined && lower > 0 ? 1 : upper !== undefined && upper < 0 ? -1 : 0;
}

function moveRow({ move, agentHours, pass, rate }: MoveGain, { quantity }: TodayRule, words: ForecastWords): string[] {
  const { today } = words;
  return [today.move(move), gainText(pass, "share", true, words), gainText(rate, quantity, false, words), agentHours === 0 ? "–" : today.hoursOfWork(formatNumber(agentHours, 1))];
}

function gainText(gain: Estimate, quantity: TodayRule["quantity"], isWhole: boolean, { today }: ForecastWords): string {
  return differenceText(gain, quantity === "share" ? { scale: 100, withUnit: (figure) => today.points(figure), isWhole } : { scale: 1, withUnit: (figure) => today.seconds(figure), isWhole });
}
