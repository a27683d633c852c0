import type { RulePack } from "../../rules/rulePack.ts";
import { timeOfDayMs } from "../../time/timeOfDay.ts";
import { HOUR_MS } from "../../time/units.ts";
import type { ObservedFigure, ObservedHour } from "./observedFigures.ts";

/** One number that is compared: a figure of whole days, or of some hours of the day together. */
export interface FigureStatistic {
  readonly figure: ObservedFigure;
  /** Absent: whole days. */
  readonly hours?: readonly number[];
  readonly observed: number;
  readonly roundingSd: number;
  /** It is the mean of the figures of this rule, of the whole days or of single hours of the day, with these weights. */
  readonly rule: number;
  readonly parts: readonly { readonly hour?: number; readonly weight: number }[];
}

/** What is simulated and compared. */
export interface StatisticPlan {
  readonly packs: readonly RulePack[];
  readonly statistics: readonly FigureStatistic[];
}

/** A figure by fewer hours is taken of whole days. */
const LEAST_HOURS = 3;
/** Groups of hours from calm to busy: what tells slow typing from absence is how a figure changes with the load. */
const GROUPS = 3;

/**
 * Figures of whole days, or where hours are told of hours of like load together (`loads`: conversations an agent on duty by hour, Infinity where nobody is):
 * about equally many conversations in each group. Hours in which nobody is on duty tell of the roster alone and are left out, as are those outside a rule's window.
 */
export function statisticPlan(figures: readonly ObservedFigure[], loads: readonly number[], counts: readonly number[]): StatisticPlan {
  const statistics = figures.flatMap((figure, rule): FigureStatistic[] => {
    const told = figure.byHour.filter(({ hour }) => loads[hour] < Infinity && isWithin(figure.pack, hour));
    if (told.length < LEAST_HOURS) return [{ figure, rule, observed: figure.value, roundingSd: figure.roundingSd, parts: [{ weight: 1 }] }];
    const weightOf = ({ hour, units }: ObservedHour): number => units ?? counts[hour];
    return groupsOf(told.map(({ hour }) => hour), loads, counts).flatMap((group): FigureStatistic[] => {
      const members = told.filter((one) => group.includes(one.hour) && weightOf(one) > 0);
      const sum = members.reduce((total, one) => total + weightOf(one), 0);
      if (sum === 0) return [];
      return [{
        figure, rule, hours: members.map(({ hour }) => hour),
        observed: members.reduce((total, one) => total + one.value * weightOf(one), 0) / sum,
        roundingSd: Math.sqrt(members.reduce((total, one) => total + (one.roundingSd * weightOf(one)) ** 2, 0)) / sum,
        parts: members.map((one) => ({ hour: one.hour, weight: weightOf(one) / sum })),
      }];
    });
  });
  return { packs: figures.map(({ pack }) => pack), statistics };
}

/** Whether any of the hour lies in the rule's window. */
function isWithin({ window }: RulePack, hour: number): boolean {
  return (hour + 1) * HOUR_MS > timeOfDayMs(window.from) && hour * HOUR_MS < timeOfDayMs(window.to);
}

/** By load, the calmest first. */
function groupsOf(hours: readonly number[], loads: readonly number[], counts: readonly number[]): readonly (readonly number[])[] {
  const byLoad = hours.toSorted((a, b) => loads[a] - loads[b] || a - b);
  const total = byLoad.reduce((sum, hour) => sum + counts[hour], 0);
  const groups: number[][] = Array.from({ length: GROUPS }, () => []);
  let before = 0;
  for (const hour of byLoad) {
    groups[Math.min(GROUPS - 1, Math.floor(((before + counts[hour] / 2) / Math.max(total, 1)) * GROUPS))].push(hour);
    before += counts[hour];
  }
  return groups.filter((group) => group.length > 0);
}
