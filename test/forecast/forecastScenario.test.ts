import { describe, expect, it } from "vitest";
import type { Fit } from "../../src/calibration/fit.ts";
import { InputFaults } from "../../src/errors/inputFault.ts";
import type { EventForecastFile } from "../../src/forecast/event/eventForecastFile.ts";
import { type ForecastScenario, forecastScenario } from "../../src/forecast/event/forecastScenario.ts";
import { parseForecast } from "../../src/forecast/event/parseForecast.ts";
import { readOrders } from "../../src/import/orders/readOrders.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { negativeBinomialQuantile } from "./negativeBinomial.ts";

const SHOP = {
  replycast: 1, name: "calibrated", platform: "pinduoduo", start: "2026-10-05", days: 7,
  arrivals: { sales: { consultsPerDay: 96, profile: "flat", busynessCv: 0 } },
  roster: { sales: { early: 3, late: 3 } },
};
const NO_FITS: Readonly<Record<string, Fit>> = {};

function event(text: string): EventForecastFile {
  return parseForecast(text, "event.yaml");
}

function dayOf({ forecast }: ForecastScenario, date: string, stream = "sales") {
  const found = forecast.days.find((day) => day.date === date && day.stream === stream);
  if (found === undefined) throw new Error(`no ${date}`);
  return found;
}

