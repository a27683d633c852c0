import { describe, expect, it } from "vitest";
import { agentResults } from "../../src/experiment/agentResults.ts";
import { agentTallyOf, MOST_AGENT_CELLS } from "../../src/experiment/agentTallyOf.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { newAgentTally } from "../../src/metrics/tallyAgents.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import { deskScenario } from "../engine/playDesk.ts";
import { teamsScenario } from "../engine/twoTeams.ts";

const QUARTER_MS = 900_000;

describe("an agent", () => {
  const model = compileModel(teamsScenario({ streams: { a: {} }, teams: { one: { streams: ["a"], roster: { day: 1 } }, two: { streams: ["a"], roster: { day: 2 } } } }), 0);
  const tally = newAgentTally(3, 2);
  tally.replications = 4;
  const at = (agent: number, quarter: number): number => agent * 2 * 96 + quarter;
  // of the second agent: two quarter-hours on duty in all four replications, a third in one of them
  for (const [quarter, quarters] of [[0, 4], [1, 4], [2, 1]]) tally.onDutyMs[at(1, quarter)] = quarters * QUARTER_MS;
  tally.busyMs[at(1, 0)] = 3 * QUARTER_MS;
  tally.busyMs[at(1, 2)] = QUARTER_MS / 3;
  tally.openMs[at(1, 1)] = 9 * QUARTER_MS;
  tally.openMs[at(1, 191)] = 2 * QUARTER_MS;
  tally.openOnDutyMs[1] = 9 * QUARTER_MS;
  tally.replies[1] = 200;
  tally.conversations[1] = 50;
  tally.overtimeMs[1] = 3_600_000;
  const agents = agentResults(tally, model, 2);

  it("stands under its name and team, in the order of the roster", () => {
    expect(agents.map(({ name, team }) => [name, team])).toEqual(model.agents.names.map((name, agent) => [name, agent === 0 ? "one" : "two"]));
  });

  it("is told with means over replications, and ratios of its time on duty", () => {
    const { occupancy, open, replies, conversations, overtimeHours } = agents[1];
    expect(occupancy).toBeCloseTo((3 + 1 / 3) / 9, 12);
    // two conversations stayed open after its shift
    expect(open).toBe(1);
    expect([replies, conversations, overtimeHours]).toEqual([50, 12.5, 0.25]);
  });

  it("is told by quarter-hour to four decimals; who is not on duty is not busy", () => {
    const { occupancy, open, onDuty } = agents[1].intervals;
    expect([occupancy, open, onDuty].map((column) => column.length)).toEqual([192, 192, 192]);
    expect(occupancy.slice(0, 4)).toEqual([0.75, 0, 0.3333, 0]);
    expect([open[1], open[191]]).toEqual([2.25, 0.5]);
    expect(onDuty.slice(0, 4)).toEqual([1, 1, 0.25, 0]);
  });

  it("who is never on duty has neither occupancy nor open conversations", () => {
    expect(agents[0]).not.toHaveProperty("occupancy");
    expect(agents[0]).not.toHaveProperty("open");
    expect(agents[0].replies).toBe(0);
  });
});

it("more agents, on more days, than anybody looks at are not told one by one", () => {
  const planOf = (agents: number, days: number) => compileSimulation(deskScenario({ roster: { day: agents }, days }), []).plan;
  const most = Math.floor(MOST_AGENT_CELLS / 96);
  expect(agentTallyOf(planOf(most, 1))?.replies).toHaveLength(most);
  expect(agentTallyOf(planOf(most + 1, 1))).toBeUndefined();
  expect(agentTallyOf(planOf(most, 2))).toBeUndefined();
});
