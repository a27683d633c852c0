import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/buildReport.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import { sampleComparison } from "../report/comparison/sampleComparison.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { openPage, type Watched } from "./openPage.ts";
import { pageTemplate } from "./pageTemplate.ts";

/** Rates, passing, where in the day. */
const CHARTS = 3;

describe.skipIf(chromiumPath === undefined)("the page of a comparison in a browser (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let template: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-comparison-"));
    template = await pageTemplate(join(folder, "built"));
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(width: number, language: "en" | "zh", scenarios: 2 | 3 = 2): Promise<Watched> {
    const file = join(folder, "comparison.html");
    writeFileSync(file, renderHtml(buildReport(await sampleComparison(scenarios)), template));
    return openPage(browser, pathToFileURL(file).href, { width, language, selector: ".chart svg", count: CHARTS });
  }

  it("opens from disk with the answer, every part and no error, in the browser's language", async () => {
    for (const [language, title, verdict] of [["en", "shop <b> beside two in the evening", "B is likelier to pass than A; B costs 138 yuan more, but 2.0 points fewer of its buyers leave"], ["zh", "shop <b> 与 two in the evening", "B 比 A 更可能达标；B 多花 138 元，但离开的买家少 2.0 个百分点"]] as const) {
      const { page, troubles } = await open(1280, language);
      expect(await page.textContent("h1")).toBe(title);
      expect(await page.title()).toBe("shop <b> · two in the evening · replycast");
      expect(await page.textContent("#verdict h2")).toBe(verdict);
      expect(await page.locator("#rules tbody tr").count()).toBe(2);
      expect(await page.textContent("#scenarios")).toContain("roster.sale.evening=2");
      for (const part of ["scenarios", "rules", "rates", "passes", "where", "measures", "figures"]) expect(await page.locator(`#${part}`).count()).toBe(1);
      expect(await page.textContent("#page")).not.toMatch(/undefined|NaN|\[object/u);
      expect(await page.getAttribute("html", "lang")).toMatch(language === "zh" ? /^zh/u : /^en/u);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });

  it("shows another rule and another pair where they are chosen; a time has no late messages", async () => {
    const { page, troubles } = await open(1280, "en", 3);
    expect(await page.locator("#verdict h2").count()).toBe(3);
    await page.click("#rules button.shop >> nth=1");
    await page.waitForFunction(() => document.querySelectorAll(".chart svg").length === 1);
    expect(await page.textContent("#where")).toContain("knows no late messages");
    await page.selectOption("#rules select", "2");
    await page.waitForFunction(() => document.querySelectorAll(".chart svg").length === 3);
    expect(await page.textContent("#measures thead")).toContain("B − C");
    expect(await page.locator("#rules tbody tr").count()).toBe(1);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("fits 360 px in both languages with its tables open, and prints", async () => {
    for (const language of ["en", "zh"] as const) {
      const { page, troubles } = await open(360, language);
      for (const summary of await page.$$("#figures details:not([open]) summary")) await summary.click();
      await page.waitForFunction(() => document.querySelectorAll("#figures table").length === 2);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.emulateMedia({ media: "print" });
      expect(await page.isVisible("#verdict h2")).toBe(true);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });
});
