import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXPORT_FORMATS } from "../../src/page/workbench/desk/deskServer.ts";
import type { ExportFormat } from "../../src/page/workbench/desk/deskServer.ts";
import { logsWordsOf } from "../../src/page/workbench/logs/logsWordsOf.ts";
import { resultsWordsOf } from "../../src/page/workbench/results/resultsWordsOf.ts";
import { runsWordsOf } from "../../src/page/workbench/runs/runsWordsOf.ts";
import { chromiumPath } from "./chromium.ts";
import { type Journey, LANGUAGES, goTo, openWorkbench, press, startJourney, station } from "./journey.ts";

const SCENARIOS = join(import.meta.dirname, "..", "..", "scenarios");
const LOG = "export-six-days.csv";
const LONG_MS = 120_000;

/** What a file of each format begins with. */
const BEGINNINGS: Readonly<Record<ExportFormat, RegExp>> = {
  html: /^<!doctype html>/iu, png: /^(?:PK|\u0089PNG)/u, svg: /^(?:PK|<svg|<\?xml)/u, csv: /^(?:PK|\u00ef\u00bb\u00bf|[^<{]+,)/u, xlsx: /^PK/u, ics: /^(?:PK|BEGIN:VCALENDAR)/u,
};

describe.skipIf(chromiumPath === undefined)("an analyst goes from a log to a roster (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await startJourney();
    copyFileSync(join(SCENARIOS, "small-shop.yaml"), join(journey.folder, "small-shop.yaml"));
  });

  afterAll(() => journey?.close());

  it.each(LANGUAGES)("drops a log, reads a miss explained, learns a scenario, tests it on the day held back, compares, staffs, and exports in every format (%s)", async (language) => {
    const [logs, runs, results] = [logsWordsOf(language), runsWordsOf(language), resultsWordsOf(language)];
    const { page, troubles } = await openWorkbench(journey, language);
    await goTo(page, "logs");
    await dropped(page, join(SCENARIOS, LOG));
    await press(page, logs.steps.score.run);
    const [score, calibrate, backtest] = [0, 1, 2].map((place) => page.locator(".step").nth(place));
    await score.locator(".answer:not(.faint)").waitFor({ timeout: LONG_MS });
    await station(page, `analyst-${language}-1-scored`);
    await page.getByText(logs.misses).click();
    await page.waitForSelector("#explained .asks");
    expect((await page.locator("#explained .asks").textContent())?.length).toBeGreaterThan(20);
    await station(page, `analyst-${language}-2-explained`);

    await goTo(page, "logs");
    await press(page, logs.steps.calibrate.run);
    await calibrate.locator(".answer:not(.faint)").waitFor({ timeout: LONG_MS });
    await backtest.getByLabel(logs.replications).fill("40");
    await press(page, logs.steps.backtest.run);
    await backtest.locator(".answer:not(.faint)").waitFor({ timeout: LONG_MS });
    await station(page, `analyst-${language}-3-tested`);

    await goTo(page, "runs");
    await page.getByRole("radio", { name: runs.commands.compare.name }).check();
    await page.locator(".run-form > .field select").selectOption("small-shop.yaml");
    await page.getByLabel(runs.replications, { exact: true }).fill("40");
    await page.getByLabel(runs.key).selectOption({ index: 1 });
    await press(page, runs.run);
    await page.waitForSelector(".kept-report #verdict", { timeout: LONG_MS });
    expect(await page.textContent(".kept-report #verdict h2")).toMatch(/[AB]/u);
    await station(page, `analyst-${language}-4-compared`);

    await goTo(page, "runs");
    await page.getByRole("radio", { name: runs.commands.staff.name }).check();
    await page.getByRole("radio", { name: runs.brief }).check();
    await press(page, runs.run);
    await page.waitForSelector(".kept-report #roster", { timeout: LONG_MS });
    await station(page, `analyst-${language}-5-staffed`);
    await page.getByText(results.saveAs, { exact: true }).click();
    for (const format of EXPORT_FORMATS) {
      const [download] = await Promise.all([page.waitForEvent("download"), press(page, results.formats[format].name)]);
      expect(await beginningOf(download), format).toMatch(BEGINNINGS[format]);
    }
    expect(troubles).toEqual([]);
    await page.close();
  }, 3 * LONG_MS);
});

/** Drops a file on the page as a hand would. */
async function dropped(page: Page, path: string): Promise<void> {
  const carried = await page.evaluateHandle(([name, text]) => {
    const carrier = new DataTransfer();
    carrier.items.add(new File([text], name, { type: "text/csv" }));
    return carrier;
  }, [LOG, readFileSync(path, "utf8")] as const);
  await page.dispatchEvent(".drop", "drop", { dataTransfer: carried });
}

async function beginningOf(download: Download): Promise<string> {
  return readFileSync(await download.path()).subarray(0, 200).toString("latin1");
}
