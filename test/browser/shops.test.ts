import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/buildReport.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import { sampleShops } from "../report/sampleShops.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { openPage, type Watched } from "./openPage.ts";
import { pageTemplate } from "./pageTemplate.ts";

describe.skipIf(chromiumPath === undefined)("the page of several shops in a browser (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-shops-"));
    const file = join(folder, "shops.html");
    writeFileSync(file, renderHtml(buildReport(sampleShops()), await pageTemplate(join(folder, "built"))));
    address = pathToFileURL(file).href;
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function open(width: number, language: "en" | "zh"): Promise<Watched> {
    return openPage(browser, address, { width, language, selector: "#agents .chart svg, #rate-by-day .chart svg", count: 2 });
  }

  it("tells the verdict over all, a row for each shop, and begins with the shop that decides", async () => {
    for (const [language, verdict, shop] of [["en", "Most likely misses its target.", "north: Most likely misses its target."], ["zh", "很可能不达标。", "north：很可能不达标。"]] as const) {
      const { page, troubles } = await open(1280, language);
      expect(await page.textContent("#shops-verdict .in-short")).toBe(verdict);
      expect(await page.textContent("#verdict .in-short")).toBe(shop);
      expect(await page.locator("#shops tbody tr").count()).toBe(2);
      expect(await page.locator("#rules tbody tr:not(.consequences)").count()).toBe(2);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });

  it("shows another shop's rules and late messages when it is chosen, from the list or from its row", async () => {
    const { page, troubles } = await open(1280, "en");
    await page.selectOption(".shop-choice select", "south");
    expect(await page.textContent("#verdict .in-short")).toBe("south: Passes, as surely as asked.");
    expect(await page.locator("#rules tbody tr:not(.consequences)").count()).toBe(1);
    expect(await page.locator("#late select >> nth=0").locator("option").count()).toBe(1);
    await page.waitForFunction(() => document.querySelectorAll("#late .mark-rect path").length > 20);
    await page.click("#shops button.shop >> nth=0");
    expect(await page.textContent("#verdict .in-short")).toMatch(/^north: /u);
    expect(await page.inputValue(".shop-choice select")).toBe("north");
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("shows how busy each agent is, or how much it holds, by quarter-hour of the chosen day, without overflow at 390 px", async () => {
    for (const language of ["en", "zh"] as const) {
      const { page, troubles } = await open(390, language);
      await page.selectOption("#agents select >> nth=1", "2026-06-18");
      await page.waitForFunction(() => document.querySelectorAll("#agents .mark-rect path").length === 36);
      expect(await page.textContent("#agents .choices")).toContain("100%");
      await page.selectOption("#agents select >> nth=0", "open");
      await page.waitForFunction(() => document.querySelectorAll("#agents .mark-rect path").length === 40);
      expect(await page.textContent("#agents .choices")).toContain("3.2");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });
});
