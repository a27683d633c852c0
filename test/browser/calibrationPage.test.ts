import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/buildReport.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import { sampleCalibration } from "../report/sampleCalibration.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { openPage, type Watched } from "./openPage.ts";
import { pageTemplate } from "./pageTemplate.ts";

/** Course of the day, days, think, turns, patience; the constant has none. */
const CHARTS = 5;

describe.skipIf(chromiumPath === undefined)("the page of a calibration in a browser (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let template: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-calibration-"));
    template = await pageTemplate(join(folder, "built"));
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function open(width: number, language: "en" | "zh", changes: Parameters<typeof sampleCalibration>[0] = {}, charts = CHARTS): Promise<Watched> {
    const file = join(folder, "calibration.html");
    writeFileSync(file, renderHtml(buildReport(sampleCalibration(changes)), template));
    return openPage(browser, pathToFileURL(file).href, { width, language, selector: ".chart svg", count: charts });
  }

  it("opens from disk with what was learned, every part and no error, in the browser's language", async () => {
    for (const [language, headline, key] of [["en", "12 numbers learned from 7 days", "conversations a day"], ["zh", "从 7 天学得 12 个数字", "日均会话数"]] as const) {
      const { page, troubles } = await open(1200, language);
      expect(await page.textContent("h1")).toBe("june <b>.csv");
      expect(await page.textContent("#learned h2")).toBe(headline);
      expect(await page.textContent(".key-figures dt")).toBe(key);
      expect(await page.textContent(".key-figures dd")).toBe("840759–921");
      for (const part of ["staff", "events", "untold", "numbers", "findings"]) expect(await page.locator(`#${part}`).count()).toBe(1);
      expect(await page.locator("#untold tbody tr").count()).toBe(1);
      expect(await page.textContent("#page")).not.toMatch(/undefined|NaN|\[object/u);
      expect(await page.getAttribute("html", "lang")).toMatch(language === "zh" ? /^zh/u : /^en/u);
      if (language === "zh") expect(await page.textContent("#untold tbody")).toContain("需要 14 个无活动的完整日");
      expect(troubles).toEqual([]);
      await page.close();
    }
  });

  it("draws shifts over the day with their meals, wave by wave, also beyond midnight", async () => {
    const { page, troubles } = await open(1200, "en");
    expect(await page.locator("#staff tbody tr").count()).toBe(3);
    expect(await page.locator("#staff .at-desks").getAttribute("aria-label")).toBe("People at their desks over the day, at most 2.5");
    expect(await page.locator("#staff tbody tr").nth(1).locator(".meal").count()).toBe(2);
    expect(await page.locator("#staff .track").nth(2).getAttribute("aria-label")).toBe("Shift night: 18:00 to 26:00, 1 person; meals 21:30, 30 min");
    const [track, bar] = await Promise.all(["#staff tr:nth-child(3) .track", "#staff tr:nth-child(3) .worked"].map(async (place) => (await page.locator(place).boundingBox())!));
    expect((bar.x - track.x) / track.width).toBeCloseTo(18 / 26, 1);
    expect((bar.x + bar.width - track.x) / track.width).toBeCloseTo(1, 1);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("has no picture of shifts nor of what could not be told where there is nothing to show", async () => {
    const { fits } = sampleCalibration();
    const { page, troubles } = await open(1200, "en", { scenario: {}, events: [], findings: [], fits: Object.fromEntries(Object.entries(fits).filter(([, { source }]) => source === "fitted")) });
    expect(await page.locator("#staff").count()).toBe(0);
    expect(await page.locator("#untold").count()).toBe(0);
    expect(await page.textContent("#events")).toContain("Nothing out of the ordinary");
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("folds very many shifts and numbers, and tells alike defaults once", async () => {
    const { fits, scenario } = sampleCalibration();
    const shifts = Object.fromEntries(Array.from({ length: 14 }, (_, place) => [`s${place}`, { from: "08:00", to: "17:00", breaks: [] }]));
    const roster = { desk: Object.fromEntries(Object.keys(shifts).map((name) => [name, 1])) };
    const many = Object.keys(shifts).flatMap((name) => Array.from({ length: 10 }, (_, place) => [`shifts.${name}.breaks.${place}.from`, fits["shifts.early.from"]]));
    const ends = Object.keys(shifts).map((name) => [`shifts.${name}.atEnd`, { ...fits["arrivals.desk.weekday"], reason: { code: "nothing-open-at-end" } }]);
    const { page, troubles } = await open(1200, "en", { scenario: { ...scenario, shifts, roster }, fits: { ...fits, ...Object.fromEntries([...many, ...ends]) as typeof fits } });
    expect(await page.locator("#staff > table tbody tr").count()).toBe(11);
    expect(await page.textContent("#staff summary")).toBe("4 more shifts");
    expect(await page.locator("#numbers details").count()).toBe(1);
    expect(await page.locator("#untold tbody tr").count()).toBe(2);
    expect(await page.textContent("#untold tbody tr:nth-child(2)")).toContain("and 13 more");
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("fits 360 px in both languages and prints", async () => {
    for (const language of ["en", "zh"] as const) {
      const { page, troubles } = await open(360, language);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      const tooWide = await page.$$eval("#learned *, #staff *, #untold *, #numbers *", (elements) => elements.filter((element) => element.getBoundingClientRect().right > 360 + 1).length);
      expect(tooWide).toBe(0);
      await page.emulateMedia({ media: "print" });
      expect(await page.isVisible("#learned h2")).toBe(true);
      expect(await page.isVisible("#staff .worked")).toBe(true);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });
});
