import { expect, it } from "vitest";
import { handlingStarts } from "../../../src/calibration/buyers/handlingStarts.ts";
import { observeDesk } from "../../../src/calibration/observed/observeDesk.ts";
import type { ReadLog } from "../../../src/import/readLog.ts";
import type { Desk } from "../../engine/playDesk.ts";
import { shownLog } from "./shownLog.ts";

/** Agents step out for minutes at a time. */
const desk: Desk = {
  seed: "steps out", days: 3, consultsPerDay: 500, laws: { turns: { geometric: { mean: 3 } }, burst: { constant: 1 }, handle: { exponential: { mean: 20 } }, think: { exponential: { mean: 60 } }, patience: "never" },
  team: { cap: 6, shrinkage: 0.08 }, shifts: { day: { from: "08:00", to: "20:00", breaks: [] } }, roster: { day: 3 },
};

function withoutPresence(read: ReadLog): ReadLog {
  const { presence } = read.log;
  return { ...read, log: { ...read.log, presence: { ...presence, count: 0 } } };
}

/** Share of messages whose handling began so long after them. */
function shareAfter(read: ReadLog, seconds: number): number {
  const observed = observeDesk(read);
  const { startedAt } = handlingStarts(observed);
  const { sentAt, count } = read.log.messages;
  let [late, all] = [0, 0];
  for (let row = 0; row < count; row++) {
    if (startedAt[row] < 0) continue;
    all++;
    if (startedAt[row] - sentAt[row] > seconds * 1000) late++;
  }
  return late / all;
}

it("waits for an agent who had stepped out are found, though no row tells of it", () => {
  const read = shownLog(desk);
  for (const seconds of [120, 300]) {
    const told = shareAfter(read, seconds);
    expect(told).toBeGreaterThan(0.01);
    expect(Math.abs(shareAfter(withoutPresence(read), seconds) / told - 1), `${seconds} s`).toBeLessThan(0.15);
  }
});
