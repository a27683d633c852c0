import { expect } from "vitest";
import { type KeyRow, TWO } from "./keyRow.ts";
import { begins, begunBetween, presence, repliesOfKind } from "./readings.ts";
import type { Played } from "./played.ts";

const HOUR_MS = 3_600_000;
const RUSH = ["arrivals.chat.consultsPerDay=3000", "conversations.default.handle=40"];
/** Ten minutes in which forty times as many come. */
const CROWD = ['events=[{from: "10:00", to: "10:10", shape: {step: 40}}]'];

function reserve(more = ""): string {
  return `reserve={team: desk, agents: 1, when: {pool: "> 5"}, delay: 10m, stay: 1h${more}}`;
}

/** When an agent of the reserve comes on duty. [ms] */
function callsOf({ rows, model }: Played, team = "desk"): number[] {
  return rows.presence.filter(({ agent, state }) => state === 0 && model.agents.names[agent].startsWith(`${team}/reserve/`)).map(({ at }) => at);
}

/** Conversations in the pool at a moment of the first days. */
function pooledAt({ rows }: Played, moment: number): number {
  const takenAt = new Map(rows.assignments.map(({ at, conversation }) => [conversation, at]));
  return rows.conversations.filter(({ at, number }) => at <= moment && (takenAt.get(number) ?? Infinity) > moment).length;
}

/** When the first reply to the conversation's messages starts within the hours. */
function startedBetween({ rows }: Played, from: number, to: number): number {
  return rows.replies.filter(({ agent, startedAt }) => agent >= 0 && startedAt > from * HOUR_MS && startedAt < to * HOUR_MS).length;
}

function absence(team: string, shift: string, from: string, to: string): string {
  return `incidents=[{agentAbsent: {team: ${team}, shift: ${shift}, from: "${from}", to: "${to}"}}]`;
}

function work(more: string): string {
  return `work=[{${more}}]`;
}

async function measured(played: Played, name: string): Promise<number> {
  const { measures } = await played.result();
  const measure = measures[name];
  return measure !== undefined && "value" in measure ? measure.value ?? 0 : 0;
}

/** One of the figures of a burst. */
function rowOfBurst(key: "from" | "to" | "factor"): KeyRow {
  return {
    key: `incidents[].burst.${key}`, says: { from: "from then on", to: "until then", factor: "so many times as many" }[key], both: ["arrivals.chat.consultsPerDay=2400"],
    without: ['incidents=[{burst: {stream: chat, from: "10:00", to: "12:00", factor: 0}}]'],
    with: [`incidents=[{burst: {stream: chat, from: "${key === "from" ? "11:00" : "10:00"}", to: "${key === "to" ? "11:00" : "12:00"}", factor: ${key === "factor" ? 3 : 0}}}]`],
    holds: (without, with_) => {
      const ten = begunBetween(with_, 10, 11);
      const eleven = begunBetween(with_, 11, 12);
      expect(begunBetween(without, 10, 12)).toBe(0);
      const means = { from: [100, 0], to: [0, 100], factor: [300, 300] }[key];
      for (const [index, count] of [ten, eleven].entries()) expect(Math.abs(count - means[index])).toBeLessThanOrEqual(5 * Math.sqrt(means[index]));
    },
  };
}

/** Bots or the whole desk standing still. */
function outageRows(what: "botOut" | "deskDown"): KeyRow[] {
  const incident = (from: string, to: string): string => `incidents=[{${what}: {from: "${from}", to: "${to}"}}]`;
  /** Hours of the day in which something is done by those concerned. */
  const busyHours = (played: Played): number[] => [...new Set((what === "botOut" ? repliesOfKind(played, "smart").map(({ at }) => at) : played.rows.replies.map(({ startedAt }) => startedAt))
    .filter((at) => at < 24 * HOUR_MS).map((at) => Math.floor(at / HOUR_MS)))];
  const without = (...hours: number[]): number[] => Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => !hours.includes(hour));
  const both = ["arrivals.chat.consultsPerDay=1500", "conversations.default.handle=5", ...(what === "botOut" ? ["bot.smart={resolves: 0.5}"] : [])];
  return [
    {
      key: `incidents[].${what}`, says: what === "botOut" ? "no bot answers" : "nobody starts a reply", both, with: [incident("10:00", "12:00")],
      holds: (first, second) => expect([busyHours(first), busyHours(second)]).toEqual([without(), without(10, 11)]),
    },
    {
      key: `incidents[].${what}.from`, says: "from then on", both, without: [incident("10:00", "12:00")], with: [incident("09:00", "12:00")],
      holds: (first, second) => expect([busyHours(first), busyHours(second)]).toEqual([without(10, 11), without(9, 10, 11)]),
    },
    {
      key: `incidents[].${what}.to`, says: "until then", both, without: [incident("10:00", "12:00")], with: [incident("10:00", "11:00")],
      holds: (first, second) => expect([busyHours(first), busyHours(second)]).toEqual([without(10, 11), without(10)]),
    },
  ];
}

