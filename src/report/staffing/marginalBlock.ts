import type { MarginalStretch, MarginalValue } from "../../staffing/levers/marginalStretch.ts";
import { directionOf } from "../../staffing/levers/leverGain.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { differenceText } from "../figures/differenceText.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import type { ForecastBlock } from "../forecast/forecastBlock.ts";
import type { Language } from "../words/language.ts";
import { leverWordsOf } from "./leverWordsOf.ts";
import { targetName } from "./staffingTargets.ts";

const MOST_ROWS = 6;
const MINUTES_PER_HOUR = 60;

/** The times of a day in which one agent more is surely worth something, what is worth most by the agent-hour first. */
export function marginalBlock(marginal: MarginalValue, language: Language): ForecastBlock {
  const { marginal: words, head } = leverWordsOf(language);
  const { stretches, quantity } = marginal;
  const runs = runsOf(worthStretches(marginal)).slice(0, MOST_ROWS);
  if (runs.length === 0) return { lines: [words.noneSure] };
  const hasChance = runs.some(({ best: { pass } }) => directionOf(pass) !== 0);
  const chance = (text: string): string[] => (hasChance ? [text] : []);
  const isOneTeam = stretches.every(({ team }) => team === stretches[0].team);
  const name = targetName(marginal, language);
  const rows = runs.map(({ from, to, best }) => [
    words.stretch({ from, to, ...(isOneTeam ? {} : { team: best.team }), ...(from === best.from && to === best.to ? {} : { best: `${best.from}–${best.to}` }) }),
    rateText(best.ratePerHour, quantity, language), rateText(best.rate, quantity, language), ...chance(rateText(best.pass, "share", language)),
  ]);
  return { lines: [words.most(name)], table: { hasHead: true, rows: [[words.head.when, words.head.perHour, head.rate(name), ...chance(head.chance)], ...rows] } };
}

/** Quarter-hours of one team on end, told in one: times of day, and which of them is worth most. An hour is a run of its own. */
interface StretchRun {
  readonly from: string;
  readonly to: string;
  readonly best: MarginalStretch;
}

/** A stretch that is worth less than this part of the best beside it is told by itself: nobody is to come for it. D. */
const ALIKE = 0.5;

/** The best first, as the stretches come; each gathers those beside it that are worth about as much. */
function runsOf(worth: readonly MarginalStretch[]): StretchRun[] {
  const runs: StretchRun[] = [];
  const gathered = new Set<MarginalStretch>();
  for (const best of worth) {
    if (gathered.has(best)) continue;
    let run: StretchRun = { from: best.from, to: best.to, best };
    for (let next: MarginalStretch | undefined = best; next !== undefined; next = neighbourOf(run, worth.filter((each) => !gathered.has(each)))) {
      gathered.add(next);
      run = { best, from: next.to === run.from ? next.from : run.from, to: next.from === run.to ? next.to : run.to };
    }
    runs.push(run);
  }
  return runs;
}

function neighbourOf({ from, to, best }: StretchRun, others: readonly MarginalStretch[]): MarginalStretch | undefined {
  return others.find((each) => each.team === best.team && each.minutes === best.minutes && each.minutes < MINUTES_PER_HOUR && Math.abs(each.ratePerHour.value ?? 0) >= ALIKE * Math.abs(best.ratePerHour.value ?? 0) && (each.to === from || each.from === to));
}

export function marginalFooter({ stretches, replications: { hours, quarters } }: MarginalValue, language: Language): string {
  return leverWordsOf(language).marginal.footer(stretches.length, formatNumber(hours), quarters === undefined ? undefined : formatNumber(quarters));
}

/** Those of which the rate is surely better, the best by the agent-hour first. */
export function worthStretches({ stretches, quantity }: MarginalValue): MarginalStretch[] {
  const better = quantity === "share" ? 1 : -1;
  const isSure = ({ rate: { lower, upper } }: MarginalStretch): boolean => (quantity === "share" ? lower !== undefined && lower > 0 : upper !== undefined && upper < 0);
  return stretches.filter(isSure).toSorted((a, b) => better * ((b.ratePerHour.value ?? 0) - (a.ratePerHour.value ?? 0)));
}

/** A difference with its interval. */
export function rateText(gain: Estimate, quantity: MarginalValue["quantity"], language: Language): string {
  const { points, seconds } = leverWordsOf(language);
  return differenceText(gain, quantity === "share" ? { scale: 100, withUnit: points, isWhole: true } : { scale: 1, withUnit: seconds, isWhole: true });
}
