import { expect, it } from "vitest";
import { AgentWork } from "../../src/metrics/agentWork.ts";
import type { DeskShape } from "../../src/metrics/deskShape.ts";
import { DutyTimelines } from "../../src/metrics/dutyTimelines.ts";
import { measureAgents } from "../../src/metrics/measureAgents.ts";
import { type Measure, MEASURES } from "../../src/metrics/measures.ts";
import { DAY_MS, HOUR_MS } from "../../src/time/units.ts";
import { logOf, type PresenceRow } from "./logOf.ts";

const desk: DeskShape = { agentTeam: Int32Array.of(0, 0, 0), teamsOfStream: [[0]], endMs: 3 * DAY_MS };
const FRAME = { firstDay: 1, days: 1 };
const RESERVE = { firstAgent: 1, agents: 2 };

/** The second and the third agent, in reserve, change their states together. */
function measured(...states: readonly (readonly [number, PresenceRow["state"]])[]): Partial<Record<Measure, number>> {
  const log = logOf([], states.flatMap(([at, state]) => [{ at, agent: 1, state }, { at, agent: 2, state }]));
  const duty = new DutyTimelines();
  const work = new AgentWork();
  const measures = new Float64Array(MEASURES.length);
  duty.fill(log, desk);
  work.fill(log, desk, duty, FRAME, false);
  measureAgents(work, duty, FRAME, RESERVE, measures);
  return Object.fromEntries(MEASURES.map((name, column) => [name, measures[column]]));
}

it("a call of the reserve counts on the day on which it comes, from midnight to midnight", () => {
  for (const [comes, calls] of [[DAY_MS - 1, 0], [DAY_MS, 1], [2 * DAY_MS - 1, 1], [2 * DAY_MS, 0]] as const) {
    expect(measured([comes, "online"], [comes + HOUR_MS, "offline"]).reserveCalls).toBe(calls);
  }
});

it("its time on duty is that of all its agents within the judged days, the desk's being down included", () => {
  const { reserveMs, onDutyMs } = measured([DAY_MS - HOUR_MS, "online"], [DAY_MS + HOUR_MS, "away"], [DAY_MS + 2 * HOUR_MS, "online"], [DAY_MS + 4 * HOUR_MS, "offline"]);
  expect([reserveMs, onDutyMs]).toEqual([2 * 4 * HOUR_MS, 2 * 3 * HOUR_MS]);
  expect(measured([2 * DAY_MS - HOUR_MS, "online"]).reserveMs).toBe(2 * HOUR_MS);
  expect(measured().reserveMs).toBe(0);
});
