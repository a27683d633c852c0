import { describe, expect, it } from "vitest";
import type { Fits } from "../../../src/backtest/uncertainNumbers.ts";
import { lawMean } from "../../../src/random/lawMean.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { scenarioAt, uncertainFactors, unmovedFits } from "../../../src/staffing/sensitivity/uncertainFactors.ts";

const TEXT = `
replycast: 1
name: factors
platform: pinduoduo
arrivals: { pre-sale: { consultsPerDay: 200 }, after-sale: { consultsPerDay: 40 } }
conversations: { after-sale: { handle: { lognormal: { mean: 25, cv: 0.9 } } } }
bot: { faq: {}, smart: {} }
teams: { desk: { streams: [pre-sale, after-sale], noShow: 8% } }
roster: { desk: { early: 2, late: 2 } }
`;
const EVENTS = "events=[{name: sale, from: '10:00', to: '12:00', shape: {step: 4}}, {name: live, from: '20:00', to: '22:00', streams: [pre-sale], shape: {livestream: {peak: 3, level: 2}}}]";

describe("what is uncertain of a scenario", () => {
  it("is, where it says nothing, the range of the field of what stands at its default, and a fifth more or less of what it gives itself", () => {
    const factors = uncertainFactors(parseScenario(TEXT));
    expect(factors.map(({ subject }) => subject)).toEqual(["arrivals", "handling", "bots", "no-shows", "patience"]);
    expect(factors[1].numbers).toEqual([
      { path: "conversations.pre-sale.handle", value: 16, low: 8, high: 30, source: "field" },
      { path: "conversations.after-sale.handle", value: 25, low: 20, high: 30, source: "assumed" },
    ]);
    expect(factors[3].numbers).toEqual([{ path: "teams.desk.noShow", value: 0.08, low: 0, high: 0.16, source: "assumed" }]);
  });

  it("lets the lists settle 10 to 40 in 100 and the knowledge bot 40 to 85, as the field has it", () => {
    const scenario = parseScenario(TEXT);
    const [bots] = uncertainFactors(scenario).filter(({ subject }) => subject === "bots");
    for (const [end, byList, bySmart] of [["low", 0.1, 0.4], ["high", 0.4, 0.85]] as const) {
      const { bot } = scenarioAt(scenario, bots, end);
      expect(bot?.faq?.items.reduce((sum, { share, resolves }) => sum + share * resolves, 0)).toBeCloseTo(byList, 12);
      expect(bot?.smart?.resolves).toBeCloseTo(bySmart, 12);
    }
  });

  it("keeps the median of the patience between 1 and 60 minutes before and after the sale", () => {
    const scenario = parseScenario(TEXT);
    const [patience] = uncertainFactors(scenario).filter(({ subject }) => subject === "patience");
    for (const [end, minutes] of [["low", 1], ["high", 60]] as const) {
      for (const { patience: law } of Object.values(scenarioAt(scenario, patience, end).conversations)) expect(lawMean(law) / Math.SQRT2 / 60).toBeCloseTo(minutes, 0);
    }
  });

  it("is of events what they add: two thirds to five thirds of it, whatever their shape", () => {
    const scenario = parseScenario(TEXT, "events", [EVENTS]);
    const [uplift] = uncertainFactors(scenario);
    expect(uplift.subject).toBe("uplift");
    expect(uplift.numbers.map(({ path, low, value, high }) => [path, Number(low.toFixed(6)), value, Number(high.toFixed(6))])).toEqual([
      ["events.0.shape.step", 3, 4, 6], ["events.1.shape.livestream.peak", 2.333333, 3, 4.333333], ["events.1.shape.livestream.level", 1.666667, 2, 2.666667],
    ]);
    expect(scenarioAt(scenario, uplift, "low").events[0].shape).toEqual({ step: 3 });
  });

  it("leaves a quiet time that an event brings as it is, and takes all that comes where no event adds anything", () => {
    const quiet = "events=[{name: holiday, from: '10:00', to: '22:00', shape: {step: 0.5}}]";
    expect(uncertainFactors(parseScenario(TEXT, "quiet", [quiet]))[0].subject).toBe("arrivals");
    const both = "events=[{name: holiday, from: '10:00', to: '12:00', shape: {step: 0.5}}, {name: sale, from: '20:00', to: '22:00', shape: {step: 2}}]";
    const [{ subject, numbers }] = uncertainFactors(parseScenario(TEXT, "both", [both]));
    expect([subject, numbers.map(({ path }) => path)]).toEqual(["uplift", ["events.1.shape.step"]]);
  });

  it("does not take the interval of a number that was changed since, and tells which fitted ones are not moved", () => {
    const scenario = parseScenario(TEXT);
    const fit = (value: number): Fits[string] => ({ source: "fitted", value, lower: value / 2, upper: value * 2, level: 0.9, method: "maximum likelihood", n: 10 }) as unknown as Fits[string];
    const fits = { "conversations.after-sale.handle": fit(25.1), "conversations.pre-sale.handle": fit(20), "teams.desk.slowdownPerChat": fit(0.05) };
    const factors = uncertainFactors(scenario, fits);
    expect(factors.find(({ subject }) => subject === "handling")?.numbers.map(({ path, source }) => [path, source])).toEqual([["conversations.pre-sale.handle", "field"], ["conversations.after-sale.handle", "calibration"]]);
    expect(unmovedFits(factors, fits)).toEqual(["conversations.pre-sale.handle", "teams.desk.slowdownPerChat"]);
  });

  it("is what the scenario names where it does, each by itself, and then nothing else of that subject", () => {
    const factors = uncertainFactors(parseScenario(TEXT, "named", [EVENTS, "staffing={uncertain: {conversations.pre-sale.handle.lognormal.mean: [14s, 20s], events.0.shape.step: {from: 3, to: 5}, teams.desk.lateness: [0, 5m]}}"]));
    expect(factors.map(({ subject, numbers }) => [subject, numbers.map(({ path, source }) => `${path} ${source}`)])).toEqual([
      ["uplift", ["events.0.shape.step scenario"]],
      ["handling", ["conversations.pre-sale.handle.lognormal.mean scenario"]],
      ["bots", expect.anything()],
      ["no-shows", expect.anything()],
      ["patience", expect.anything()],
      ["number", ["teams.desk.lateness scenario"]],
    ]);
    expect(factors[1].numbers[0]).toMatchObject({ low: 14, value: 16, high: 20 });
  });

  it("is what a calibration found where its number still stands in the scenario", () => {
    const fit = { level: 0.9, n: 100, of: "handlings", source: "fitted" } as const;
    const fits: Fits = { "conversations.pre-sale.handle": { value: 16, lower: 15, upper: 17.5, ...fit }, "conversations.after-sale.handle": { value: 60, lower: 50, upper: 70, ...fit } };
    const [, handling] = uncertainFactors(parseScenario(TEXT), fits);
    expect(handling.numbers).toEqual([
      { path: "conversations.pre-sale.handle", value: 16, low: 15, high: 17.5, source: "calibration" },
      { path: "conversations.after-sale.handle", value: 25, low: 20, high: 30, source: "assumed" },
    ]);
  });
});
