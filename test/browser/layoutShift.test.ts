import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/buildReport.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import { startWorkbench } from "../../src/server/startWorkbench.ts";
import type { Workbench } from "../../src/server/startWorkbench.ts";
import { sampleResult } from "../report/sampleResult.ts";
import { sampleStaffing } from "../report/staffing/sampleStaffing.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { allDrawn } from "./everyLayout.ts";
import { pageTemplate } from "./pageTemplate.ts";
import { shiftsSoFar } from "./shiftsSoFar.ts";

/** A tenth of what counts as good (web.dev/cls). */
const MOST_SHIFT = 0.01;
const SCENARIOS = join(import.meta.dirname, "..", "..", "scenarios");

describe.skipIf(chromiumPath === undefined)("nothing moves while a page loads (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let browser: Browser;
  let workbench: Workbench;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-shift-"));
    copyFileSync(join(SCENARIOS, "small-shop.yaml"), join(folder, "small-shop.yaml"));
    mkdirSync(join(folder, "results"));
    for (const [name, result] of Object.entries({ simulation: sampleResult(), staffing: sampleStaffing() })) writeFileSync(join(folder, "results", `${name}.json`), JSON.stringify(result));
    workbench = await startWorkbench({ folder, port: 0, version: "test" });
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What moves from the address' opening until `settled`, on a telephone and a notebook; the sources of what moved, told. */
  async function shifts(address: string, settled: (page: Page) => Promise<unknown>): Promise<{ readonly most: number; readonly sources: string[] }> {
    const found = { most: 0, sources: [] as string[] };
    for (const width of [390, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, locale: "en-GB" });
      await page.goto(address);
      await settled(page);
      await allDrawn(page);
      const { sum, sources } = await shiftsSoFar(page);
      found.most = Math.max(found.most, sum);
      found.sources.push(...sources.map((source) => `${width}: ${source}`));
      await page.close();
    }
    return found;
  }

  it.each([
    ["a lesson", "view=lessons&lesson=bot", (page: Page) => page.waitForSelector(".lesson-caption")],
    ["a film", "view=film", (page: Page) => page.waitForSelector(".film-picture canvas")],
    ["what if, while its first answer comes", "view=what-if", (page: Page) => page.waitForFunction(() => /\d/u.test(document.querySelector(".what-if-answer .faint")?.textContent ?? ""))],
  ] as const)("in %s", async (_, view, settled) => {
    const file = join(folder, "view.html");
    writeFileSync(file, renderHtml(buildReport(sampleResult({ dates: ["2026-06-17"] })), await pageTemplate(join(folder, "built"))));
    const { most, sources } = await shifts(`${pathToFileURL(file).href}#${view}`, settled);
    expect(most, sources.join("; ")).toBeLessThan(MOST_SHIFT);
  });

  it.each([["start", "form.six"], ["runs", ".desk h1"], ["logs", ".desk h1"], ["results", ".kept-row"], ["results&result=results/staffing.json", ".kept-report h1"]])("in the workbench's view %s, while the server answers", async (view, selector) => {
    const { most, sources } = await shifts(`${workbench.address}&view=${view}`, (page) => page.waitForSelector(selector));
    expect(most, sources.join("; ")).toBeLessThan(MOST_SHIFT);
  });
});
