import { expect } from "vitest";
import type { Shift } from "../../../src/scenario/scenario.ts";
import type { KeyRow } from "./keyRow.ts";
import { presence } from "./readings.ts";
import type { Played } from "./played.ts";

const HOUR_MS = 3_600_000;
/** More than one agent can do. */
const RUSH = ["arrivals.chat.consultsPerDay=3000", "conversations.default.handle=40"];

/** What becomes of open conversations at a shift's end. */
function rowOfEnd(word: Shift["atEnd"]): KeyRow {
  return {
    key: `shifts.*.atEnd=${word}`, says: { finish: "what is open is finished after the end", "hand-over": "what is open goes to the next shift", leave: "what is open waits for its agent's next day" }[word],
    both: [...RUSH, "conversations.chat.handle=60", "teams.desk.cap=5", 'shifts.day={from: "00:00", to: "12:00"}', 'shifts.eve={from: "12:00", to: "24:00"}', "roster.desk={day: 1, eve: 1}"],
    without: [`shifts.day.atEnd=${word === "finish" ? "leave" : "finish"}`], with: [`shifts.day.atEnd=${word}`],
    holds: (_, with_) => {
      const open = with_.rows.assignments.filter(({ at, agent, until }) => agent === 0 && at < 12 * HOUR_MS && (until < 0 || until >= 12 * HOUR_MS));
      // one may be under handling, which every agent finishes
      const after = open.map(({ until }) => until - 12 * HOUR_MS).toSorted((a, b) => a - b);
      expect(after.length).toBeGreaterThanOrEqual(4);
      const byOther = open.filter(({ conversation }) => with_.rows.replies.some((row) => row.conversation === conversation && row.agent === 1));
      if (word === "finish") expect(after.every((ms) => ms <= 5 * 60_000)).toBe(true);
      if (word === "hand-over") expect(after.slice(0, -1).every((ms) => ms === 0)).toBe(true);
      if (word === "leave") expect(after.slice(1).every((ms) => ms >= 12 * HOUR_MS)).toBe(true);
      if (word === "hand-over") expect(byOther.length).toBeGreaterThanOrEqual(open.length - 1);
      else expect(byOther).toEqual([]);
    },
  };
}

export const SHIFT_ROWS: readonly KeyRow[] = [
  {
    key: "shifts", says: "a shift is defined and rostered",
    without: ["shifts={}", "roster.desk={early: 1}"], with: ['shifts.early={from: "06:00", to: "07:00"}', "roster.desk={early: 1, day: 0}"],
    holds: (without, with_) => {
      expect(presence(without)).toEqual(["0 online 8", expect.stringMatching(/^0 away 1[23]$/u), expect.stringMatching(/^0 online 1[34]$/u), "0 offline 17"]);
      expect(presence(with_)).toEqual(["0 online 6", "0 offline 7"]);
    },
  },
  {
    key: "shifts.*.from", says: "it begins then", without: ["shifts.day.from=08:00"], with: ["shifts.day.from=09:30"],
    holds: (without, with_) => expect([presence(without)[0], presence(with_)[0]]).toEqual(["0 online 8", "0 online 9.5"]),
  },
  {
    key: "shifts.*.to", says: "it ends then", both: ["shifts.day.from=08:00"], without: ["shifts.day.to=18:00"], with: ['shifts.day.to="26:00"'],
    holds: (without, with_) => expect([presence(without, 28).slice(0, 2), presence(with_, 28)]).toEqual([["0 online 8", "0 offline 18"], ["0 online 0", "0 offline 2", "0 online 8", "0 offline 26"]]),
  },
  {
    key: "shifts.*.breaks", says: "an agent is at table, and starts nothing there",
    with: ['shifts.day.breaks=[{from: "12:00", length: 1h}]'],
    holds: (without, with_) => {
      const startedAtNoon = ({ rows }: Played): number => rows.replies.filter(({ startedAt }) => startedAt > 12 * HOUR_MS && startedAt < 13 * HOUR_MS).length;
      expect([presence(without), presence(with_)]).toEqual([["0 online 0"], ["0 online 0", "0 away 12", "0 online 13"]]);
      expect(startedAtNoon(without)).toBeGreaterThan(3);
      expect(startedAtNoon(with_)).toBe(0);
    },
  },
  {
    key: "shifts.*.breaks[].from", says: "it begins then", without: ['shifts.day.breaks=[{from: "12:00", length: 1h}]'], with: ['shifts.day.breaks=[{from: "11:00", length: 1h}]'],
    holds: (_, with_) => expect(presence(with_)).toEqual(["0 online 0", "0 away 11", "0 online 12"]),
  },
  {
    key: "shifts.*.breaks[].length", says: "it lasts so long", without: ['shifts.day.breaks=[{from: "12:00", length: 1h}]'], with: ['shifts.day.breaks=[{from: "12:00", length: 30m}]'],
    holds: (_, with_) => expect(presence(with_)).toEqual(["0 online 0", "0 away 12", "0 online 12.5"]),
  },
  {
    key: "shifts.*.breaks[].waves", says: "one wave eats after the other", both: ["roster.desk.day=2"], without: ['shifts.day.breaks=[{from: "12:00", length: 1h}]'], with: ['shifts.day.breaks=[{from: "12:00", length: 1h, waves: 2}]'],
    holds: (without, with_) => {
      expect(presence(without).filter((row) => row.includes("away"))).toEqual(["0 away 12", "1 away 12"]);
      expect(presence(with_).filter((row) => row.includes("away"))).toEqual(["0 away 12", "1 away 13"]);
    },
  },
  {
    key: "shifts.*.stopNewBefore", says: "no new conversation is taken any more so long before the end",
    both: ["shifts.day.to=20:00"], with: ["shifts.day.stopNewBefore=2h"],
    holds: (without, with_) => {
      const last = ({ rows }: Played): number => Math.max(...rows.assignments.map(({ at }) => at).filter((at) => at < 24 * HOUR_MS)) / HOUR_MS;
      expect(last(without)).toBeGreaterThan(19);
      expect(last(with_)).toBeLessThan(18);
    },
  },
  ...(["finish", "hand-over", "leave"] as const).map(rowOfEnd),
  {
    key: "roster", says: "so many agents are there",
    without: ["roster={desk: {day: 1}}"], with: ["roster={desk: {day: 3}}"],
    holds: (without, with_) => expect([presence(without).length, presence(with_).length]).toEqual([1, 3]),
  },
  {
    key: "roster[]", says: "another number each day",
    both: ["days=2"], with: ["roster=[{desk: {day: 1}}, {desk: {day: 3}}]"],
    holds: (without, with_) => expect([presence(without, 25).length, presence(with_, 24).length, presence(with_, 25).length]).toEqual([1, 1, 3]),
  },
];
