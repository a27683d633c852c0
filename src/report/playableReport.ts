import type { RulePack } from "../rules/rulePack.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { playablePacks } from "./playablePacks.ts";
import type { Language } from "./words/language.ts";
import { whatIfCharts } from "./charts/whatIfCharts.ts";
import type { WhatIfCharts } from "./charts/whatIfCharts.ts";

/** What a page needs to play its scenario on, and to show what comes of it. */
export interface Playable {
  /** In the order of the scenario's rules; of several shops of theirs, shop after shop. */
  readonly packs: readonly RulePack[];
  readonly charts: Readonly<Record<Language, WhatIfCharts>>;
}

/** Absent where the scenario cannot be played from the page alone. */
export function playableReport(scenario: Scenario): Playable | undefined {
  const packs = playablePacks(scenario);
  return packs === undefined ? undefined : { packs, charts: { en: whatIfCharts("en"), zh: whatIfCharts("zh") } };
}
