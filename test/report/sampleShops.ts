import type { AgentResult, Estimate, ShopResult, SimulationResult } from "../../src/experiment/result.ts";
import { sampleResult } from "./sampleResult.ts";

const MANUAL = "pinduoduo/manual-reply-3min";
const HOUR = "pinduoduo/effective-reply-60min";

/** The sample's desk behind two shops: `north` is judged by two of its rules, `south` by one, which it passes for certain. */
export function sampleShops(): SimulationResult {
  const { rules, scenario, intervals, logged: _, ...sample } = sampleResult();
  const certain: Estimate = { value: 1, lower: 0.99, upper: 1, level: 0.95, replications: 400, method: "blaker" };
  const north = shop(sampleResult(), "pinduoduo", [MANUAL, HOUR], 0.7);
  const south = shop({ ...sampleResult(), rules: { ...rules, [MANUAL]: { ...rules[MANUAL], passAll: certain, days: rules[MANUAL].days.map((day) => ({ ...day, pass: certain })) } } }, "kuaishou", [MANUAL], 0.3);
  return {
    ...sample,
    rules: {},
    scenario: {
      ...scenario, rules: [], targets: {},
      arrivals: Object.fromEntries(Object.entries(scenario.arrivals).map(([name, stream]) => [name, { ...stream, shop: name === "pre-sale" ? "north" : "south" }])),
      shops: {
        north: { platform: "pinduoduo", rules: [MANUAL, HOUR], targets: { [MANUAL]: { rate: ">= 80%", assurance: 0.95, over: "all-days" } } },
        south: { platform: "kuaishou", rules: [MANUAL], targets: {} },
      },
    },
    intervals: intervals.map((interval) => ({ ...interval, late: {}, lateByCause: {} })),
    shops: { north, south },
    agents: sampleAgents(intervals.length),
  };
}

function shop({ rules, measures, intervals }: SimulationResult, platform: string, ids: readonly string[], share: number): ShopResult {
  const { replySeconds, firstReplySeconds, buyerMessages } = measures;
  return {
    platform,
    rules: Object.fromEntries(ids.map((id) => [id, rules[id]])),
    measures: { replySeconds, firstReplySeconds, buyerMessages },
    intervals: intervals.map(({ start, late, lateByCause }) => ({
      start,
      late: Object.fromEntries(ids.map((id) => [id, late[id] * share])),
      lateByCause: Object.fromEntries(ids.map((id) => [id, Object.fromEntries(Object.entries(lateByCause[id]).map(([cause, count]) => [cause, count * share]))])),
    })),
  };
}

/** One who is there from 08:00 to 17:00 every day and holds a conversation for another hour, and one who never is. */
export function sampleAgents(quarters: number): AgentResult[] {
  const column = (value: (hour: number) => number): number[] => Array.from({ length: quarters }, (_, quarter) => value((quarter % 96) / 4));
  const isThere = (hour: number): boolean => hour >= 8 && hour < 17;
  return [
    {
      name: "desk/early/1", team: "desk", occupancy: 0.62, open: 3.4, replies: 410.5, conversations: 96.2, overtimeHours: 0.25,
      intervals: { occupancy: column((hour) => (isThere(hour) ? 0.62 : 0)), open: column((hour) => (isThere(hour) ? 3.2 : hour >= 17 && hour < 18 ? 0.5 : 0)), onDuty: column((hour) => (isThere(hour) ? 1 : 0)) },
    },
    { name: "desk/reserve/1", team: "desk", replies: 0, conversations: 0, overtimeHours: 0, intervals: { occupancy: column(() => 0), open: column(() => 0), onDuty: column(() => 0) } },
  ];
}
