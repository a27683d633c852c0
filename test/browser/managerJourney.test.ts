import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filmWordsOf } from "../../src/page/film/filmWordsOf.ts";
import { runsWordsOf } from "../../src/page/workbench/runs/runsWordsOf.ts";
import { resultsWordsOf } from "../../src/page/workbench/results/resultsWordsOf.ts";
import { workbenchWordsOf } from "../../src/page/workbench/workbenchWordsOf.ts";
import { whatIfWordsOf } from "../../src/page/whatIf/whatIfWordsOf.ts";
import { chromiumPath } from "./chromium.ts";
import { type Journey, LANGUAGES, goTo, openWorkbench, press, startJourney, station } from "./journey.ts";

const LONG_MS = 120_000;
/** Longer than the interval's last step takes. */
const CHANGED = { en: /the chance of passing (?:goes|rises|falls|is)?.*from .+ to /u, zh: /由 .+ 变为 /u } as const;

describe.skipIf(chromiumPath === undefined)("a manager plans an event (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await startJourney();
  });

  afterAll(() => journey?.close());

  it.each(LANGUAGES)("from six questions to an answer, turns it, and sends the report, which opens from disk without any network (%s)", async (language) => {
    const [words, runs, results, whatIf] = [workbenchWordsOf(language), runsWordsOf(language), resultsWordsOf(language), whatIfWordsOf(language)];
    const { page, troubles } = await openWorkbench(journey, language);
    await station(page, `manager-${language}-1-questions`);
    await page.getByLabel(words.start.consultsLabel).fill("800");
    await page.getByLabel(words.start.factorLabel).fill("1.5");
    await press(page, words.start.begin);
    await page.waitForSelector(".strip rect");
    expect(await page.textContent(".grid-answer .answer")).toMatch(/\d%/u);
    await station(page, `manager-${language}-2-scenario`);

    await press(page, whatIf.title);
    await page.waitForSelector(".what-if-table");
    await page.locator("#what-if .turn button:last-of-type").first().click();
    await page.waitForFunction((pattern) => new RegExp(pattern, "u").test(document.querySelector("#what-if .answer")?.textContent ?? ""), CHANGED[language].source);
    await station(page, `manager-${language}-3-slider`);
    await press(page, whatIf.takeOver);
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>(".editor textarea")?.value.includes("early: 6"));

    await goTo(page, "runs");
    await page.getByLabel(runs.replications, { exact: true }).fill("60");
    await press(page, runs.run);
    await page.waitForSelector(".kept-report #verdict", { timeout: LONG_MS });
    const answer = await page.textContent(".kept-report #verdict h2");
    expect(answer).toMatch(/6/u);
    await station(page, `manager-${language}-4-result`);
    await page.locator(".kept-report nav.views").getByRole("link", { name: filmWordsOf(language).view.film, exact: true }).click();
    await page.waitForSelector(".kept-report .film canvas");
    await page.locator(".kept-report nav.views").getByRole("link", { name: filmWordsOf(language).view.answer, exact: true }).click();
    await page.waitForSelector(".kept-report #verdict");
    await page.getByText(results.saveAs, { exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), press(page, results.formats.html.name)]);
    const file = join(journey.folder, `sent-${language}.html`);
    await download.saveAs(file);
    expect(troubles).toEqual([]);
    await page.close();
    expect(await openedOffline(journey, file, language)).toEqual({ answer, asked: [], troubles: [] });
  }, 2 * LONG_MS);
});

/** What a page from disk tells where there is no network, how it is turned, and what it asked for. */
async function openedOffline({ browser }: Journey, file: string, language: "en" | "zh") {
  const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 900 }, locale: language === "zh" ? "zh-CN" : "en-GB" });
  const page = await context.newPage();
  const [asked, troubles]: [string[], string[]] = [[], []];
  page.on("request", (request) => {
    if (!/^(?:file|blob|data):/u.test(request.url())) asked.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction(() => document.querySelectorAll(".chart svg").length >= 5);
  const answer = await page.textContent("#verdict h2");
  await station(page, `manager-${language}-5-sent`);
  await goTo(page, "what-if");
  await page.waitForSelector(".what-if-table");
  await page.locator("#what-if .turn button:last-of-type").first().click();
  await page.waitForFunction((pattern) => new RegExp(pattern, "u").test(document.querySelector("#what-if .answer")?.textContent ?? ""), CHANGED[language].source);
  await context.close();
  return { answer, asked, troubles };
}
