import { expect, it } from "vitest";
import { OpenChats } from "../../../src/calibration/observed/openChats.ts";
import type { Assignments } from "../../../src/log/messageLog.ts";
import { HOUR_MS, MINUTE_MS } from "../../../src/time/units.ts";

/** One agent gets a conversation every six minutes for ten hours and has each for nine; those at such places for good. */
function assignments(...withoutEnd: readonly number[]): Assignments {
  const at = Float64Array.from({ length: 100 }, (_, row) => row * 6 * MINUTE_MS);
  return {
    count: 100, at, conversation: Int32Array.from(at.keys()), agent: new Int32Array(100), backAt: new Float64Array(100).fill(-1),
    until: at.map((since, row) => (withoutEnd.includes(row) ? -1 : since + 9 * MINUTE_MS)),
  };
}

/** How many are open with each of the last ten, the log ending with the tenth hour. */
function openWithLast(rows: Assignments): readonly number[] {
  const chats = new OpenChats(rows, 1, 10 * HOUR_MS);
  return Array.from(rows.at, (at, row) => {
    chats.take(row);
    return chats.openAt(0, at);
  }).slice(-10);
}

it("who gets a conversation every six minutes and has each for nine holds two", () => {
  expect(openWithLast(assignments())).toEqual(Array.from({ length: 10 }, () => 2));
});

it("what the log's end finds open counts, what stood there for longer than all others do not", () => {
  expect(openWithLast(assignments(99))).toEqual(Array.from({ length: 10 }, () => 2));
  expect(openWithLast(assignments(5, 20, 40))).toEqual(Array.from({ length: 10 }, () => 2));
  expect(new OpenChats(assignments(5, 20, 40, 99), 1, 10 * HOUR_MS).untold).toBe(3);
});

it("where more than a tenth of the ends are missing, or none is told, it is not known how many are open", () => {
  const tenth = Array.from({ length: 11 }, (_, place) => 8 * place);
  expect(new OpenChats(assignments(...tenth.slice(1)), 1, 10 * HOUR_MS).isKnown).toBe(true);
  expect(new OpenChats(assignments(...tenth), 1, 10 * HOUR_MS).isKnown).toBe(false);
  const none = new OpenChats(assignments(...Array.from({ length: 100 }, (_, row) => row)), 1, 10 * HOUR_MS);
  expect([none.isKnown, none.untold, none.openAt(0, HOUR_MS)]).toEqual([false, 0, 0]);
});
