import { settingsBetween } from "../../scenario/settingsBetween.ts";
import { withoutReplayTimes } from "../../scenario/withoutReplayTimes.ts";
import { addDays } from "../../time/calendar.ts";
import { formatTimeOfDay } from "../../time/timeOfDay.ts";
import { QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../../time/units.ts";
import { simulationResult } from "../simulationResult.ts";
import type { CommonRun, PlayedSimulation } from "./commonRun.ts";
import type { ComparedScenario } from "./comparedScenario.ts";
import { pairNotes, seedNotes } from "./comparisonNotes.ts";
import type { ComparisonResult, ScenarioChanges, ScenarioResult } from "./comparisonResult.ts";
import { measureDifferences } from "./measureDifferences.ts";
import { isSamePlay, type PlayedPair, playedPairs, rulesOfBoth } from "./playedPairs.ts";
import { ruleDifference } from "./ruleDifference.ts";

/** What the common run comes to. */
export function comparisonOf(scenarios: readonly ComparedScenario[], seed: string, run: CommonRun): ComparisonResult {
  const pairs = playedPairs(scenarios.map(({ name }) => name), run).map((pair) => ({ pair, isSame: isSamePlay(pair) }));
  const starts = quarterStarts(run.played[0]);
  return {
    replycast: 1,
    kind: "comparison",
    seed,
    replications: run.replications,
    scenarios: scenarios.map((scenario, number) => scenarioResult(scenario, run.played[number])),
    differences: pairs.flatMap(({ pair, isSame }) => rulesOfBoth(pair).map((rules) => ruleDifference(pair, rules, starts, isSame))),
    measures: pairs.flatMap(({ pair, isSame }) => measureDifferences(pair, isSame)),
    changes: pairs.map(({ pair }) => changesOf(pair)),
    notes: [...seedNotes(scenarios, seed), ...pairs.flatMap(({ pair, isSame }) => pairNotes(pair, isSame))],
  };
}

/** Both were played from one seed, so that it never differs here. */
function changesOf({ a, b }: PlayedPair): ScenarioChanges {
  const settings = settingsBetween(a.simulation.scenario, b.simulation.scenario).filter((setting) => !/^(?:name|description)=/u.test(setting));
  return { a: a.name, b: b.name, settings };
}

function quarterStarts({ simulation: { scenario } }: PlayedSimulation): string[] {
  return Array.from({ length: scenario.days * QUARTERS_PER_DAY }, (_, quarter) =>
    `${addDays(scenario.start, scenario.warmUp + Math.floor(quarter / QUARTERS_PER_DAY))}T${formatTimeOfDay((quarter % QUARTERS_PER_DAY) * QUARTER_HOUR_MS)}`);
}

function scenarioResult({ name, settings = [] }: ComparedScenario, { simulation, table }: PlayedSimulation): ScenarioResult {
  const { rules, shops, measures, costParts } = simulationResult(simulation, table);
  return {
    name,
    scenario: withoutReplayTimes(simulation.scenario),
    ...(settings.length === 0 ? {} : { settings }),
    rules,
    ...(shops === undefined ? {} : { shops: Object.fromEntries(Object.entries(shops).map(([shop, { platform, rules: ofShop }]) => [shop, { platform, rules: ofShop }])) }),
    measures,
    ...(costParts === undefined ? {} : { costParts }),
  };
}
