import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/model/compileModel.ts";
import type { ModelStream } from "../../src/model/model.ts";
import type { ScenarioEvent } from "../../src/scenario/scenario.ts";
import { type Desk, deskScenario } from "../engine/playDesk.ts";

function event(from: string, to: string, shape: ScenarioEvent["shape"], upliftCv = 0): ScenarioEvent {
  return { name: `${from} ${to}`, streams: ["buyers"], from: `2026-06-01T${from}`, to: `2026-06-01T${to}`, shape, upliftCv };
}

function buyers(desk: Desk): ModelStream {
  return compileModel(deskScenario({ consultsPerDay: 960, ...desk }), 0).streams[0];
}

/** Quarter-hours with a shape of their own, and the share of each of their minutes. */
function shaped({ quarterShape, shapes }: ModelStream): Map<number, number[]> {
  return new Map(Array.from(quarterShape.entries()).filter(([, row]) => row >= 0).map(([quarter, row]) =>
    [quarter, Array.from({ length: 15 }, (_, minute) => shapes[row * 16 + minute + 1] - shapes[row * 16 + minute])]));
}

describe("the minutes of a quarter-hour", () => {
  it("are even without events, and with plain steps and spikes", () => {
    expect(shaped(buyers({})).size).toBe(0);
    expect(shaped(buyers({ events: [event("10:10", "10:40", { step: 3 }), event("12:00", "13:00", { spike: { factor: 4, decay: 600 } })] })).size).toBe(0);
  });

  it("follow the pushes of a livestream", () => {
    const live = { ramp: 0, pushEvery: 1800, peak: 5, pushLength: 360, tail: 0, level: 2 };
    const shapes = shaped(buyers({ events: [event("10:00", "11:00", { livestream: live })] }));
    expect([...shapes.keys()]).toEqual([42]);
    shapes.get(42)?.forEach((share, minute) => expect(share).toBeCloseTo((minute < 6 ? 5 : 2) / (5 * 6 + 2 * 9), 12));
  });

  it("follow points, and a burst from its first minute on", () => {
    const shapes = shaped(buyers({
      events: [event("10:00", "10:15", { points: [["2026-06-01T10:00", 0], ["2026-06-01T10:15", 2]] })],
      incidents: [{ burst: { stream: "buyers", from: "2026-06-01T11:05", to: "2026-06-01T11:30", factor: 3 } }],
    }));
    expect([...shapes.keys()]).toEqual([40, 44]);
    shapes.get(40)?.forEach((share, minute) => expect(share).toBeCloseTo((minute + 0.5) / 112.5, 12));
    shapes.get(44)?.forEach((share, minute) => expect(share).toBeCloseTo((minute < 5 ? 1 : 3) / 35, 12));
  });

  it("of several events multiply, plain ones included, and the quarter-hour's mean is theirs", () => {
    const stream = buyers({
      events: [event("10:00", "10:05", { step: 2 })], incidents: [{ burst: { stream: "buyers", from: "2026-06-01T10:03", to: "2026-06-01T10:15", factor: 3 } }],
    });
    const weights = Array.from({ length: 15 }, (_, minute) => (minute < 5 ? 2 : 1) * (minute >= 3 ? 3 : 1));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    shaped(stream).get(40)?.forEach((share, minute) => expect(share).toBeCloseTo(weights[minute] / total, 12));
    expect(stream.quarterMeans[40]).toBeCloseTo((10 * total) / 15, 12);
  });

  it("leave an uncertain event to the replication", () => {
    const stream = buyers({ events: [event("10:10", "10:40", { step: 3 }, 0.4)] });
    expect(shaped(stream).size).toBe(0);
    expect(stream.quarterMeans.every((mean) => Math.abs(mean - 10) < 1e-9)).toBe(true);
    expect(stream.uplifts).toMatchObject([{ cv: 0.4, firstMinute: 610 }]);
    expect(Array.from(stream.uplifts[0].surplus)).toEqual(Array<number>(30).fill(2));
  });

  it("of an uncertain event are those within the horizon", () => {
    const over = { ...event("10:00", "10:00", { step: 3 }, 0.4), from: "2026-05-31T23:50", to: "2026-06-03T00:00" };
    const [{ firstMinute, surplus }] = buyers({ events: [over] }).uplifts;
    expect([firstMinute, surplus.length]).toEqual([0, 1440]);
    expect(buyers({ events: [{ ...over, to: "2026-06-01T00:00" }] }).uplifts).toEqual([]);
  });
});
