import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/buildReport.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import type { StaffingResult } from "../../src/staffing/staffingResult.ts";
import { sampleGain, sampleLevers, sampleMarginal } from "../report/staffing/sampleLevers.ts";
import { sampleStaffing } from "../report/staffing/sampleStaffing.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { openPage, type Watched } from "./openPage.ts";
import { pageTemplate } from "./pageTemplate.ts";

const choice = { of: "questions" as const, candidates: ["a", "b", "c"], most: 5, now: [0, 1], chosen: [0, 2], settings: [], gain: sampleGain("helps", [2, 1], [0.5, 0.2]) };

describe.skipIf(chromiumPath === undefined)("levers and the value of an hour in a browser (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let template: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-levers-"));
    template = await pageTemplate(join(folder, "built"));
    browser = await launchChromium();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function open(width: number, language: "en" | "zh", changes: Partial<StaffingResult>, count: number): Promise<Watched> {
    const file = join(folder, "levers.html");
    writeFileSync(file, renderHtml(buildReport(sampleStaffing(changes)), template));
    return openPage(browser, pathToFileURL(file).href, { width, language, selector: ".chart svg", count });
  }

  it("stand in tables and sentences with the settings that make them, in the browser's language", async () => {
    for (const [language, title, helps] of [["en", "What else could be done", "meal of late at 16:30 instead of 17:30"], ["zh", "还能做什么", "晚班用餐从 17:30 改到 16:30"]] as const) {
      const { page, troubles } = await open(1200, language, { levers: sampleLevers(), answers: [choice], marginal: sampleMarginal() }, 3);
      expect(await page.textContent("#levers h2")).toBe(title);
      expect(await page.textContent("#levers tbody th")).toBe(helps);
      await page.click("#levers details summary");
      expect(await page.locator("#levers code").allTextContents()).toContain("--set roster.desk.early=6");
      expect(await page.textContent("#levers")).not.toMatch(/undefined|NaN|\[object/u);
      expect(await page.locator("#marginal .chart svg").count()).toBe(1);
      expect(troubles).toEqual([]);
      await page.close();
    }
  }, 60_000);

  it("draw a chart for each team and stay within a narrow page", async () => {
    const { page, troubles } = await open(390, "en", { levers: sampleLevers(), marginal: sampleMarginal(["front", "back"]) }, 4);
    expect(await page.locator("#marginal figure h3").allTextContents()).toEqual(["front", "back"]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(troubles).toEqual([]);
    await page.close();
  }, 60_000);

  it("are left out where they were not worked out", async () => {
    const { page } = await open(1200, "en", {}, 2);
    for (const part of ["levers", "marginal"]) expect(await page.locator(`#${part}`).count()).toBe(0);
    await page.close();
  }, 60_000);
});
