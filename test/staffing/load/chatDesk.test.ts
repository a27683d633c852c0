import { describe, expect, it } from "vitest";
import { agentWithChats } from "../../../src/staffing/load/agentWithChats.ts";
import { type ChatDesk, chatDesk } from "../../../src/staffing/load/chatDesk.ts";
import { type GroupDesk, lateByAgents } from "../../../src/staffing/load/lateByAgents.ts";
import type { GroupLoad } from "../../../src/staffing/load/deskLoad.ts";
import { erlangA, erlangC, erlangCWithin } from "../../oracle/erlang.ts";
import { EXACT_CASES, type ExactCase, exactCasesPresent } from "../../oracle/exactCases.ts";

const number = ({ params }: ExactCase, name: string): number => params[name];

describe.runIf(exactCasesPresent)("agentWithChats", () => {
  const closed = EXACT_CASES.filter(({ model }) => model.startsWith("One agent, C open chats, exp handle, exp think"));

  it("replies as often and as late as the exact cases of one agent with so many chats say", () => {
    expect(closed.length).toBeGreaterThan(20);
    for (const one of closed) {
      const handle = number(one, "mean_handle_s");
      const { rate, late } = agentWithChats(number(one, "open_chats"), handle, number(one, "mean_think_s"), one.params["t"] === undefined ? 60 : number(one, "t"));
      if (one.quantity === "agent utilisation") expect(rate * handle, one.id).toBeCloseTo(one.value, 10);
      if (one.quantity === "message throughput per s") expect(rate, one.id).toBeCloseTo(one.value, 10);
      if (one.quantity === "P(response<=t)") expect(1 - late, one.id).toBeCloseTo(one.value, 10);
    }
  });
});

describe("chatDesk", () => {
  const CALLS: ChatDesk = { agents: 14, cap: 1, arrivalRate: 1 / 18, handle: 180, slowdown: 0, think: 0, replies: 1, patience: Infinity, deadline: 300 };

  it("with one conversation at a time and endless patience is Erlang C", () => {
    const { waits, open } = chatDesk(CALLS);
    expect(waits).toBeCloseTo(erlangC(CALLS.arrivalRate, 180, 14).delayed, 10);
    expect(open).toBeCloseTo(10, 10);
  });

  it("tells of calls whose place comes too late what Erlang C tells, where handling takes no time beside it", () => {
    // the handling's own lateness left aside: of those who wait, whose wait is longer
    const long = { ...CALLS, deadline: 60 };
    const answered = chatDesk(long).lateFirst;
    const ownHandling = Math.exp(-60 / 180);
    expect(1 - (1 - answered) / (1 - ownHandling)).toBeCloseTo(1 - erlangCWithin(CALLS.arrivalRate, 180, 14, 60), 10);
  });

  it("with one conversation at a time and patience is Erlang A", () => {
    for (const [agents, patience] of [[13, 300], [10, 120], [8, 600]]) {
      expect(chatDesk({ ...CALLS, agents, patience }).waits).toBeCloseTo(erlangA(CALLS.arrivalRate, 1 / 180, 1 / patience, agents).delayed, 9);
    }
  });

  it.runIf(exactCasesPresent)("differs from the exact figures of one agent with several places by less than 0.002", () => {
    const semiOpen = EXACT_CASES.filter(({ model }) => model.startsWith("Semi-open chat: one agent"));
    expect(semiOpen.length).toBeGreaterThan(20);
    for (const one of semiOpen) {
      const ends = number(one, "P(chat ends after an agent reply)");
      const leaves = number(one, "queue_abandon_rate");
      const { waits, open, lateFirst, lateLater } = chatDesk({
        agents: 1, cap: number(one, "slots"), arrivalRate: number(one, "chat_arrival_rate_per_s"), handle: number(one, "mean_handle_s"), slowdown: 0,
        think: number(one, "mean_think_s") * (1 - ends), replies: 1 / ends, patience: leaves === 0 ? Infinity : 1 / leaves, deadline: one.params["t"] === undefined ? 60 : number(one, "t"),
      });
      const far = (value: number): number => Math.abs(value - one.value);
      if (one.quantity === "P(wait for slot>0)") expect(far(waits), one.id).toBeLessThan(0.002);
      if (one.quantity === "E[open chats]") expect(far(open), one.id).toBeLessThan(0.002);
      if (one.quantity === "P(message response<=t)") expect(far(1 - lateLater), one.id).toBeLessThan(0.002);
      expect(lateFirst).toBeGreaterThanOrEqual(lateLater);
    }
  });

  it("is late with everything where more come than can be served, or nobody is there", () => {
    expect(chatDesk({ ...CALLS, agents: 9 })).toMatchObject({ waits: 1, lateFirst: 1 });
    expect(chatDesk({ ...CALLS, agents: 0, patience: 60 })).toMatchObject({ waits: 1, lateFirst: 1 });
  });

  it("stays a share on a desk of hundreds of agents", () => {
    const { lateFirst, lateLater, open } = chatDesk({ agents: 400, cap: 10, arrivalRate: 3, handle: 20, slowdown: 0.02, think: 60, replies: 5, patience: 400, deadline: 180 });
    expect(open).toBeGreaterThan(3 * 5 * 80 * 0.9);
    for (const late of [lateFirst, lateLater]) {
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThan(0.5);
    }
  });
});

describe("lateByAgents", () => {
  const group: GroupLoad = { teams: ["desk"], busy: Float64Array.of(3), open: Float64Array.of(9), handle: 20, replies: 4, openTime: 240 };
  const desk: GroupDesk = { cap: 8, slowdown: 0.02, patience: 400 };

  it("falls from all to hardly any by ever smaller steps", () => {
    const late = lateByAgents(group, 0, desk, { deadline: 180, unit: "message" }, 1);
    expect(late[0]).toBe(1);
    expect(late[late.length - 1]).toBeLessThanOrEqual(0.001);
    const steps = late.slice(1).map((share, agents) => late[agents] - share);
    steps.forEach((step, agents) => {
      expect(step).toBeGreaterThanOrEqual(-1e-12);
      if (agents > 0) expect(step).toBeLessThanOrEqual(steps[agents - 1] + 1e-12);
    });
  });

  it("is larger by conversation than by message, and on a busier day", () => {
    const of = (unit: "message" | "any", busier: number): number => lateByAgents(group, 0, desk, { deadline: 120, unit }, busier)[4];
    expect(of("any", 1)).toBeGreaterThan(of("message", 1));
    expect(of("message", 1.3)).toBeGreaterThan(of("message", 1));
  });

  it("ends where each conversation has an agent of its own, though handling alone makes many late", () => {
    const late = lateByAgents(group, 0, desk, { deadline: 20, unit: "message" }, 1);
    expect(late.length).toBeLessThan(30);
    expect(late[late.length - 1]).toBeGreaterThan(0.3);
  });
});
