import { signal } from "@preact/signals";
import type { IntervalResult, SimulationResult } from "../experiment/result.ts";
import type { AgentFigure } from "../report/charts/agentRows.ts";
import { decidingShop } from "../report/shopStandings.ts";
import { shopView } from "../report/shopView.ts";
import { standingOf } from "../report/standingOf.ts";

/** Choice of every day at once. */
export const ALL_DAYS = "all";

/** Rule whose late messages are shown. */
export const chosenRule = signal("");
/** Day `YYYY-MM-DD` that the quarter-hour charts show, or all. */
export const chosenDay = signal(ALL_DAYS);

/** Shop that is shown; empty where there is one only. */
export const chosenShop = signal("");
/** What the agents' cells tell. */
export const chosenFigure = signal<AgentFigure>("occupancy");

/** Starts with the shop, the rule and the weakest day that decide. */
export function chooseFirst(result: SimulationResult): void {
  const shop = decidingShop(result);
  if (shop === undefined) chooseDeciding(result);
  else chooseShop(result, shop);
}

export function chooseShop(result: SimulationResult, shop: string): void {
  chosenShop.value = shop;
  chooseDeciding(shopView(result, shop));
}

/** The rule that decides and its weakest day. */
function chooseDeciding(result: SimulationResult): void {
  const { deciding } = standingOf(result);
  const rules = rulesWithLateMessages(result);
  chosenRule.value = deciding !== undefined && rules.includes(deciding.rule) ? deciding.rule : (rules[0] ?? "");
  chosenDay.value = deciding?.weakestDay?.date ?? ALL_DAYS;
}

/** Rules that count late messages: all but the mean times. */
export function rulesWithLateMessages(result: SimulationResult): string[] {
  return Object.entries(result.rules).filter(([, rule]) => rule.quantity === "share").map(([id]) => id);
}

/** Judged dates, in order. */
export function judgedDates(result: { readonly intervals: readonly { readonly start: string }[] }): string[] {
  return [...new Set(result.intervals.map(({ start }) => start.slice(0, 10)))];
}

/** Whether a quarter-hour is of the chosen day; every one is where all are. */
export function isOfChosenDay(start: string): boolean {
  return chosenDay.value === ALL_DAYS || start.startsWith(chosenDay.value);
}

/** Intervals of the chosen day, or all. */
export function chosenIntervals(result: Pick<SimulationResult, "intervals">): readonly IntervalResult[] {
  return result.intervals.filter(({ start }) => isOfChosenDay(start));
}
