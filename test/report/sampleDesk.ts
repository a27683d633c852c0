import type { AgentResult, Estimate, SimulationResult } from "../../src/experiment/result.ts";
import { rosterCost } from "../../src/experiment/rosterCost.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { sampleResult } from "./sampleResult.ts";

function estimate(value: number, half = 0): Estimate {
  return { value, lower: value - half, upper: value + half, level: 0.95, replications: 400, method: "mean" };
}

function agent(team: string, overtimeHours: number, quarters: number): AgentResult {
  const idle = Array<number>(quarters).fill(0);
  return { name: team, team, replies: 0, conversations: 0, overtimeHours, intervals: { occupancy: idle, open: idle, onDuty: idle } };
}

/** The sample with teams of unlike wages, hours that are paid at least, a reserve, bots and work beside the chats. */
export function sampleDesk(): SimulationResult {
  const plain = sampleResult();
  const { scenario } = plain;
  const { "pre-sale": first, "after-sale": second } = scenario.teams;
  const full: Scenario = {
    ...scenario,
    teams: { "pre-sale": { ...first, costPerHour: 30 }, "after-sale": { ...second, costPerHour: 20, minimumHours: 40 } },
    reserve: { team: "pre-sale", agents: 2, when: { pool: "> 9" }, delay: 600, stay: 3600, costPerCall: 50 },
  };
  return {
    ...plain, scenario: full, agents: [agent("pre-sale", 4, plain.intervals.length), agent("after-sale", 2.5, plain.intervals.length)],
    measures: { ...plain.measures, cost: estimate(rosterCost(full) + 170 + 285.4, 12), reserveCalls: estimate(1.33, 0.2), tasksDone: estimate(318, 3), workHours: estimate(6.4, 0.1), fines: estimate(1250, 90) },
    bots: { settledShare: { ...estimate(0.283, 0.004), method: "ratio" }, replies: { faq: estimate(1637, 55), "order-card": estimate(207, 8) } },
  };
}