describe("the scenario of an expected event", () => {
  it("has the expected number of conversations on its day and decays after it", () => {
    const made = forecastScenario(SHOP, NO_FITS, event("{name: sale, from: 2026-11-11, to: 2026-11-12, orders: 768, consultsPerOrder: 0.5}"), { draws: 400 });
    expect(made.forecast.total.mean).toBeCloseTo(384, 6);
    // A Poisson mean of 400 draws: standard error √384 ÷ √400 = 0.98.
    expect(Math.abs(dayOf(made, "2026-11-11").mean - 384)).toBeLessThan(4 * 0.98);
    expect(Math.abs(dayOf(made, "2026-11-10").mean - 96)).toBeLessThan(4 * 0.49);
    // After 72 h 17 % of the surplus is left: the mean surplus of day d after is 3 · τ · (e^(−d/τ) − e^(−(d+1)/τ)), τ in days.
    const tau = 3 / -Math.log(0.17);
    const surplus = (day: number): number => 3 * tau * (Math.exp(-day / tau) - Math.exp(-(day + 1) / tau));
    [0, 1, 2].forEach((day) => {
      const { mean } = dayOf(made, `2026-11-${12 + day}`);
      expect(Math.abs(mean - 96 * (1 + surplus(day)))).toBeLessThan(4 * 0.95);
    });
    expect(parseScenario(JSON.stringify(made.written)).days).toBe(5);
  });

  it("gives days the quantiles of the negative binomial law where the range is the only spread", () => {
    // Surplus 100…500 over an ordinary course of nothing to speak of: gamma times Poisson.
    const shop = { ...SHOP, arrivals: { sales: { ...SHOP.arrivals.sales, consultsPerDay: 0.1 } } };
    const made = forecastScenario(shop, NO_FITS, event("{name: sale, from: 2026-11-11, to: 2026-11-12, factor: {low: 1001, likely: 2401, high: 5001}, decay: none}"));
    const [written] = made.written.events as { upliftCv: number }[];
    const { p05, p50, p95, mean } = dayOf(made, "2026-11-11");
    for (const [found, p] of [[p05, 0.05], [p50, 0.5], [p95, 0.95]] as const) {
      const exact = negativeBinomialQuantile(mean, written.upliftCv, p);
      // Standard error of a sample quantile: √(p(1−p)/n) ÷ density, the density by a difference of quantiles.
      const density = 0.02 / (negativeBinomialQuantile(mean, written.upliftCv, p + 0.01) - negativeBinomialQuantile(mean, written.upliftCv, p - 0.01));
      expect(Math.abs(found - exact)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / made.forecast.draws) / density + 1);
    }
  });

  it("carries the range of orders and of conversations an order into the spread of the event", () => {
    const made = forecastScenario(SHOP, NO_FITS, event("{name: sale, from: 2026-11-11, to: 2026-11-12, orders: {low: 600, likely: 900, high: 1500}, consultsPerOrder: {low: 0.4, likely: 0.5, high: 0.6}, decay: none}"));
    const { low, high } = made.forecast.total;
    const { p05, p95 } = dayOf(made, "2026-11-11");
    // A sample quantile of 1000 of such a spread varies by some 3 %.
    expect(Math.abs(p05 / low - 1)).toBeLessThan(0.1);
    expect(Math.abs(p95 / high - 1)).toBeLessThan(0.1);
    expect(made.forecast.terms.map(({ name }) => name)).toEqual(["orders", "consultsPerOrder", "ordinary", "upliftCv"]);
  });

  it("takes last year's event as its shape, jump and all", () => {
    const made = forecastScenario(SHOP, NO_FITS, event("{name: sale, from: 2026-11-11, to: 2026-11-12, factor: 4, decay: none, shape: {like: {log: last.csv, from: 2025-11-11}}}"), { earlier: lastYear(), draws: 400 });
    const [{ shape }] = made.written.events as { shape: { points: [string, number][] } }[];
    expect(shape.points[0][0]).toBe("2026-11-11T00:00");
    // The log has 8 times as many in its first two hours, 2 times as many after: (2·8 + 22·2) ÷ 24 = 2.5; 4 times in all doubles what is above 1.
    // A minute between two heights and pieces of 12 or 13 ordinary conversations move that by less than a hundredth.
    expect(Math.abs(shape.points[0][1] / (1 + 7 * 2) - 1)).toBeLessThan(0.01);
    expect(Math.abs((shape.points.at(-1)?.[1] ?? 0) / (1 + 1 * 2) - 1)).toBeLessThan(0.1);
    expect(Math.abs(dayOf(made, "2026-11-11").mean - 4 * 96)).toBeLessThan((4 * Math.sqrt(4 * 96)) / Math.sqrt(400));
  });

  it("learns conversations an order from a log and its orders", () => {
    const rows = [0, 1, 2, 3].flatMap((day) => Array.from({ length: [40, 50, 60, 50][day] }, (_, order) => `o${day}-${order},2025-11-0${5 + day}T10:00:00`));
    const orders = readOrders(`order,time\n${rows.join("\n")}\n`, { fileName: "orders.csv", timeZone: "Asia/Shanghai" });
    const log = logOf([5, 6, 7, 8].flatMap((date) => Array.from({ length: 24 }, (_, hour) => [date, hour, 1] as const)));
    const made = forecastScenario(SHOP, NO_FITS, event("{name: sale, from: 2026-11-11, to: 2026-11-12, orders: 900, consultsPerOrder: {log: l.csv, orders: o.csv}}"), { learned: { log, orders }, draws: 20 });
    const learned = made.forecast.terms.find(({ name }) => name === "consultsPerOrder");
    expect(learned).toMatchObject({ likely: 96 / 200, source: { kind: "learned", days: 4, conversations: 96, orders: 200 } });
    // By hand: residuals 24 − 0.48·(40, 50, 60, 50) = 4.8, 0, −4.8, 0 over mean orders 50; variance (2·0.096²)/3; t(0.95, 3) = 2.3534.
    const reach = 2.353363 * Math.sqrt(((2 * 0.096 ** 2) / 3) * 1.25);
    expect(learned?.low).toBeCloseTo(0.48 - reach, 5);
    expect(learned?.high).toBeCloseTo(0.48 + reach, 5);
  });

  it("lets after-sale follow the sales and leaves its ordinary days as they are", () => {
    const shop = { ...SHOP, arrivals: { ...SHOP.arrivals, "after-sale": { consultsPerDay: 24, profile: "flat", busynessCv: 0 } }, roster: { sales: { early: 3 }, "after-sale": { early: 1 } } };
    const made = forecastScenario(shop, NO_FITS, event("{name: sale, from: 2026-11-11, to: 2026-11-12, factor: 3, decay: none, afterSale: {stream: after-sale}}"), { draws: 400 });
    expect(made.written.arrivals).toMatchObject({ "after-sale": { follows: { stream: "sales", share: 0.25 } } });
    expect(Math.abs(dayOf(made, "2026-11-10", "after-sale").mean - 24)).toBeLessThan(4 * Math.sqrt(24 / made.forecast.draws));
    // Of the event's extra 192 one in four is followed by one: 48 over the four days, six in ten of them after a day and the others after two.
    const extra = [11, 12, 13, 14].map((date) => dayOf(made, `2026-11-${date}`, "after-sale").mean - 24);
    const standardError = Math.sqrt((4 * 24 + 48) / made.forecast.draws);
    expect(Math.abs(extra.reduce((sum, count) => sum + count, 0) - 48)).toBeLessThan(4 * standardError);
    expect(extra[1]).toBeGreaterThan(extra[2]);
    expect(extra[2]).toBeGreaterThan(extra[3]);
  });

  it("takes after-sale that the log counts among its sales off them", () => {
    const made = forecastScenario(SHOP, NO_FITS, event("{name: sale, from: 2026-11-11, to: 2026-11-12, orders: 768, consultsPerOrder: 0.5, decay: none, afterSale: {stream: after-sale, share: 25%}}"), { draws: 400 });
    expect(made.written.arrivals).toMatchObject({ sales: { consultsPerDay: 96 / 1.25 }, "after-sale": { follows: { stream: "sales", share: 0.25 } } });
    const means = (date: string): readonly number[] => ["sales", "after-sale"].map((stream) => dayOf(made, date, stream).mean);
    const [sales, care] = means("2026-11-10");
    expect(Math.abs(sales - 76.8)).toBeLessThan(4 * Math.sqrt(76.8 / 400));
    expect(Math.abs(sales + care - 96)).toBeLessThan(4 * Math.sqrt(96 / 400));
    // Orders still tell how many come of the sales during the event.
    expect(Math.abs(means("2026-11-11")[0] - 384)).toBeLessThan(4 * Math.sqrt(384 / 400));
  });

  it("takes a roster by the day from the same weekday", () => {
    const roster = Array.from({ length: 7 }, (_, day) => ({ sales: { early: day + 1 } }));
    const made = forecastScenario({ ...SHOP, roster }, NO_FITS, event("{name: sale, from: 2026-11-11, to: 2026-11-12, factor: 2, before: 1, after: 1}"), { draws: 20 });
    // 2026-10-05 was a Monday; the 10th to 12th of November are Tuesday to Thursday.
    expect((made.written.roster as { sales: { early: number } }[]).map(({ sales }) => sales.early)).toEqual([2, 3, 4]);
  });

  it.each(["orders: 1000000000000", "factor: 1000000"])("refuses an event of more than can be played: %s", (size) => {
    expect(() => forecastScenario(SHOP, NO_FITS, event(`{name: sale, from: 2026-11-11, to: 2026-11-12, ${size}}`))).toThrow(InputFaults);
  });

  it("refuses an event that brings no more than an ordinary day", () => {
    expect(() => forecastScenario(SHOP, NO_FITS, event("{name: sale, from: 2026-11-11, to: 2026-11-12, orders: 100}"))).toThrow(/already has 96/);
  });
});

