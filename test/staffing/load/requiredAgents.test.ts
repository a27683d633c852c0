import { describe, expect, it } from "vitest";
import { countedQuarters } from "../../../src/staffing/load/countedQuarters.ts";
import { capOf, requiredAgents } from "../../../src/staffing/load/requiredAgents.ts";
import { shiftPresence } from "../../../src/staffing/load/shiftPresence.ts";
import { squareRootAgents } from "../../../src/staffing/load/squareRootAgents.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";

const DESK = parseScenario(`
replycast: 1
name: required
platform: pinduoduo
arrivals: { sale: { consultsPerDay: 100 } }
teams: { desk: { cap: { "08:00": 5, "20:00": 8 }, slowdownPerChat: 0.1 } }
roster: { desk: { early: 1 } }
`);
const SHAPE = { teams: ["desk"], handle: 20, replies: 4, openTime: 300 };

describe("requiredAgents", () => {
  const required = (busy: number, open: number, beta: number): number =>
    requiredAgents(DESK, { ...SHAPE, busy: Float64Array.of(busy), open: Float64Array.of(open) }, beta)[0];

  it("is the load and beta roots of it where conversations are few", () => {
    expect(required(9, 9, 0)).toBe(9);
    expect(required(9, 9, 1)).toBe(12);
    // 6 agents have 1.5 open each and 9.45 to do
    expect(required(9, 9, -1)).toBe(7);
  });

  it("has room for the open conversations and a margin of them, by the smallest cap of the day", () => {
    expect(capOf([DESK.teams.desk])).toBe(5);
    expect(required(0.1, 100, 1)).toBe(Math.ceil((100 + 10) / 5));
  });

  it("counts the handling that several open conversations lengthen: 10 busy and 30 open are 12 agents with 1.15 times the work", () => {
    // 12 agents: 2.5 open each, 10 × 1.15 = 11.5; 11 agents: 2.73 each, 11.73
    expect(required(10, 30, 0)).toBe(12);
  });

  it("asks for nobody where nothing comes, and for one where hardly anything does", () => {
    expect(required(0, 0, 3)).toBe(0);
    expect(required(0.01, 0.05, 0)).toBe(1);
  });
});

describe("squareRootAgents", () => {
  it("leaves the waiting of Halfin and Whitt, 22.34 % with beta 1, the nearer the larger the load", () => {
    // the limit [1 + βΦ(β)/φ(β)]⁻¹; what a desk of n agents differs from it shrinks with √n
    const limit = 1 / (1 + 0.841344746 / 0.241970725);
    for (const load of [100, 2500, 10_000]) expect(Math.abs(erlangC(load, squareRootAgents(load, 1)) - limit)).toBeLessThan(0.15 / Math.sqrt(load));
  });
});

/** Share of those who wait, by the recursion of Erlang's loss formula. */
function erlangC(load: number, agents: number): number {
  let blocked = 1;
  for (let number = 1; number <= agents; number++) blocked = load * blocked / (number + load * blocked);
  return blocked / (1 - load / agents * (1 - blocked));
}

describe("shiftPresence", () => {
  it("is 1 on duty, the part of a quarter-hour that is worked, and the mean over the waves of a meal", () => {
    const presence = shiftPresence({ from: "08:10", to: "26:00", breaks: [{ from: "12:00", length: 1800, waves: 2 }], atEnd: "finish", stopNewBefore: 0 });
    expect(presence[31]).toBe(0);
    expect(presence[32]).toBeCloseTo(1 / 3, 12);
    expect([...presence.subarray(47, 53)]).toEqual([1, 0.5, 0.5, 0.5, 0.5, 1]);
    expect([...presence.subarray(103, 105)]).toEqual([1, 0]);
  });
});

describe("countedQuarters", () => {
  const window = (from: string, to: string) => ({ window: { from, to, closed: false, by: "message" } as const });

  it("are those in which any rule's window lies, each day", () => {
    const counted = countedQuarters([window("08:00", "12:05"), window("22:00", "23:00")], 2);
    const begins = [...counted].flatMap((one, quarter) => (one !== (counted[quarter - 1] ?? 0) ? [quarter] : []));
    expect(begins).toEqual([32, 49, 88, 92, 128, 145, 184, 188]);
  });

  it("are all where a rule counts around the clock, none without a rule", () => {
    expect(countedQuarters([window("00:00", "24:00")], 1).every((one) => one === 1)).toBe(true);
    expect(countedQuarters([], 1).some((one) => one === 1)).toBe(false);
  });
});
