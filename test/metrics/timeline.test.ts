import { expect, it } from "vitest";
import { ENDLESS, Timeline } from "../../src/metrics/timeline.ts";

const KEYS = 3;

/** Of each key k the stretches [10 i, 10 i + 1 + k), i from 0 on. */
function filled(timeline: Timeline, stretches: number): Timeline {
  timeline.begin(KEYS);
  for (let place = 0; place < stretches; place++) {
    for (let key = 0; key < KEYS; key++) timeline.open(key, 10 * place);
    for (let key = 0; key < KEYS; key++) timeline.close(key, 10 * place + 1 + key);
  }
  timeline.index();
  return timeline;
}

it("takes as many stretches as come, log after log", () => {
  const timeline = new Timeline();
  for (const stretches of [5, 1000, 30]) {
    filled(timeline, stretches);
    expect(timeline.count).toBe(KEYS * stretches);
    for (let key = 0; key < KEYS; key++) {
      expect(timeline.timeWithin(key, 0, 10 * stretches)).toBe(stretches * (key + 1));
      expect(timeline.timeWithin(key, 10, 20)).toBe(key + 1);
      expect(timeline.beginOfStretchAt(key, 10 * stretches - 10)).toBe(10 * stretches - 10);
    }
  }
});

it("ends what is open where the log ends, and keeps nothing without length", () => {
  const timeline = new Timeline();
  timeline.begin(2);
  timeline.open(0, 5);
  timeline.open(0, 7);
  timeline.open(1, 3);
  timeline.close(1, 3);
  timeline.close(1, 4);
  timeline.index();
  expect([timeline.count, timeline.from[0], timeline.to[0]]).toEqual([1, 5, ENDLESS]);
  expect([timeline.lastRowBy(0, 4), timeline.lastRowBy(0, 5), timeline.lastRowBy(1, 9)]).toEqual([-1, 0, -1]);
});