export const DESK_ROWS: readonly KeyRow[] = [
  {
    key: "reserve", says: "is called when the pool grows", both: RUSH, with: [reserve()],
    holds: (without, with_) => {
      expect(presence(without)).toEqual(["0 online 0"]);
      const [first] = callsOf(with_);
      expect(pooledAt(with_, first - 600_000)).toBe(6);
    },
  },
  {
    key: "reserve.team", says: "works in that team", text: TWO, both: RUSH, without: [reserve(", costPerCall: 0").replace("team: desk", "team: call")], with: [reserve().replace("team: desk", "team: chat")],
    holds: (without, with_) => {
      expect([callsOf(without, "call").length, callsOf(without, "chat").length, callsOf(with_, "call").length]).toEqual([0, 0, 0]);
      expect(callsOf(with_, "chat").length).toBeGreaterThan(0);
    },
  },
  {
    key: "reserve.agents", says: "so many come", both: RUSH, without: [reserve()], with: [reserve().replace("agents: 1", "agents: 4")],
    holds: (without, with_) => expect([callsOf(without), callsOf(with_)].map((calls) => calls.filter((at) => at === calls[0]).length)).toEqual([1, 4]),
  },
  {
    key: "reserve.when", says: "the trigger decides", both: RUSH, without: [reserve().replace("> 5", "> 400")], with: [reserve()],
    holds: (without, with_) => expect(callsOf(with_)[0]).toBeLessThan(callsOf(without)[0] ?? Infinity),
  },
  {
    key: "reserve.when.pool", says: "so many in the pool", both: RUSH, without: [reserve()], with: [reserve().replace("> 5", "> 20")],
    holds: (without, with_) => expect([pooledAt(without, callsOf(without)[0] - 600_000), pooledAt(with_, callsOf(with_)[0] - 600_000)]).toEqual([6, 21]),
  },
  {
    key: "reserve.when.oldestWait", says: "so long a wait of the oldest", both: RUSH, without: [reserve().replace("> 5", "> 400")], with: [reserve().replace('pool: "> 5"', 'oldestWait: "> 4m"')],
    holds: (_, with_) => {
      const called = callsOf(with_)[0] - 600_000;
      const longest = with_.rows.conversations.filter(({ at, number }) => at <= called && (with_.rows.assignments.find(({ conversation }) => conversation === number)?.at ?? Infinity) >= called);
      expect((called - longest[0].at) / 60_000).toBeCloseTo(4, 1);
    },
  },
  {
    key: "reserve.between", says: "is called between these times only", both: RUSH, without: [reserve()], with: [reserve(', between: ["15:00", "16:00"]')],
    holds: (without, with_) => {
      expect(callsOf(without)[0]).toBeLessThan(15 * HOUR_MS);
      // By three the pool has long been too long.
      expect(callsOf(with_)[0]).toBe(15 * HOUR_MS + 600_000);
    },
  },
  {
    key: "reserve.delay", says: "they come so much later", both: RUSH, without: [reserve()], with: [reserve().replace("delay: 10m", "delay: 25m")],
    holds: (without, with_) => expect(callsOf(with_)[0] - callsOf(without)[0]).toBe(15 * 60_000),
  },
  {
    key: "reserve.stay", says: "they stay so long", both: CROWD,
    without: [reserve()], with: [reserve().replace("stay: 1h", "stay: 3h")],
    holds: (without, with_) => {
      const stay = ({ rows }: Played): number[] => rows.presence.filter(({ agent }) => agent === 1).map(({ at }) => at);
      const [from, to] = stay(without);
      expect((to - from) / HOUR_MS).toBe(1);
      expect((stay(with_)[1] - stay(with_)[0]) / HOUR_MS).toBe(3);
    },
  },
  {
    key: "reserve.costPerCall", says: "each call costs so much", both: CROWD, without: [reserve()], with: [reserve(", costPerCall: 80")],
    holds: async (without, with_) => expect(await measured(with_, "cost") - await measured(without, "cost")).toBeCloseTo(80 * await measured(with_, "reserveCalls"), 6),
  },
  {
    key: "incidents", says: "go wrong", with: ['incidents=[{deskDown: {from: "10:00", to: "12:00"}}]'],
    holds: (without, with_) => {
      expect(startedBetween(without, 10, 12)).toBeGreaterThan(10);
      expect(startedBetween(with_, 10, 12)).toBe(0);
    },
  },
  {
    key: "incidents[].agentAbsent", says: "an agent of the shift is not there", both: ["roster.desk.day=2"], with: [absence("desk", "day", "10:00", "12:00")],
    holds: (without, with_) => {
      expect(presence(without)).toEqual(["0 online 0", "1 online 0"]);
      expect(presence(with_)).toEqual(["0 online 0", "1 online 0", "1 offline 10", "1 online 12"]);
    },
  },
  {
    key: "incidents[].agentAbsent.team", says: "of that team", text: TWO, without: [absence("chat", "day", "10:00", "12:00")], with: [absence("call", "day", "10:00", "12:00")],
    holds: (without, with_) => expect([presence(without)[2], presence(with_)[2]]).toEqual(["0 offline 10", "1 offline 10"]),
  },
  {
    key: "incidents[].agentAbsent.shift", says: "of that shift", both: ['shifts.all={from: "00:00", to: "24:00"}', "roster.desk={day: 1, all: 1}"],
    without: [absence("desk", "day", "10:00", "12:00")], with: [absence("desk", "all", "10:00", "12:00")],
    holds: (without, with_) => expect([presence(without)[2], presence(with_)[2]].toSorted()).toEqual(["0 offline 10", "1 offline 10"]),
  },
  {
    key: "incidents[].agentAbsent.from", says: "from then on", without: [absence("desk", "day", "10:00", "12:00")], with: [absence("desk", "day", "11:00", "12:00")],
    holds: (_, with_) => expect(presence(with_)).toEqual(["0 online 0", "0 offline 11", "0 online 12"]),
  },
  {
    key: "incidents[].agentAbsent.to", says: "until then", without: [absence("desk", "day", "10:00", "12:00")], with: [absence("desk", "day", "10:00", "15:00")],
    holds: (_, with_) => expect(presence(with_)).toEqual(["0 online 0", "0 offline 10", "0 online 15"]),
  },
  ...(["botOut", "deskDown"] as const).flatMap(outageRows),
  {
    key: "incidents[].burst", says: "more come while it lasts, and the same at all other times", both: ["arrivals.chat.consultsPerDay=2400"], with: ['incidents=[{burst: {stream: chat, from: "10:00", to: "11:00", factor: 5}}]'],
    holds: (without, with_) => {
      const outside = (played: Played): number[] => begins(played).filter((at) => at < 10 * 3600 || at >= 11 * 3600);
      expect(outside(with_)).toEqual(outside(without));
      expect(Math.abs(begunBetween(with_, 10, 11) - 500)).toBeLessThan(5 * Math.sqrt(500));
    },
  },
  {
    key: "incidents[].burst.stream", says: "of that stream", text: TWO, without: ['incidents=[{burst: {stream: chat, from: "10:00", to: "11:00", factor: 0}}]'], with: ['incidents=[{burst: {stream: call, from: "10:00", to: "11:00", factor: 0}}]'],
    holds: (without, with_) => {
      expect([begunBetween(without, 10, 11, "chat"), begunBetween(with_, 10, 11, "call")]).toEqual([0, 0]);
      expect(Math.min(begunBetween(without, 10, 11, "call"), begunBetween(with_, 10, 11, "chat"))).toBeGreaterThan(0);
    },
  },
  ...(["from", "to", "factor"] as const).map(rowOfBurst),
  {
    key: "work", says: "is done beside the chats", with: [work("team: desk, perDay: 50, handle: 2m")],
    holds: (without, with_) => {
      expect(without.rows.work).toEqual([]);
      expect(with_.rows.work.length).toBeGreaterThan(20);
    },
  },
  {
    key: "work[].name", says: "its times are drawn by its name", without: [work("name: one, team: desk, perDay: 50, handle: 2m")], with: [work("name: other, team: desk, perDay: 50, handle: 2m")],
    holds: (without, with_) => expect(with_.rows.work.map(({ startedAt }) => startedAt)).not.toEqual(without.rows.work.map(({ startedAt }) => startedAt)),
  },
  {
    key: "work[].team", says: "by agents of that team", text: TWO, without: [work("team: chat, perDay: 50, handle: 2m")], with: [work("team: call, perDay: 50, handle: 2m")],
    holds: (without, with_) => expect([new Set(without.rows.work.map(({ agent }) => agent)), new Set(with_.rows.work.map(({ agent }) => agent))]).toEqual([new Set([0]), new Set([1])]),
  },
  {
    key: "work[].perDay", says: "so many a day", without: [work("team: desk, perDay: 20, handle: 10s")], with: [work("team: desk, perDay: 200, handle: 10s")],
    holds: (without, with_) => {
      expect(Math.abs(without.rows.work.length - 20)).toBeLessThan(5 * Math.sqrt(20));
      expect(Math.abs(with_.rows.work.length - 200)).toBeLessThan(5 * Math.sqrt(200));
    },
  },
  {
    key: "work[].handle", says: "each takes so long", without: [work("team: desk, perDay: 50, handle: 2m")], with: [work("team: desk, perDay: 50, handle: 45s")],
    holds: (without, with_) => {
      const lengths = ({ rows }: Played): number[] => [...new Set(rows.work.map(({ at, startedAt }) => (at - startedAt) / 1000))];
      expect([lengths(without), lengths(with_)]).toEqual([[120], [45]]);
    },
  },
  {
    key: "work[].between", says: "they come within these hours", without: [work("team: desk, perDay: 50, handle: 10s")], with: [work('team: desk, perDay: 50, handle: 10s, between: ["10:00", "11:00"]')],
    holds: (without, with_) => {
      expect(startHours(without).length).toBeGreaterThan(10);
      expect(startHours(with_)).toEqual([10]);
    },
  },
];

function startHours({ rows }: Played): number[] {
  return [...new Set(rows.work.map(({ startedAt }) => Math.floor(startedAt / HOUR_MS)))];
}
