import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startWorkbench } from "../../src/server/startWorkbench.ts";
import type { Workbench } from "../../src/server/startWorkbench.ts";
import { sampleComparison } from "../report/comparison/sampleComparison.ts";
import { sampleResult } from "../report/sampleResult.ts";
import { sampleStaffing } from "../report/staffing/sampleStaffing.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { faultsOfEveryLayout } from "./everyLayout.ts";
import { keyboardFaults } from "./keyboardFaults.ts";

const SCENARIOS = join(import.meta.dirname, "..", "..", "scenarios");
const LONG_MS = 120_000;

const VIEWS: Readonly<Record<string, { readonly view: string; readonly reach: (page: Page) => Promise<unknown> }>> = {
  "the six questions": { view: "start", reach: (page) => page.waitForSelector("form.six") },
  "shifts on the clock": { view: "start", reach: async (page) => {
    await begin(page);
    await page.locator(".grid-meal").first().press("ArrowRight");
    await page.waitForFunction(() => document.querySelector(".grid-answer .faint")?.textContent?.startsWith("400"));
  } },
  "a scenario that can be played": { view: "start", reach: async (page) => {
    await begin(page);
    await page.getByRole("button", { name: "What if?" }).click();
    await page.waitForFunction(() => document.querySelector(".what-if-answer .faint")?.textContent?.includes("400"));
  } },
  "a scenario with faults": { view: "start", reach: async (page) => {
    await begin(page);
    const area = page.locator(".editor textarea");
    await area.fill((await area.inputValue()).replace("warmUp: 1", "warmUp: -1"));
    await page.waitForSelector(".faults li");
  } },
  "a file that is there already, and a roster to be taken over": { view: "start", reach: async (page) => {
    await begin(page);
    await page.locator(".file-row input").fill("small-shop.yaml");
    await page.locator(".file-row form button").click();
    await page.waitForSelector(".conflict");
    await page.locator(".paste-roster summary").click();
    await page.locator(".paste-roster textarea").fill("班次\t人数\n早班\t4\n10:00-19:00\t2\n合计\t6\n");
    await page.waitForSelector(".roster-found");
  } },
  "what can be run, a run under way and one that waits": { view: "runs", reach: async (page) => {
    await page.locator(".run-form > .field select").selectOption("small-shop.yaml");
    for (let run = 0; run < 3; run++) await page.locator(".run-form button[type=submit], .run-form .run").last().click();
    await page.waitForSelector(".job.running");
  } },
  "a log to be chosen": { view: "logs", reach: (page) => page.waitForSelector(".logs h1") },
  "a log that was scored": { view: "logs", reach: async (page) => {
    await page.setInputFiles("input[type=file]", join(SCENARIOS, "export-seventh-day.csv"));
    await page.getByRole("button", { name: "Score the log" }).click();
    await page.locator(".step .answer:not(.faint)").first().waitFor({ timeout: LONG_MS });
  } },
  "the kept results": { view: "results", reach: (page) => page.waitForFunction(() => document.querySelectorAll(".kept-row").length >= 3 && document.querySelectorAll(".kept-row .answer.faint").length === 0) },
  "a result that is open": { view: "results&result=results/staffing.json", reach: (page) => page.waitForSelector(".kept-report h1") },
};

describe.skipIf(chromiumPath === undefined)("how the views of the workbench stand (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let browser: Browser;
  let workbench: Workbench;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-workbench-layouts-"));
    for (const name of ["small-shop.yaml", "export-seventh-day.csv"]) copyFileSync(join(SCENARIOS, name), join(folder, name));
    mkdirSync(join(folder, "results"));
    for (const [name, result] of Object.entries({ simulation: sampleResult(), staffing: sampleStaffing(), comparison: sampleComparison(3) })) writeFileSync(join(folder, "results", `${name}.json`), JSON.stringify(result));
    workbench = await startWorkbench({ folder, port: 0, version: "test" });
    browser = await launchChromium();
  });

  afterEach(() => page.close());

  afterAll(async () => {
    await browser?.close();
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.keys(VIEWS))("%s: nothing overflows, is cut, overlaps, is too small, too faint or nameless at any width, in both languages, by day and by night; the keyboard reaches everything", async (name) => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
    await page.goto(`${workbench.address}&view=${VIEWS[name].view}`);
    await VIEWS[name].reach(page);
    expect(await faultsOfEveryLayout(page)).toEqual([]);
    expect(await keyboardFaults(page)).toEqual([]);
  }, LONG_MS);
});

async function begin(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Play it" }).click();
  await page.waitForSelector(".editor textarea");
}
