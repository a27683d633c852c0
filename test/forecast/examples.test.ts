import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { WrittenBlock } from "../../src/calibration/calibratedPart.ts";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { forecastScenario } from "../../src/forecast/event/forecastScenario.ts";
import { restOutlook } from "../../src/forecast/today/todayOutlook.ts";
import { loadForecast } from "../../src/hosts/loadForecast.ts";
import { loadScenario } from "../../src/hosts/loadScenario.ts";
import { readLogFile } from "../../src/hosts/readLogFile.ts";
import { PLAIN } from "../../src/report/terminal/terminalColors.ts";
import { eventForecastText } from "../../src/report/forecast/eventForecastText.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { HOUR_MS } from "../../src/time/units.ts";

const SCENARIOS = join(import.meta.dirname, "..", "..", "scenarios");
const SHOP = join(SCENARIOS, "small-shop.yaml");
const shop = parseDocument(readFileSync(SHOP, "utf8"), SHOP).value as WrittenBlock;

describe("the examples of forecasts", () => {
  it.each(["event-1111.yaml", "event-like-last-year.yaml"])("%s makes a scenario that can be played, and a text in both languages", async (name) => {
    const { file, sources } = await loadForecast(join(SCENARIOS, "events", name));
    const { written, forecast } = forecastScenario(shop, {}, file, { ...sources, draws: 50 });
    const scenario = parseScenario(JSON.stringify(written), name);
    expect(scenario.days).toBe(name === "event-1111.yaml" ? 6 : 5);
    expect(forecast.days.filter(({ stream }) => stream === "shop")).toHaveLength(scenario.days);
    for (const language of ["en", "zh"] as const) {
      const text = eventForecastText(forecast, { language, colors: PLAIN, columns: 80 });
      expect(text).toContain("2026-11-11");
      expect(text).not.toMatch(/NaN|undefined/);
    }
  });

  it("last year's midnight stands in the new scenario as it was", async () => {
    const { file, sources } = await loadForecast(join(SCENARIOS, "events", "event-like-last-year.yaml"));
    const { forecast } = forecastScenario(shop, {}, file, { ...sources, draws: 50 });
    const times = (hour: string): number => {
      const [event, ordinary] = ["2026-11-11", "2026-11-10"].map((date) => forecast.hours.find(({ start }) => start === `${date}T${hour}:00`)?.mean ?? 0);
      return event / ordinary;
    };
    // 9 times as many at midnight, 2.6 times at one o'clock in the afternoon.
    expect(times("00")).toBeGreaterThan(2 * times("13"));
  });

  it("today.csv tells the small shop how its day goes on", async () => {
    const { scenario, packs } = loadScenario(SHOP);
    const read = await readLogFile(join(SCENARIOS, "events", "today.csv"), { timeZone: "Asia/Shanghai" });
    const { outlook } = await restOutlook(scenario, read, { packs, date: "2026-09-02", nowMs: 14 * HOUR_MS, replications: 20 });
    expect(outlook.streams[0].counted).toBe(152);
    expect(outlook.rules.map(({ rule }) => rule)).toEqual(["pinduoduo/effective-reply-60min", "pinduoduo/manual-reply-3min"]);
  });
});
