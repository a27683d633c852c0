import { signal } from "@preact/signals";
import type { SimulationResult } from "../../experiment/result.ts";
import type { AgentFigure } from "../../report/charts/agentRows.ts";
import { decidingShop } from "../../report/shopStandings.ts";
import { shopView } from "../../report/shopView.ts";
import { standingOf } from "../../report/standingOf.ts";
import { ALL_DAYS, chosenDay } from "../frame/chosenDay.ts";

/** Rule whose late messages are shown. */
export const chosenRule = signal("");

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
