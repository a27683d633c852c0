import type { RulePack } from "../../rules/rulePack.ts";
import { firstJudgedMs } from "../../scenario/firstJudgedMs.ts";
import { rosteredTeams } from "../../scenario/rosteredTeams.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { withExtraShift } from "../../scenario/withExtraShift.ts";
import { parseLocalDateTime } from "../../time/localDateTime.ts";
import { formatTimeOfDay, timeOfDayMs } from "../../time/timeOfDay.ts";
import { DAY_MS, HOUR_MS } from "../../time/units.ts";
import type { LeverVariant } from "./leverMove.ts";

const MOST_AGENTS = 5;
const STAY_MS = 3 * HOUR_MS;

/**
 * One to five agents more of each team for the first three hours of an event that begins outside the hours by which any of the rules judges. Where no event
 * does, from midnight on every judged day, unless a rule judges then. Source: domain §4.2.
 */
export function nightCrewLevers(scenario: Scenario, packs: readonly RulePack[]): readonly LeverVariant[] {
  const begins = eventBegins(scenario).filter(({ timeMs }) => !packs.some((pack) => isWithin(pack, timeMs)));
  const times = [...new Set(begins.map(({ timeMs }) => timeMs))];
  const crews = times.map((timeMs) => ({ timeMs, days: begins.filter((begin) => begin.timeMs === timeMs).map(({ day }) => day) }));
  const midnight = { timeMs: 0, days: Array.from({ length: scenario.days }, (_, day) => day) };
  const all = crews.length > 0 ? crews : packs.some((pack) => isWithin(pack, 0)) ? [] : [midnight];
  return all.flatMap(({ timeMs, days }) => rosteredTeams(scenario).flatMap((team) => Array.from({ length: MOST_AGENTS }, (_, more): LeverVariant => {
    const crew = { name: "night-crew", team, agents: more + 1, fromMs: timeMs, toMs: timeMs + STAY_MS, days: [...new Set(days)] };
    return { move: { kind: "night-crew", team, agents: crew.agents, from: formatTimeOfDay(timeMs), to: formatTimeOfDay(crew.toMs) }, scenario: withExtraShift(scenario, crew) };
  })));
}

/** When events begin on judged days. */
function eventBegins(scenario: Scenario): { readonly day: number; readonly timeMs: number }[] {
  const { events, days } = scenario;
  const firstMs = firstJudgedMs(scenario);
  return events.map(({ from }) => (parseLocalDateTime(from) ?? 0) - firstMs).filter((ms) => ms >= 0 && ms < days * DAY_MS)
    .map((ms) => ({ day: Math.floor(ms / DAY_MS), timeMs: ms % DAY_MS }));
}

/** Whether what is sent at a time of day is judged. */
function isWithin({ window }: RulePack, timeMs: number): boolean {
  return timeMs >= timeOfDayMs(window.from) && timeMs < timeOfDayMs(window.to);
}
