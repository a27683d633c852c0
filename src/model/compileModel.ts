import type { Scenario } from "../scenario/scenario.ts";
import { DAY_MS } from "../time/units.ts";
import { agentPlaces } from "./agentPlaces.ts";
import { compileAgents } from "./compileAgents.ts";
import { compileAttendance } from "./compileAttendance.ts";
import { compileBots } from "./compileBots.ts";
import { compileClasses } from "./compileClasses.ts";
import { compileReserve } from "./compileReserve.ts";
import { compileRouting } from "./compileRouting.ts";
import { compileStreams } from "./compileStreams.ts";
import { compileWork } from "./compileWork.ts";
import type { Model } from "./model.ts";
import { TableList } from "./tableList.ts";

/**
 * The scenario as the engine plays it. `longestDeadlineMs` is the longest deadline of the rules that will judge it: staff plays on
 * for that long after the last day, and at least for a whole day, so that the last night is answered in its morning like every
 * other and a mean reply time does not depend on which other rules are judged.
 */
export function compileModel(scenario: Scenario, longestDeadlineMs: number): Model {
  const days = scenario.warmUp + scenario.days;
  const horizonMs = days * DAY_MS;
  const endMs = horizonMs + Math.max(longestDeadlineMs, DAY_MS);
  const playedDays = Math.ceil(endMs / DAY_MS);
  const tables = new TableList();
  const teamNames = Object.keys(scenario.teams);
  const places = agentPlaces(scenario);
  const { agents, caps } = compileAgents(scenario, places, teamNames, playedDays);
  const { classes, classOfPage } = compileClasses(scenario, teamNames, places, agents.mayRefund);
  const bots = compileBots(scenario);
  const streams = compileStreams(scenario, classOfPage, bots.length > 0 ? 0 : -1, tables);
  const teams = teamNames.map((name) => {
    const { slowdownPerChat, pickupDelay } = scenario.teams[name];
    return { name, slowdownPerChat, pickupDelay: pickupDelay > 0 ? tables.numberOf({ exponential: { mean: pickupDelay } }, "duration") : -1 };
  });
  const attendance = compileAttendance(scenario, places, caps, playedDays, tables);
  const reserve = compileReserve(scenario, teamNames, places);
  const work = compileWork(scenario, teamNames, tables);
  return {
    tables: tables.tables(),
    days,
    firstJudgedDay: scenario.warmUp,
    horizonMs,
    endMs,
    streams,
    teams,
    classes,
    agents,
    attendance,
    bots,
    routing: compileRouting(scenario, teamNames, places),
    ...(reserve === undefined ? {} : { reserve }),
    work,
  };
}