describe("the file of an event", () => {
  it("tells all its faults at once, each with its line", () => {
    const text = "name: sale\nfrom: 2026-11-12\nto: 2026-11-11\norders: {low: 5, likely: 3, high: 9}\nbefore: 99\n";
    let faults: InputFaults["faults"] = [];
    try {
      event(text);
    } catch (error) {
      if (error instanceof InputFaults) ({ faults } = error);
    }
    expect(faults.map(({ where }) => where)).toEqual(expect.arrayContaining(["event.yaml:4:9", "event.yaml:5:9"]));
  });

  it("wants to know how large the event is", () => {
    expect(() => event("{name: sale, from: 2026-11-11, to: 2026-11-12}")).toThrow(/neither orders nor factor nor shape/);
  });
});

/** Three ordinary days of 10 an hour, then one of 80 an hour until two o'clock and 20 an hour after. */
function lastYear() {
  const hours = [8, 9, 10, 11].flatMap((date) => Array.from({ length: 24 }, (_, hour) => [date, hour, date < 11 ? 10 : hour < 2 ? 80 : 20] as const));
  return logOf(hours);
}

function logOf(hours: readonly (readonly [number, number, number])[]) {
  let number = 0;
  const rows = hours.flatMap(([date, hour, count]) => Array.from({ length: count }, (_, place) => {
    const minute = String(Math.floor(((place + 0.5) / count) * 60)).padStart(2, "0");
    return `2025-11-${String(date).padStart(2, "0")}T${String(hour).padStart(2, "0")}:${minute}:00,c${number++},buyer`;
  }));
  return readMessageLog(`time,consumer,sender\n${rows.join("\n")}\n`, { fileName: "last.csv", timeZone: "Asia/Shanghai" });
}
