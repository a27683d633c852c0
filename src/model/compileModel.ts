import type { Scenario } from "../scenario/scenario.ts";
import { DAY_MS } from "../time/units.ts";
import { compileDuty } from "./compileDuty.ts";
import { compileStreams } from "./compileStreams.ts";
import { TableList } from "./tableList.ts";
import type { Model } from "./model.ts";

/**
 * The scenario as the engine plays it. `longestDeadlineMs` is the longest deadline of the rules that will judge it: staff plays on
 * for that long after the last day, and at least for a whole day, so that the last night is answered in its morning like every
 * other and a mean reply time does not depend on which other rules are judged.
 */
export function compileModel(scenario: Scenario, longestDeadlineMs: number): Model {
  const days = scenario.warmUp + scenario.days;
  const horizonMs = days * DAY_MS;
  const endMs = horizonMs + Math.max(longestDeadlineMs, DAY_MS);
  const tables = new TableList();
  const teamNames = Object.keys(scenario.teams);
  const streams = compileStreams(scenario, teamNames, tables);
  const teams = teamNames.map((name) => {
    const team = scenario.teams[name];
    return {
      name,
      cap: team.cap,
      slowdownPerChat: team.slowdownPerChat,
      handleFactor: team.handleFactor,
      pickupDelay: team.pickupDelay > 0 ? tables.numberOf({ exponential: { mean: team.pickupDelay } }, "duration") : -1,
    };
  });
  return {
    tables: tables.tables(),
    days,
    firstJudgedDay: scenario.warmUp,
    horizonMs,
    endMs,
    streams,
    teams,
    ...compileDuty(scenario, teamNames, Math.ceil(endMs / DAY_MS)),
  };
}
