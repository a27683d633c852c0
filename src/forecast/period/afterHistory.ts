import { movedScenario } from "../../backtest/scenarioOnDays.ts";
import { spanOf } from "../../backtest/dailySeries.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { addDays, dayNumber } from "../../time/calendar.ts";

/** A scenario whose days follow real ones, and what of it lies on none of them: names of events, kinds of incidents. */
export interface AfterHistory {
  readonly scenario: Scenario;
  readonly leftOut: readonly string[];
}

/** History plays no part so many days later. */
const LONGEST_GAP = 120;

/**
 * The scenario with its judged days after the last one of a history: as they are where they come after it anyway, within 120 days; else right after it. What it lists day by day goes by the date, else by the
 * weekday, else by the place; events and incidents stay on their dates, daily ones stay daily.
 */
export function afterHistory(scenario: Scenario, lastDate: string): AfterHistory {
  const gap = (dayNumber(addDays(scenario.start, scenario.warmUp)) ?? 0) - (dayNumber(lastDate) ?? 0);
  if (gap >= 1 && gap <= LONGEST_GAP) return { scenario, leftOut: [] };
  const start = addDays(lastDate, 1 - scenario.warmUp);
  const moved = movedScenario(scenario, { ...scenario, start }, (day) => day);
  const [from, to] = [`${start}T00:00`, `${addDays(start, scenario.warmUp + scenario.days)}T00:00`];
  const spans = [...moved.events, ...moved.incidents.map((incident) => ({ name: Object.keys(incident)[0], ...spanOf(incident) }))];
  return { scenario: moved, leftOut: [...new Set(spans.filter((span) => span.from >= to || span.to <= from).map(({ name }) => name))] };
}
