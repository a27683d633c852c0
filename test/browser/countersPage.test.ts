import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CounterResult } from "../../src/calibration/counters/counterResult.ts";
import { buildReport } from "../../src/report/buildReport.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import { sampleCounters } from "../report/sampleCounters.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { openPage, type Watched } from "./openPage.ts";
import { pageTemplate } from "./pageTemplate.ts";

describe.skipIf(chromiumPath === undefined)("the page of a calibration from counters in a browser (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let template: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-counters-"));
    template = await pageTemplate(join(folder, "built"));
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function open(width: number, language: "en" | "zh", result: CounterResult, charts: number): Promise<Watched> {
    const file = join(folder, "counters.html");
    writeFileSync(file, renderHtml(buildReport(result), template));
    return openPage(browser, pathToFileURL(file).href, { width, language, selector: ".chart svg", count: charts });
  }

  it("begins with the pair, then the figures that it explains, in the browser's language and on a phone", async () => {
    for (const [width, language, headline] of [[1200, "en", "A reply takes 23.9 s; 14% of the rostered time nobody is there"], [360, "zh", "每次回复用时 23.9 秒；排班时间中 14% 无人在岗"]] as const) {
      const { page, troubles } = await open(width, language, sampleCounters(), 2);
      expect(await page.textContent("h1")).toBe("trend.csv, days.csv");
      expect(await page.textContent("#pair h2")).toBe(headline);
      expect(await page.locator("#compared tbody tr").count()).toBe(2);
      expect(await page.locator("#numbers tbody").count()).toBe(3);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await page.textContent("#page")).not.toMatch(/undefined|NaN|\[object/u);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });

  it("of counts without figures tells only when buyers come", async () => {
    const { pair: _, ...unpaired } = sampleCounters({ figures: [], assumptions: [] });
    const { page, troubles } = await open(1200, "en", unpaired, 1);
    expect(await page.textContent("#pair h2")).toContain("when buyers come");
    expect(await page.locator("#compared, #region").count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.close();
  });
});
