import { describe, expect, it } from "vitest";
import { faultsOf, scenarioOf, SIX_LINES } from "./scenarioText.ts";

const withEvent = (event: string, days = 1): string => `${SIX_LINES}start: 2026-06-17\ndays: ${days}\nevents:\n  - ${event}\n`;
const eventsOf = (event: string, days = 1) => scenarioOf(withEvent(event, days)).events;

describe("a livestream", () => {
  const live = (shape: string) => eventsOf(`{ from: "20:00", to: "22:00", shape: { livestream: ${shape} } }`)[0].shape;

  it("has pushes of 6 minutes every half hour, twenty minutes of ramp and tail where the file says nothing", () => {
    expect(live("{}")).toEqual({ livestream: { ramp: 1200, pushEvery: 1800, peak: 2.4, pushLength: 360, tail: 1200, level: 1 } });
  });

  it("stands between the pushes where a push of its peak belongs to it, never below the ordinary", () => {
    expect(live("{ peak: 12 }")).toMatchObject({ livestream: { peak: 12, level: 5 } });
    expect(live("{ peak: 1.2 }")).toMatchObject({ livestream: { peak: 1.2, level: 1 } });
    expect(live("{ peak: 12, level: 2 }")).toMatchObject({ livestream: { peak: 12, level: 2 } });
  });

  it("takes durations in every form", () => {
    expect(live("{ ramp: 0, pushEvery: 1h, pushLength: 10m, tail: 90 }")).toMatchObject({ livestream: { ramp: 0, pushEvery: 3600, pushLength: 600, tail: 90 } });
  });
});

describe("points", () => {
  it("say when the event begins and ends", () => {
    expect(eventsOf("{ shape: { points: [[2026-06-17T10:00, 1], [2026-06-17T12:30, 4.5]] } }")).toEqual([{
      name: "event 1", streams: ["pre-sale"], from: "2026-06-17T10:00", to: "2026-06-17T12:30",
      shape: { points: [["2026-06-17T10:00", 1], ["2026-06-17T12:30", 4.5]] }, upliftCv: 0,
    }]);
  });

  it("at times of day come every simulated day, also past midnight", () => {
    const events = eventsOf('{ name: evening, shape: { points: [["22:00", 1], ["25:00", 3]] } }', 2);
    expect(events.map(({ name, shape }) => [name, shape])).toEqual([
      ["evening 2026-06-17", { points: [["2026-06-17T22:00", 1], ["2026-06-18T01:00", 3]] }],
      ["evening 2026-06-18", { points: [["2026-06-18T22:00", 1], ["2026-06-19T01:00", 3]] }],
    ]);
  });

  it("at times of day after a date are on its day", () => {
    expect(eventsOf('{ shape: { points: [[2026-06-17T10:00, 1], ["26:00", 3]] } }')[0].to).toBe("2026-06-18T02:00");
  });
});

describe("an uplift", () => {
  it("is certain unless the file gives a spread", () => {
    const step = '{ from: "10:00", to: "11:00", shape: { step: 3 }';
    expect(eventsOf(`${step} }`)[0].upliftCv).toBe(0);
    expect(eventsOf(`${step}, upliftCv: 40% }`)[0].upliftCv).toBe(0.4);
  });
});

describe("a fault of an event", () => {
  it.each([
    ["a step without a beginning", '{ to: "11:00", shape: { step: 2 } }', "a.yaml:10:5", "events.0.from is missing"],
    ["a livestream without an end", '{ from: "11:00", shape: { livestream: {} } }', "a.yaml:10:5", "events.0.to is missing"],
    ["pushes longer than the time between them", '{ from: "11:00", to: "13:00", shape: { livestream: { pushLength: 40m } } }', "a.yaml:10:70", "events.0.shape.livestream.pushLength is longer than pushEvery"],
    ["pushes more often than they end", '{ from: "11:00", to: "13:00", shape: { livestream: { pushEvery: 5m } } }', "a.yaml:10:69", "events.0.shape.livestream.pushEvery is shorter than a push (360 s)"],
    ["pushes all the time", '{ from: "11:00", to: "13:00", shape: { livestream: { pushEvery: 0 } } }', "a.yaml:10:69", "events.0.shape.livestream.pushEvery is 0"],
    ["a negative peak", '{ from: "11:00", to: "13:00", shape: { livestream: { peak: -1 } } }', "a.yaml:10:64", "events.0.shape.livestream.peak is -1"],
    ["an unknown key of a livestream", '{ from: "11:00", to: "13:00", shape: { livestream: { pushes: 3 } } }', "a.yaml:10:58", "events.0.shape.livestream.pushes is not a known key"],
    ["a single point", '{ shape: { points: [["10:00", 1]] } }', "a.yaml:10:24", "events.0.shape.points is a list of 1"],
    ["a point without a factor", '{ shape: { points: [["10:00", 1], ["11:00"]] } }', "a.yaml:10:39", "events.0.shape.points.1 is a list of 1"],
    ["a point at no time", '{ shape: { points: [["10:00", 1], [noon, 2]] } }', "a.yaml:10:40", "events.0.shape.points.1.0 is \"noon\""],
    ["points out of order", '{ shape: { points: [["10:00", 1], ["12:00", 2], ["11:00", 3]] } }', "a.yaml:10:54", "events.0.shape.points.2.0 is 11:00, not after the point before it (12:00)"],
    ["two points at one time", '{ shape: { points: [["10:00", 1], ["10:00", 2]] } }', "a.yaml:10:40", "events.0.shape.points.1.0 is 10:00, not after the point before it (10:00)"],
    ["points half dated", '{ shape: { points: [["10:00", 1], [2026-06-17T11:00, 2]] } }', "a.yaml:10:40", "events.0.shape.points.1.0 has a date where the first point has none"],
    ["another beginning than the first point", '{ from: "09:00", shape: { points: [["10:00", 1], ["11:00", 2]] } }', "a.yaml:10:13", "events.0.from is not the time of the first point (10:00)"],
    ["another end than the last point", '{ to: "12:00", shape: { points: [["10:00", 1], ["11:00", 2]] } }', "a.yaml:10:11", "events.0.to is not the time of the last point (11:00)"],
    ["points on another day", "{ shape: { points: [[2026-06-19T10:00, 1], [2026-06-19T11:00, 2]] } }", "a.yaml:10:5", "events.0.from is 2026-06-19T10:00, outside the simulated days"],
    ["an uplift that is certain and not", '{ from: "11:00", to: "13:00", shape: { step: 2 }, upliftCv: 0.001 }', "a.yaml:10:65", "events.0.upliftCv is 0.001"],
  ])("%s", (_what, event, where, found) => {
    expect(faultsOf(withEvent(event)).map((fault) => [fault.where, fault.found])).toEqual([[where, found]]);
  });

  it("names every shape that there is", () => {
    const [fault] = faultsOf(withEvent('{ from: "11:00", to: "13:00", shape: 3 }'));
    expect(fault.expected).toBe("{step: factor}, {spike: {factor, decay}}, {livestream: {…}} or {points: [[time, factor], …]}");
    expect(faultsOf(withEvent('{ from: "11:00", to: "13:00", shape: { livestrem: {} } }'))[0].mend).toBe("write livestream");
  });
});
