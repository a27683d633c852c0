import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/buildReport.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import { sampleBacktest } from "../report/sampleBacktest.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { openPage, type Watched } from "./openPage.ts";
import { pageTemplate } from "./pageTemplate.ts";

const CHARTS = 6;

describe.skipIf(chromiumPath === undefined)("the page of a back-test in a browser (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let template: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-backtest-"));
    template = await pageTemplate(join(folder, "built"));
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function open(width: number, language: "en" | "zh", changes: Parameters<typeof sampleBacktest>[0] = {}, charts = CHARTS): Promise<Watched> {
    const file = join(folder, "backtest.html");
    writeFileSync(file, renderHtml(buildReport(sampleBacktest(changes)), template));
    return openPage(browser, pathToFileURL(file).href, { width, language, selector: ".chart svg", count: charts });
  }

  it("opens from disk with the verdict, every part and no error, in the browser's language", async () => {
    for (const [language, title, verdict] of [["en", "june.csv beside “desk <b>”", "The model reproduces these days"], ["zh", "june.csv 与“desk <b>”对照", "模型重现了这些日子"]] as const) {
      const { page, troubles } = await open(1200, language);
      expect(await page.textContent("h1")).toBe(title);
      expect(await page.title()).toBe("june.csv · desk <b> · replycast");
      expect(await page.textContent("#verdict h2")).toBe(verdict);
      expect(await page.locator("#rules tbody tr").count()).toBe(3);
      for (const part of ["days", "hours", "replies", "coverage", "arrivals", "waiting", "figures", "findings"]) expect(await page.locator(`#${part}`).count()).toBe(1);
      expect(await page.textContent("#page")).not.toMatch(/undefined|NaN|\[object/u);
      expect(await page.getAttribute("html", "lang")).toMatch(language === "zh" ? /^zh/u : /^en/u);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });

  it("begins with the rule of which the fewest days lie inside, and draws another one that is chosen", async () => {
    const { page, troubles } = await open(1200, "en");
    const drawn = () => page.locator("#days .chart svg").innerHTML();
    expect(await page.inputValue("#rules select")).toBe("pinduoduo/manual-reply-3min");
    const first = await drawn();
    await page.click("#rules button.shop >> nth=2");
    expect(await page.inputValue("#rules select")).toBe("pinduoduo/mean-manual-reply-time");
    await page.waitForFunction((before) => document.querySelector("#days .chart svg")?.innerHTML !== before && document.querySelectorAll(".chart svg").length === 6, first);
    await page.selectOption("#rules select", "pinduoduo/manual-reply-3min");
    await page.waitForFunction((before) => document.querySelector("#days .chart svg")?.innerHTML === before, first);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("shows no calibration plot of a single day, and no arrivals that came as in the log", async () => {
    const { days } = sampleBacktest();
    const { page, troubles } = await open(1200, "en", { days: days.slice(0, 1), verdict: [{ code: "reproduces" }, { code: "few-days", days: 1 }], arrivals: "replay" }, CHARTS - 2);
    expect(await page.locator("#coverage .chart").count()).toBe(0);
    expect(await page.textContent("#coverage")).toContain("more days");
    expect(await page.textContent("#arrivals")).toContain("when they did in the log");
    expect(await page.locator("#rules thead th").count()).toBe(3);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("fits 360 px in both languages with its table open, and prints", async () => {
    for (const language of ["en", "zh"] as const) {
      const { page, troubles } = await open(360, language);
      for (const summary of await page.$$("details:not([open]) summary")) await summary.click();
      await page.waitForFunction(() => document.querySelectorAll("#figures tbody tr").length > 0);
      expect(await page.locator("#figures tbody tr").count()).toBe(28);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.emulateMedia({ media: "print" });
      expect(await page.isVisible("#verdict h2")).toBe(true);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });
});
