import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleResult } from "../report/sampleResult.ts";
import { sampleStaffing } from "../report/staffing/sampleStaffing.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { type DeskFake, startDeskFake } from "./deskFake.ts";
import { deskPage } from "./deskPage.ts";
import { pageTemplate } from "./pageTemplate.ts";

const SCENARIOS = join(import.meta.dirname, "..", "..", "scenarios");
const LONG_MS = 120_000;

/** A page of the workbench and the complaints of its console. */
interface Desk {
  readonly page: Page;
  readonly troubles: string[];
}

describe.skipIf(chromiumPath === undefined)("an analyst at the workbench (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let root: string;
  let folder: string;
  let browser: Browser;
  let server: DeskFake;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "replycast-analyst-"));
    folder = join(root, "shop");
    mkdirSync(folder);
    for (const name of ["small-shop.yaml", "export-seventh-day.csv"]) copyFileSync(join(SCENARIOS, name), join(folder, name));
    const page = await deskPage(join(root, "shell"));
    server = await startDeskFake(folder, page, await pageTemplate(join(root, "page")));
    browser = await launchChromium();
  }, LONG_MS);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(root, { recursive: true, force: true });
  });

  async function open(language: "en" | "zh", view: string): Promise<Desk> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: language === "zh" ? "zh-CN" : "en-GB" });
    const troubles: string[] = [];
    page.on("console", (message) => { if (message.type() === "error" || message.type() === "warning") troubles.push(message.text()); });
    page.on("pageerror", (error) => troubles.push(error.message));
    await page.goto(`${server.address}#view=${view}&lang=${language}`);
    await page.waitForSelector(".desk");
    return { page, troubles };
  }

  it("drops a log and goes on to its misses, a scenario, a back-test on a day held back, a comparison and a saved page", async () => {
    const { page, troubles } = await open("en", "logs");
    await page.setInputFiles("input[type=file]", join(SCENARIOS, "export-six-days.csv"));
    await press(page, "Score the log");
    const [score, calibrate, backtest] = [step(page, 0), step(page, 1), step(page, 2)];
    await score.locator(".answer:not(.faint)").waitFor({ timeout: LONG_MS });
    expect(await score.locator(".answer").textContent()).toMatch(/rate/u);

    await page.click("text=See every miss explained");
    await page.waitForSelector("#explained");
    expect(await page.locator("h1").allTextContents()).toHaveLength(1);
    await press(page, "Learn a scenario from this log");

    expect(await calibrate.locator("select").inputValue()).toBe("1");
    await press(page, "Learn a scenario");
    await calibrate.locator(".answer:not(.faint)").waitFor({ timeout: LONG_MS });
    expect(await calibrate.locator(".answer").textContent()).toContain("5 days");
    await calibrate.getByRole("button", { name: "Open the scenario" }).click();
    await expectText(page.locator("#edited"), /learned\/export-six-days\.yaml/u);

    await backtest.getByLabel("Times the days are played").fill("40");
    await press(page, "Put it to the test");
    await backtest.locator(".answer:not(.faint)").waitFor({ timeout: LONG_MS });
    expect(await backtest.locator("select").nth(1).inputValue()).toBe("held-back");

    await backtest.locator("select").nth(1).selectOption({ label: "another log" });
    await backtest.locator(".log-picker select").selectOption("export-seventh-day.csv");
    await press(page, "Test again");
    await page.waitForFunction((address) => document.querySelector(".step:last-child .step-made a")?.getAttribute("href") !== address, await backtest.locator(".step-made a").getAttribute("href"), { timeout: LONG_MS });
    await backtest.locator(".answer:not(.faint)").waitFor();

    await page.goto(`${server.address}#view=runs&lang=en`);
    await page.getByRole("radio", { name: /Which is better/u }).check();
    await page.getByLabel("Times the days are played").fill("40");
    await page.getByLabel("What changes").selectOption({ index: 1 });
    await press(page, "Run");
    await page.waitForSelector(".kept-report #verdict", { timeout: LONG_MS });
    expect(await page.textContent(".kept-report #verdict h2")).toMatch(/[AB]/u);

    await page.click("text=Save as");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Page", exact: true }).click()]);
    expect(readFileSync(await download.path(), "utf8")).toContain('"kind":"comparison-report"');
    await expectText(page.locator(".exports [role=status]"), /is saved/u);
    expect(troubles).toEqual([]);
    await page.close();
  }, 3 * LONG_MS);

  it("finds everything kept in the list, each with its answer, in Chinese too", async () => {
    const { page, troubles } = await open("zh", "results");
    await page.waitForFunction(() => document.querySelectorAll(".kept-row").length >= 4 && document.querySelectorAll(".kept-row .answer.faint").length === 0);
    const rows = await page.locator(".kept-row").allTextContents();
    for (const kind of ["对比", "回测", "按记录校准", "达标核算"]) expect(rows.some((row) => row.includes(kind)), kind).toBe(true);
    expect(rows.join("")).not.toMatch(/undefined|NaN|\[object/u);
    await page.getByLabel("显示").selectOption({ label: "达标核算" });
    expect(await page.locator(".kept-row").count()).toBe(1);
    await page.locator(".kept-file").click();
    await page.waitForSelector("#explained");
    await page.getByText("全部结果").click();
    await page.waitForSelector(".kept-row");
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("staffs, and what was finished is kept when it is stopped; nothing goes on behind it", async () => {
    const { page, troubles } = await open("zh", "runs");
    await page.getByRole("radio", { name: /要排多少人/u }).check();
    await page.locator(".run-form > .field select").selectOption("small-shop.yaml");
    await expectText(page.locator(".kinds .hint"), /秒|分钟/u);
    await press(page, "开始运行");
    await page.waitForSelector(".job.running progress");
    await page.getByRole("radio", { name: /能不能达标/u }).check();
    await page.getByLabel("模拟次数", { exact: true }).fill("20");
    await press(page, "开始运行");
    await page.waitForSelector(".job.waiting");
    const child = server.children.at(-1) ?? 0;
    expect(await asksBeforeLeaving(page)).toBe(true);
    await page.waitForTimeout(2500);
    await page.getByRole("button", { name: /^停止：排班测算/u }).click();
    await page.waitForSelector(".job.kept, .job.stopped", { timeout: LONG_MS });
    const ended = await page.locator(".job").last().textContent();
    expect(ended).toMatch(/已停止/u);
    expect(() => process.kill(child, 0)).toThrow();
    await page.waitForSelector(".kept-report", { timeout: LONG_MS });
    expect(await asksBeforeLeaving(page)).toBe(false);
    await page.goto(`${server.address}#view=runs&lang=zh`);
    expect(await page.locator(".job.kept").count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
    await page.close();
  }, 2 * LONG_MS);

  it("puts a found roster into the scenario that is open", async () => {
    mkdirSync(join(folder, "results"), { recursive: true });
    writeFileSync(join(folder, "results", "found.json"), JSON.stringify(sampleStaffing()));
    const { page, troubles } = await open("en", "runs");
    await page.goto(`${server.address}#view=results&result=results/found.json&lang=en`);
    await page.getByRole("button", { name: "Open its scenario with this roster" }).click();
    await expectText(page.locator("#edited"), /shop <b>/u);
    await page.getByRole("button", { name: "Put this roster into the scenario in the editor" }).click();
    await expectText(page.locator(".offers [role=status]"), /The roster now stands in shop <b>/u);
    await page.locator(".contents a").last().click();
    expect(await page.evaluate(() => location.hash)).toContain("view=results");
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("sets the scenarios of two simulations beside each other from the list", async () => {
    for (const name of ["one", "two"]) writeFileSync(join(folder, "results", `${name}.json`), JSON.stringify({ ...sampleResult(), scenario: { ...sampleStaffing().scenario, name } }));
    const { page, troubles } = await open("en", "results");
    await page.getByRole("combobox", { name: "Show" }).selectOption({ label: "Simulation" });
    for (const name of ["one", "two"]) await page.getByRole("checkbox", { name: `Choose ${name}.json for a comparison` }).check();
    await press(page, "Compare these 2 scenarios");
    await page.waitForSelector(".run-form");
    expect(await page.getByRole("radio", { name: /Which is better/u }).isChecked()).toBe(true);
    expect(await page.locator(".run-form > .field option:checked").textContent()).toBe("one");
    expect(await page.locator(".one-beside .kept-name").allTextContents()).toEqual(["two"]);
    expect(await page.getByRole("button", { name: "Run", exact: true }).isEnabled()).toBe(true);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("fits every width, in both languages, with one heading above all others", async () => {
    for (const language of ["en", "zh"] as const) {
      const { page, troubles } = await open(language, "runs");
      for (const place of ["view=runs", "view=logs", "view=results", "view=results&result=results/found.json"]) {
        await page.goto(`${server.address}#${place}&lang=${language}`);
        await page.waitForSelector(place.includes("result=") ? ".kept-report h1" : ".desk h1");
        expect(await page.locator("h1").count(), place).toBe(1);
        for (const width of [390, 768, 1280, 1920]) {
          await page.setViewportSize({ width, height: 900 });
          if (place === "view=runs") for (const kind of await page.locator("input[name=command]").all()) {
            await kind.check();
            expect(await overflow(page), `${place} ${width} ${language}`).toBe(0);
          }
          expect(await overflow(page), `${place} ${width} ${language}`).toBe(0);
        }
      }
      expect(troubles).toEqual([]);
      await page.close();
    }
  }, LONG_MS);

  it("tells what is wrong with a file that is no log, and refuses a packed one before it is sent", async () => {
    writeFileSync(join(root, "shifts.csv"), "早班,晚班\n3,4\n");
    writeFileSync(join(root, "logs.zip"), "PK");
    const { page } = await open("zh", "logs");
    await page.setInputFiles("input[type=file]", join(root, "logs.zip"));
    await expectText(page.locator(".notice.bad"), /logs\.zip 是压缩包，请先解压/u);
    await page.setInputFiles("input[type=file]", join(root, "shifts.csv"));
    await press(page, "开始核算");
    await page.waitForSelector(".job.failed .faults li", { timeout: LONG_MS });
    expect(await page.textContent(".job.failed .faults")).toContain("shifts.csv");
    await page.close();
  }, LONG_MS);
});

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Whether the browser is told to ask before the page is left. */
function asksBeforeLeaving(page: Page): Promise<boolean> {
  return page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole("button", { name, exact: true }).click();
}

function step(page: Page, place: number): Locator {
  return page.locator(".step").nth(place);
}

async function expectText(place: Locator, pattern: RegExp): Promise<void> {
  await place.filter({ hasText: pattern }).first().waitFor();
  expect(await place.first().textContent()).toMatch(pattern);
}
