import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import { buildReport } from "../../src/report/buildReport.ts";
import { formatEstimate } from "../../src/report/figures/formatEstimate.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import { rulePacksOfPlatform } from "../../src/rules/rulePackCatalogue.ts";
import { adjusted, adjustmentsOf } from "../../src/scenario/adjusted.ts";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { readScenario } from "../../src/scenario/readScenario.ts";
import { withSettings } from "../../src/scenario/withSettings.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { openPage } from "./openPage.ts";
import { pageTemplate } from "./pageTemplate.ts";

const TEXT = `replycast: 1
name: what if
platform: pinduoduo
arrivals: { pre-sale: { consultsPerDay: 250 } }
roster: { pre-sale: { early: 2, late: 2 } }
targets: { pinduoduo/manual-reply-3min: { rate: ">= 90%", assurance: 80% } }
`;
const scenario = parseScenario(TEXT);
const packs = rulePacksOfPlatform(scenario.platform);
const RULE = "pinduoduo/manual-reply-3min";

describe.skipIf(chromiumPath === undefined)("what if, in a report opened from disk (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-what-if-"));
    const result = await simulate(scenario, { packs, replications: 400, executor: inlineExecutor });
    const file = join(folder, "report.html");
    writeFileSync(file, renderHtml(buildReport(result), await pageTemplate(join(folder, "built"))));
    address = pathToFileURL(file).href;
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([["en", 1280, "What if?", "400 replications"], ["zh", 390, "改一改会怎样？", "各模拟 400 次"]] as const)("tells in %s what one agent more gives: the figures of a simulation of that roster, old and new over each other", async (language, width, view, whole) => {
    const { page, troubles } = await openPage(browser, address, { width, language, selector: "nav.views a", count: 5 });
    await page.context().setOffline(true);
    await page.getByRole("link", { name: view }).click();
    await page.waitForSelector(".what-if-table");
    await page.locator("#what-if .turn button:last-of-type").first().click();
    await page.waitForFunction((text) => document.querySelector(".what-if-answer .faint")?.textContent?.startsWith(text), whole);
    const as = adjustmentsOf(scenario);
    const more = await simulate(adjusted(scenario, { ...as, agents: { "pre-sale": { early: 3, late: 2 } } }), { packs, replications: 400, executor: inlineExecutor });
    const before = await simulate(scenario, { packs, replications: 400, executor: inlineExecutor });
    const name = before.rules[RULE].name[language];
    const cells = await page.locator(".what-if-table tbody tr").filter({ hasText: language === "zh" ? `达标概率：${name}` : `Chance of passing: ${name}` }).locator("td").allTextContents();
    expect(cells[0]).toContain(formatEstimate(before.rules[RULE].days[0].pass, "share").value);
    expect(cells[1]).toContain(formatEstimate(more.rules[RULE].days[0].pass, "share").value);
    expect(cells[2]).toMatch(/[+−±]\d/u);
    expect(await page.textContent("#what-if .answer")).toContain(formatEstimate(more.rules[RULE].days[0].pass, "share").value);
    expect(await page.locator(".what-if-charts .chart svg").count()).toBe(3);
    expect(await page.locator(".what-if-charts .mark-line path").count()).toBe(5);
    await page.locator(".turn-all button").first().click();
    await page.waitForFunction(() => document.querySelectorAll("#what-if .turned").length === 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("tells, untouched, just what the report tells, and what is turned as a command that plays the same", async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB", permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    await page.goto(`${address}#view=what-if`);
    await page.waitForFunction(() => document.querySelector(".what-if-answer .faint")?.textContent?.startsWith("400"));
    const { rules } = await simulate(scenario, { packs, replications: 400, executor: inlineExecutor });
    const row = page.locator(".what-if-table tbody tr").filter({ has: page.locator(`th:text-is("${rules[RULE].name.en}")`) });
    const { value, interval } = formatEstimate(rules[RULE].rate, "share");
    expect(await row.locator("td").nth(1).textContent()).toBe(`${value} (${interval})`);
    const command = page.getByRole("button", { name: "Copy as command" });
    expect(await command.isDisabled()).toBe(true);
    await page.getByRole("slider", { name: "Resolved by bots" }).press("ArrowRight");
    await page.locator("#what-if .turn button:last-of-type").first().click();
    await command.click();
    await page.waitForFunction(() => document.querySelector(".turn-all .turn-note")?.textContent?.startsWith("Copied"));
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const settings = [...text.matchAll(/--set (?:'([^']*)'|(\S+))/gu)].map(([, quoted, plain]) => quoted ?? plain);
    expect(text).toMatch(/^replycast simulate SCENARIO\.yaml --set /u);
    expect(readScenario(withSettings(parseDocument(TEXT, "what if"), settings))).toEqual(adjusted(scenario, { ...adjustmentsOf(scenario), agents: { "pre-sale": { early: 3, late: 2 } }, bots: 0.01 }));
    await context.close();
  });

  it("says of a report whose arrivals stand in a file why nothing can be turned", async () => {
    const { "pre-sale": stream } = scenario.arrivals;
    const replayed = { ...scenario, arrivals: { "pre-sale": { ...stream, replay: "log.csv", replayTimes: [36_000_000, 50_000_000] } } };
    const file = join(folder, "replayed.html");
    writeFileSync(file, renderHtml(buildReport(await simulate(replayed, { packs, replications: 2, executor: inlineExecutor })), await pageTemplate(join(folder, "built"))));
    const { page, troubles } = await openPage(browser, `${pathToFileURL(file).href}#view=what-if`, { width: 390, language: "zh", selector: "#what-if .lead", count: 1 });
    expect(await page.textContent("#what-if .lead")).toContain("咨询到达来自文件");
    expect(troubles.filter((trouble) => !trouble.startsWith("request of"))).toEqual([]);
    await page.close();
  });

  it("plays the newest wish while one slides, and says what cannot be played", async () => {
    const { page, troubles } = await openPage(browser, `${address}#view=what-if`, { width: 1280, language: "en", selector: ".what-if-table", count: 1 });
    const handling = page.getByRole("slider", { name: "Handling time" });
    await handling.focus();
    for (let press = 0; press < 6; press++) await page.keyboard.press("ArrowRight");
    expect(await handling.getAttribute("aria-valuetext")).toBe("130%");
    await page.waitForFunction(() => document.querySelector(".what-if-answer .faint")?.textContent?.startsWith("400"));
    const slower = await simulate(adjusted(scenario, { ...adjustmentsOf(scenario), handling: 1 + 6 * 0.05 }), { packs, replications: 400, executor: inlineExecutor });
    const row = page.locator(".what-if-table tbody tr").filter({ has: page.locator(`th:text-is("${slower.rules[RULE].name.en}")`) });
    expect(await row.locator("td").nth(1).textContent()).toContain(formatEstimate(slower.rules[RULE].rate, "share").value);
    for (const name of ["early", "late"]) {
      await page.getByRole("spinbutton", { name }).fill("0");
      await page.getByRole("spinbutton", { name }).press("Tab");
    }
    await page.waitForFunction(() => document.querySelector("#what-if .answer")?.textContent?.startsWith("This cannot be played"));
    expect(troubles.filter((trouble) => !trouble.startsWith("request of"))).toEqual([]);
    await page.close();
  });
});
