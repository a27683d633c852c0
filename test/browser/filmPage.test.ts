import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import { buildReport } from "../../src/report/buildReport.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import { rulePacksOfPlatform } from "../../src/rules/rulePackCatalogue.ts";
import { filmOfPlayed, played, scenarioFile } from "../film/playedFilm.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { openPage } from "./openPage.ts";
import { pageTemplate } from "./pageTemplate.ts";

const SCENARIO = scenarioFile("small-shop.yaml");
const PACKS = rulePacksOfPlatform(SCENARIO.platform);
const PLAYED = played(SCENARIO, PACKS);
const STORY = {
  en: { next: "Next miss", missed: "its time was up", rule: "The rule:", late: /late by|nobody|unanswered|answered/u },
  zh: { next: "下一条超时", missed: "超过时限", rule: "规则怎么说:", late: /迟|未|回复/u },
} as const;

describe.skipIf(chromiumPath === undefined)("a day as a film in a browser, opened from disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "replycast-film-"));
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    const result = await simulate(SCENARIO, { packs: PACKS, replications: 30, executor: inlineExecutor });
    const file = join(folder, "report.html");
    writeFileSync(file, renderHtml(buildReport(result), await pageTemplate(join(folder, "built"))));
    address = pathToFileURL(file).href;
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openFilm(width: number, language: "en" | "zh") {
    const watched = await openPage(browser, address, { width, language, selector: "nav.views a", count: 5 });
    await watched.page.click("nav.views a[href*=film]");
    await watched.page.waitForSelector(".film-picture canvas");
    return watched;
  }

  it("plays: its clock runs, space stops it, and its end is what the rule says of the day", async () => {
    const { page, troubles } = await openFilm(1280, "en");
    const before = await page.textContent(".film-now strong");
    await page.focus(".film-picture");
    await page.keyboard.press("Space");
    await page.waitForFunction((told) => document.querySelector(".film-now strong")?.textContent !== told, before);
    await page.keyboard.press("Space");
    await page.waitForFunction(() => document.querySelector(".film-play")?.textContent === "Play");
    await page.focus(".film-scrubber input");
    await page.keyboard.press("End");
    const chosen = await page.$$eval(".film-choices select", (selects) => selects.map((select) => Number((select as HTMLSelectElement).value)));
    const { counter } = filmOfPlayed(PLAYED, chosen[0], chosen[1]);
    await page.waitForFunction((failed) => document.querySelector(".film-parts .bad dd")?.textContent === failed, String(counter.failed.at(-1)));
    expect(await page.textContent(".film-parts .good dd")).toBe(String(counter.answered.at(-1)));
    expect(await page.textContent(".film-why")).toContain("That is exactly what the rule says of this day.");
    expect(troubles).toEqual([]);
    await page.close();
  });

  it.each(["en", "zh"] as const)("steps to the next miss, which is drawn red, and tells its story with the rule's sentence (%s)", async (language) => {
    const { page, troubles } = await openFilm(language === "en" ? 1280 : 390, language);
    await page.click(`button:text-is("${STORY[language].next}")`);
    await page.waitForSelector(".film-story");
    const story = await page.textContent(".film-story") ?? "";
    for (const part of [STORY[language].missed, STORY[language].rule, STORY[language].late]) expect(story).toMatch(part);
    expect(await page.locator(".film-consumer[aria-pressed=true]").count()).toBeGreaterThan(0);
    expect(await countPixels(page, "--film-miss")).toBeGreaterThan(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(language === "en" ? 1280 : 390);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("plays the same day beside it with one thing changed: two pictures, two counters, what differs, one consumer in both", async () => {
    const { page, troubles } = await openFilm(1280, "en");
    await page.locator(".film-choices select").last().selectOption({ index: 1 });
    await page.waitForFunction(() => document.querySelectorAll(".film-counter").length === 2);
    expect(await page.locator(".film-picture canvas").count()).toBe(2);
    await page.focus(".film-picture");
    await page.keyboard.press("n");
    await page.waitForSelector(".film-story");
    expect(await page.textContent(".film-difference")).toMatch(/with the change, compared with the plan: .* consumers answered/u);
    expect(await page.locator(".film-story h3").count()).toBe(2);
    expect(troubles).toEqual([]);
    await page.close();
  });
});

/** Pixels of the picture in a colour of the style sheet. */
function countPixels(page: Page, name: string): Promise<number> {
  return page.evaluate((variable) => {
    const canvas = document.querySelector<HTMLCanvasElement>(".film-picture canvas");
    const context = canvas?.getContext("2d");
    if (!canvas || !context) return 0;
    const colour = getComputedStyle(canvas).getPropertyValue(variable).trim();
    const wanted = [1, 3, 5].map((place) => parseInt(colour.slice(place, place + 2), 16));
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let place = 0; place < data.length; place += 4) if (wanted.every((value, channel) => Math.abs(data[place + channel] - value) < 8)) count++;
    return count;
  }, name);
}
