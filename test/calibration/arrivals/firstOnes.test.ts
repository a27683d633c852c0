import { describe, expect, it } from "vitest";
import { calibrateArrivals } from "../../../src/calibration/arrivals/calibrateArrivals.ts";
import { cameBack } from "../../../src/calibration/arrivals/cameBack.ts";
import { firstOnes } from "../../../src/calibration/arrivals/firstOnes.ts";
import { observeDesk } from "../../../src/calibration/observed/observeDesk.ts";
import type { ObservedDesk } from "../../../src/calibration/observed/observedDesk.ts";
import { HOUR_MS } from "../../../src/time/units.ts";
import { playedLog } from "../../truth/playedLog.ts";

const PATH = "arrivals.desk.consultsPerDay";

describe("who comes back", () => {
  it("is the consumer of a conversation closed before on the same day, who had not left it", () => {
    const hours = [9, 10, 11, 12, 33, 13];
    const desk = {
      read: { log: { conversations: {
        count: 6, openedAt: Float64Array.from(hours, (hour) => hour * HOUR_MS), closedAt: Float64Array.from([9.5, 10.5, 11.5, 12.5, 34, 14], (hour) => hour * HOUR_MS),
        // The second was given up, the last one is another consumer's.
        leftAt: Float64Array.of(-1, 10.2 * HOUR_MS, -1, -1, -1, -1), stream: new Int32Array(6), consumer: Int32Array.of(0, 0, 0, 0, 0, 1),
      } }, consumers: { size: 2 } },
    } as unknown as ObservedDesk;
    expect([...cameBack(desk, [0])]).toEqual([0, 1, 0, 1, 0, 0]);
    expect([...cameBack(desk, [])]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe("the first conversations of consumers", () => {
  it("have the mean that a scenario with so many who come back needs: those counted by 1 − share", () => {
    const counts = new Float64Array(96).fill(10);
    const returned = new Float64Array(96);
    returned.fill(2, 48);
    const grid = { dates: ["2026-06-01"], weekdays: [0], counts, used: new Uint8Array(96).fill(1) };
    const { counts: first, parts, raise } = firstOnes(grid, { counts: returned, share: 0.2 });
    expect([first[0], first[95]]).toEqual([10, 8]);
    expect([parts[0], parts[95]]).toEqual([1, 0.8]);
    // 960 counted, 864 of them first ones, which are four fifths of the scenario's 1,080.
    expect(960 * raise).toBeCloseTo(864 / 0.8, 9);
    expect(firstOnes(grid, undefined).raise).toBe(1);
  });
});

describe("played days of which three in ten come back, and not those who left or close too late", () => {
  const [share, perDay, days, logs] = [0.3, 300, 7, 5];
  const fitted = Array.from({ length: logs }, (_, log) => {
    const desk = observeDesk(playedLog({
      replycast: 1, name: "returns", platform: "pinduoduo", start: "2026-06-01", days, seed: `returns ${log}`, roster: { desk: { early: 6, late: 6 } },
      arrivals: { desk: { consultsPerDay: perDay, busynessCv: 0, profile: "flat", returnShare: share, returnAfter: { exponential: { mean: 14_400 } } } },
      conversations: { desk: { turns: { constant: 1 }, burst: { constant: 1 }, patience: "never" } },
    }));
    return { counted: calibrateArrivals(desk).fits[PATH], asPlayed: calibrateArrivals(desk, [share]) };
  });
  const mean = (of: (each: (typeof fitted)[number]) => number): number => fitted.reduce((sum, each) => sum + of(each), 0) / logs;
  // Of the first ones, which are a Poisson number.
  const standardError = perDay / Math.sqrt(perDay * (1 - share) * days * logs);

  it("give the scenario's mean back, which is more than were counted", () => {
    expect(Math.abs(mean(({ asPlayed }) => asPlayed.fits[PATH].value) - perDay)).toBeLessThan(3 * standardError);
    expect(perDay - mean(({ counted }) => counted.value)).toBeGreaterThan(3 * standardError);
    expect(fitted[0].asPlayed.fits[PATH].reason).toEqual({ code: "returns-fall-short" });
    expect(fitted[0].counted.reason).toBeUndefined();
  });

  it("have the course of the first ones: as many before noon as after it, though more come back in the evening", () => {
    const morning = mean(({ asPlayed: { shapes } }) => {
      const profile = shapes["arrivals.desk.profile"];
      return profile.kind === "profile" ? profile.fitted.slice(0, 48).reduce((sum, value) => sum + value, 0) / profile.fitted.reduce((sum, value) => sum + value, 0) : 0;
    });
    expect(Math.abs(morning - 0.5)).toBeLessThan(3 * Math.sqrt(0.25 / (perDay * (1 - share) * days * logs)));
  });

  it("keep the hours that were counted, those who came back included", () => {
    const perHour = fitted.map(({ asPlayed: { hours } }) => hours.desk.reduce((sum, { value }) => sum + value, 0));
    fitted.forEach(({ counted }, log) => expect(perHour[log] / counted.value).toBeCloseTo(1, 2));
  });
});
