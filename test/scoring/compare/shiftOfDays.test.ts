import { expect, it } from "vitest";
import { onlineStints } from "../../../src/scoring/compare/onlineStints.ts";
import { shiftOfDays } from "../../../src/scoring/compare/shiftOfDays.ts";
import { agent, buyer, presence, readChat } from "../chatRows.ts";

it("an agent is at work from the first time online of a day to the end of the last", () => {
  const stints = [
    presence("08:00:00", "a1", "online"), presence("11:00:00", "a1", "offline"), presence("13:00:00", "a1", "online"), presence("16:00:00", "a1", "offline"),
    presence("16:00:00", "a2", "online"), presence("19:00:00", "a2", "offline"), presence("20:00:00", "a2", "online"), presence("23:30:00", "a2", "offline"),
  ];
  const shifts = shiftOfDays(readChat([buyer("10:00:00"), agent("10:01:00"), agent("10:01:00", "u1", "a2"), ...stints]));
  expect([...shifts].map(([name, days]) => [name, [...days]])).toEqual([["a1", [[0, "early"]]], ["a2", [[0, "late"]]]]);
});

it("without such rows from the day's first reply to its last", () => {
  const replies = ["08:30:00", "12:00:00", "23:00:00"].map((time) => agent(time));
  expect(shiftOfDays(readChat([buyer("08:00:00"), ...replies])).get("a1")?.get(0)).toBe(shiftOfDays(readChat([buyer("08:00:00"), replies[0], replies[2]])).get("a1")?.get(0));
});

it("a time online of more than a day has lost its end, one of a day has not", () => {
  const lost: number[] = [];
  const online = (until: string): number => onlineStints(readChat([buyer("08:00:00"), presence("09:00:00", "a1", "online"), presence(until, "a1", "offline")]), (_, from) => lost.push(from)).size;
  expect([online("2026-06-19T09:00:00"), lost.length]).toEqual([1, 0]);
  expect([online("2026-06-19T09:00:01"), lost.length]).toEqual([0, 1]);
});
