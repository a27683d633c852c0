import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/buildReport.ts";
import type { ReportedResult } from "../../src/report/buildReport.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import { sampleComparison } from "../report/comparison/sampleComparison.ts";
import { sampleAhead } from "../report/sampleAhead.ts";
import { sampleBacktest } from "../report/sampleBacktest.ts";
import { sampleCalibration } from "../report/sampleCalibration.ts";
import { sampleCounters } from "../report/sampleCounters.ts";
import { sampleDesk } from "../report/sampleDesk.ts";
import { sampleResult } from "../report/sampleResult.ts";
import { sampleScore } from "../report/sampleScore.ts";
import { sampleShops } from "../report/sampleShops.ts";
import { sampleLevers, sampleMarginal } from "../report/staffing/sampleLevers.ts";
import { sampleContingency, sampleSensitivity } from "../report/staffing/samplePlan.ts";
import { sampleRota } from "../report/staffing/sampleRota.ts";
import { sampleSpreadsheet } from "../report/staffing/sampleSpreadsheet.ts";
import { sampleStaffing } from "../report/staffing/sampleStaffing.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { layoutFaults } from "./layoutFaults.ts";
import { pageTemplate } from "./pageTemplate.ts";

const WIDTHS = [390, 768, 1280, 1920];
const KINDS: Readonly<Record<string, () => ReportedResult | Promise<ReportedResult>>> = {
  "a simulation": () => ({ ...sampleResult(), ...sampleAhead() }),
  "a simulation with all that a desk has": () => sampleDesk(),
  "several shops": () => sampleShops(),
  "a score": () => sampleScore(),
  "a calibration": () => sampleCalibration(),
  "counters": () => sampleCounters(),
  "a back-test": () => sampleBacktest(),
  "a comparison": () => sampleComparison(3),
  "a staffing search": () => sampleStaffing({
    spreadsheet: sampleSpreadsheet(), levers: sampleLevers(), marginal: sampleMarginal(["desk"]), sensitivity: sampleSensitivity(), rota: sampleRota(), contingency: sampleContingency(),
  }),
};

describe.skipIf(chromiumPath === undefined)("how pages stand (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-layouts-"));
    browser = await launchChromium();
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.keys(KINDS))("%s: nothing overflows, is cut, overlaps, is too small, too faint or nameless at any width, in both languages, by day and by night", async (kind) => {
    const file = join(folder, "report.html");
    writeFileSync(file, renderHtml(buildReport(await KINDS[kind]()), await pageTemplate(join(folder, "built"))));
    const faults: string[] = [];
    for (const language of ["en", "zh"]) {
      await page.goto("about:blank");
      await page.goto(`${pathToFileURL(file).href}#lang=${language}`);
      await page.waitForSelector("main");
      await page.evaluate(() => { for (const fold of document.querySelectorAll("details")) fold.open = true; });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          await drawn(page);
          faults.push(...(await layoutFaults(page)).map((fault) => `${language} ${width} ${colorScheme}: ${fault}`));
        }
      }
    }
    expect(faults).toEqual([]);
  });
});

/** Waits until every chart is drawn as wide as its place. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => [...document.querySelectorAll(".chart")].every((chart) => {
    const width = Number(chart.querySelector("svg")?.getAttribute("width") ?? 0);
    return chart.clientWidth === 0 || (width > 0 && width <= chart.clientWidth + 1 && width > chart.clientWidth - 60);
  }));
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); }));
}
