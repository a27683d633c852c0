import type { Estimate, SimulationResult } from "../../src/experiment/result.ts";
import { sampleResult } from "./sampleResult.ts";

function estimate(value: number, half: number): Estimate {
  return { value, lower: value - half, upper: value + half, level: 0.95, replications: 400, method: "mean" };
}

/** The sample with a cost of every part, fines, bots, calls of a reserve and work beside the chats. */
export function sampleDesk(): SimulationResult {
  const plain = sampleResult();
  return {
    ...plain,
    costParts: { wages: 15_390, minimumHours: 420, overtime: 170, reserve: 285.4 },
    measures: {
      ...plain.measures, cost: estimate(16_265.4, 12), reserveCalls: estimate(1.33, 0.2), tasksDone: estimate(318, 3), workHours: estimate(6.4, 0.1), fines: estimate(1250, 90),
    },
    bots: { settledShare: { ...estimate(0.283, 0.004), method: "ratio" }, replies: { faq: estimate(1637, 55), "order-card": estimate(207, 8) } },
  };
}
