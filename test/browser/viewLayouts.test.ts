import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import { buildReport } from "../../src/report/buildReport.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import { rulePacksOfPlatform } from "../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { faultsOfEveryLayout } from "./everyLayout.ts";
import { pageTemplate } from "./pageTemplate.ts";
import { keyboardFaults } from "./keyboardFaults.ts";

/** Two in a shift for what one could hardly do: some of its messages are late. */
const SCENARIO = parseScenario(`replycast: 1
name: views
platform: pinduoduo
arrivals: { pre-sale: { consultsPerDay: 400 } }
roster: { pre-sale: { early: 1, late: 2 } }
targets: { pinduoduo/manual-reply-3min: { rate: ">= 90%", assurance: 80% } }
`);

const VIEWS: Readonly<Record<string, { readonly address: string; readonly reach: (page: Page) => Promise<unknown> }>> = {
  "the open share menu": { address: "", reach: async (page) => {
    await page.click(".share-opener");
    await page.waitForSelector("#share-actions:not([hidden])");
  } },
  "what if, with something turned": { address: "view=what-if", reach: async (page) => {
    await page.waitForSelector(".what-if-table");
    await page.locator("#what-if .turn button:last-of-type").first().click();
    await page.waitForFunction(() => document.querySelectorAll(".what-if-table td:last-child:not(:empty)").length > 0);
  } },
  "a film with a story, another day beside it": { address: "view=film", reach: async (page) => {
    await page.waitForSelector(".film-picture canvas");
    await page.locator(".film-choices select").last().selectOption({ index: 1 });
    await page.waitForFunction(() => document.querySelectorAll(".film-counter").length === 2);
    await page.focus(".film-picture");
    await page.keyboard.press("n");
    await page.waitForSelector(".film-story");
  } },
  "the lessons": { address: "view=lessons", reach: (page) => page.waitForSelector(".lesson-list li") },
  "a lesson": { address: "view=lessons&lesson=bot", reach: (page) => page.waitForSelector(".lesson-caption") },
  "the start of the exam": { address: "view=practice", reach: (page) => page.waitForSelector("button.begin") },
  "a question answered": { address: "view=practice", reach: async (page) => {
    await page.click("button.begin");
    await page.waitForSelector(".practice-question");
    await page.keyboard.press("1");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".practice-told.right, .practice-told.wrong");
  } },
  "the result of the exam": { address: "view=practice", reach: async (page) => {
    await page.click("button.begin");
    for (let question = 0; question < 20; question++) {
      await page.waitForFunction((value) => document.querySelector("progress")?.value === value && document.querySelector(".practice-told:empty") !== null, question);
      for (const key of ["1", "Enter", "Enter"]) await page.keyboard.press(key);
    }
    await page.waitForSelector("#practice .verdict");
  } },
};

describe.skipIf(chromiumPath === undefined)("how the views of a report stand (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let address: string;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-views-"));
    const result = await simulate(SCENARIO, { packs: rulePacksOfPlatform(SCENARIO.platform), replications: 30, executor: inlineExecutor });
    const file = join(folder, "report.html");
    writeFileSync(file, renderHtml(buildReport(result), await pageTemplate(join(folder, "built"))));
    address = pathToFileURL(file).href;
    browser = await launchChromium();
  });

  afterEach(() => page.close());

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.keys(VIEWS))("%s: nothing overflows, is cut, overlaps, is too small, too faint or nameless at any width, in both languages, by day and by night; the keyboard reaches everything", async (name) => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
    await page.goto(`${address}#${VIEWS[name].address}`);
    await VIEWS[name].reach(page);
    expect(await faultsOfEveryLayout(page)).toEqual([]);
    expect(await keyboardFaults(page)).toEqual([]);
  });

  it("a film that plays: nothing overflows, is cut, overlaps or is too faint", async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
    await page.goto(`${address}#view=film`);
    await page.waitForSelector(".film-picture canvas");
    await page.click(".film-play");
    expect(await faultsOfEveryLayout(page)).toEqual([]);
  });
});
