import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/buildReport.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import type { StaffingResult } from "../../src/staffing/staffingResult.ts";
import { sampleLevers, sampleMarginal } from "../report/staffing/sampleLevers.ts";
import { sampleContingency, sampleSensitivity } from "../report/staffing/samplePlan.ts";
import { sampleRota } from "../report/staffing/sampleRota.ts";
import { sampleSpreadsheet } from "../report/staffing/sampleSpreadsheet.ts";
import { estimate, sampleIntervals, sampleStaffing, sampleTarget } from "../report/staffing/sampleStaffing.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { openPage, type Watched } from "./openPage.ts";
import { pageTemplate } from "./pageTemplate.ts";

const CHARTS = 2;
const MOST_BYTES = 1.2e6;
/** All that can stand beside a roster. */
const PARTS = { spreadsheet: sampleSpreadsheet(), levers: sampleLevers(), marginal: sampleMarginal(["desk"]), sensitivity: sampleSensitivity(), rota: sampleRota(), contingency: sampleContingency() };
const CHARTS_OF_PARTS = 2;

describe.skipIf(chromiumPath === undefined)("the page of a staffing search in a browser (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let template: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-staffing-"));
    template = await pageTemplate(join(folder, "built"));
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function open(width: number, language: "en" | "zh", changes: Partial<StaffingResult> = {}, charts = CHARTS): Promise<Watched> {
    const file = join(folder, "staffing.html");
    const html = renderHtml(buildReport(sampleStaffing(changes)), template);
    expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES);
    writeFileSync(file, html);
    return openPage(browser, pathToFileURL(file).href, { width, language, selector: ".chart svg", count: charts });
  }

  it("opens from disk with the answer first, every part and no error, in the browser's language", async () => {
    for (const [language, answer] of [["en", "With 5 early and 6 late the shop passes both targets"], ["zh", "按早班 5 人、晚班 6 人排班，2 项目标均能达到"]] as const) {
      const { page, troubles } = await open(1200, language);
      expect(await page.textContent("h1")).toBe("shop <b>");
      expect(await page.textContent("#verdict h2")).toContain(answer);
      for (const part of ["roster", "targets", "curve", "people"]) expect(await page.locator(`#${part}`).count()).toBe(1);
      expect(await page.locator("#targets tbody tr").count()).toBe(2);
      expect(await page.locator("#roster .worked").count()).toBe(2);
      expect(await page.textContent("#page")).not.toMatch(/undefined|NaN|\[object/u);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });

  it("draws the curve of the target that is met least surely, and of another one that is chosen", async () => {
    const { page, troubles } = await open(1200, "en");
    expect(await page.inputValue("#curve select")).toBe("pinduoduo/manual-reply-3min");
    const drawn = () => page.locator("#curve .chart svg").innerHTML();
    const first = await drawn();
    await page.selectOption("#curve select", "pinduoduo/mean-manual-reply-time");
    await page.waitForFunction((before) => document.querySelector("#curve .chart svg") !== null && document.querySelector("#curve .chart svg")?.innerHTML !== before, first);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("shows who comes when, with times and meals, a table a week, as wide as the page", async () => {
    for (const [language, width, off] of [["en", 1200, "–"], ["zh", 390, "休"]] as const) {
      const { page, troubles } = await open(width, language, { rota: sampleRota(10) });
      expect(await page.locator("#rota table").count()).toBe(2);
      const rows = page.locator("#rota table").first().locator("tbody tr");
      expect(await rows.count()).toBe(sampleRota(10).persons.length);
      expect(await rows.first().textContent()).toContain("15:00–24:00");
      expect(await rows.first().textContent()).toContain("17:30–18:30");
      expect(await rows.first().locator("td").allTextContents()).toContain(off);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });

  it("tells of a target out of reach which interval fails, and of several days each kind's roster", async () => {
    const { scenario } = sampleStaffing();
    const dates = ["2026-06-17", "2026-06-18", "2026-06-19"];
    const same = { desk: { early: 5, late: 6 } };
    const { page, troubles } = await open(1200, "en", {
      scenario: { ...scenario, days: 3 }, roster: [same, { desk: { early: 8, late: 9 } }, same], intervals: dates.flatMap((date) => sampleIntervals(date)),
      feasible: false, targets: [sampleTarget({ met: false, pass: estimate(0.62, 0.6, 0.64) })],
    });
    expect(await page.getAttribute("#verdict", "class")).toContain("fails");
    expect(await page.textContent("#verdict")).toContain("62% (60–64%) only");
    expect(await page.textContent("#verdict")).toContain("between 12:00 and 13:00");
    expect(await page.locator("#roster h3").allTextContents()).toEqual(["2 days (Wed 17 June … Fri 19 June)", "Thu 18 June"]);
    expect(await page.locator("#curve select").count()).toBe(0);
    expect(await page.locator("#people select option").count()).toBe(4);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("tells what stands beside the roster, each part where it is there and in its order, also on a phone and in print", async () => {
    for (const [width, language] of [[1200, "en"], [390, "zh"]] as const) {
      const { page, troubles } = await open(width, language, PARTS, CHARTS + CHARTS_OF_PARTS);
      expect(await page.$$eval("main > section", (sections) => sections.map(({ id }) => id))).toEqual(["verdict", "roster", "targets", "curve", "people", "spreadsheet", "levers", "marginal", "sensitivity", "rota", "contingency"]);
      expect(await page.textContent("#page")).not.toMatch(/undefined|NaN|\[object/u);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.emulateMedia({ media: "print" });
      expect(await page.isVisible("#contingency h2")).toBe(true);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });

  it("does without quarter-hours", async () => {
    const { intervals: _none, ...bare } = sampleStaffing();
    writeFileSync(join(folder, "bare.html"), renderHtml(buildReport(bare), template));
    const { page, troubles } = await openPage(browser, pathToFileURL(join(folder, "bare.html")).href, { width: 1200, language: "en", selector: ".chart svg", count: 1 });
    expect(await page.locator("#people").count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("fits 360 px in both languages with its tables open, and prints", async () => {
    for (const language of ["en", "zh"] as const) {
      const { page, troubles } = await open(360, language);
      for (const summary of await page.$$("details:not([open]) summary")) await summary.click();
      await page.waitForFunction(() => document.querySelectorAll("#curve tbody tr").length === 7);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.emulateMedia({ media: "print" });
      expect(await page.isVisible("#verdict h2")).toBe(true);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });
});
