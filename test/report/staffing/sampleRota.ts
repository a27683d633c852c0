import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Rota } from "../../../src/staffing/rota/rota.ts";
import { rotaOf } from "../../../src/staffing/rota/rotaOf.ts";

/** A week of two teams with a named agent, or more days. */
export function sampleRota(days = 7, roster = "{ desk: { early: 3, late: 4 }, clerks: { middle: 1 } }", more = ""): Rota {
  return rotaOf(parseScenario(`replycast: 1
platform: pinduoduo
start: 2026-06-15
days: ${days}
arrivals: { chats: { consultsPerDay: 1200 } }
teams: { desk: ${roster.includes("late") ? "{ agents: [{ name: 小李, shift: late }] }" : "{}"}, clerks: {} }
roster: ${roster}
${more}`));
}
