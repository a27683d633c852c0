import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleResult } from "../report/sampleResult.ts";
import { sampleStaffing } from "../report/staffing/sampleStaffing.ts";
import { startWorkbench } from "../../src/server/startWorkbench.ts";
import type { Workbench } from "../../src/server/startWorkbench.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { goTo, press } from "./journey.ts";

const SCENARIOS = join(import.meta.dirname, "..", "..", "scenarios");
const LONG_MS = 120_000;

/** A page of the workbench and the complaints of its console. */
interface Desk {
  readonly page: Page;
  readonly troubles: string[];
}

describe.skipIf(chromiumPath === undefined)("runs, logs and results of the workbench (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let root: string;
  let folder: string;
  let browser: Browser;
  let workbench: Workbench;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "replycast-analyst-"));
    folder = join(root, "shop");
    mkdirSync(folder);
    for (const name of ["small-shop.yaml", "export-seventh-day.csv"]) copyFileSync(join(SCENARIOS, name), join(folder, name));
    workbench = await startWorkbench({ folder, port: 0, version: "test" });
    browser = await launchChromium();
  }, LONG_MS);

  afterAll(async () => {
    await browser?.close();
    await workbench?.close();
    rmSync(root, { recursive: true, force: true });
  });

  async function open(language: "en" | "zh", view: string): Promise<Desk> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: language === "zh" ? "zh-CN" : "en-GB" });
    const troubles: string[] = [];
    page.on("console", (message) => { if (message.type() === "error" || message.type() === "warning") troubles.push(message.text()); });
    page.on("pageerror", (error) => troubles.push(error.message));
    await page.goto(`${workbench.address}&view=${view}&lang=${language}`);
    await page.waitForSelector("main");
    return { page, troubles };
  }

  it("finds everything kept in the list, each with its answer, in Chinese too", async () => {
    const { page, troubles } = await open("zh", "logs");
    await page.setInputFiles("input[type=file]", join(SCENARIOS, "export-six-days.csv"));
    await press(page, "开始核算");
    await page.locator(".step .answer:not(.faint)").first().waitFor({ timeout: LONG_MS });
    for (const [name, result] of Object.entries({ played: sampleResult(), staffed: sampleStaffing() })) writeFileSync(join(folder, "results", `${name}.json`), JSON.stringify(result));
    await goTo(page, "results");
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll(".kept-row").length >= 3 && document.querySelectorAll(".kept-row .answer.faint").length === 0);
    const rows = await page.locator(".kept-row").allTextContents();
    for (const kind of ["模拟", "排班测算", "达标核算"]) expect(rows.some((row) => row.includes(kind)), kind).toBe(true);
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
    expect(await asksBeforeLeaving(page)).toBe(true);
    await page.waitForTimeout(2500);
    await page.getByRole("button", { name: /^停止：排班测算/u }).click();
    await page.waitForSelector(".job.kept, .job.stopped", { timeout: LONG_MS });
    const ended = await page.locator(".job").last().textContent();
    expect(ended).toMatch(/已停止/u);
    await page.waitForSelector(".kept-report", { timeout: LONG_MS });
    expect(await asksBeforeLeaving(page)).toBe(false);
    await goTo(page, "runs");
    await page.locator(".job.kept, .job.stopped").first().waitFor();
    expect(troubles).toEqual([]);
    await page.close();
  }, 2 * LONG_MS);

  it("puts a found roster into the scenario that is open", async () => {
    mkdirSync(join(folder, "results"), { recursive: true });
    writeFileSync(join(folder, "results", "found.json"), JSON.stringify(sampleStaffing()));
    const { page, troubles } = await open("en", "results&result=results/found.json");
    await page.getByRole("button", { name: "Open its scenario with this roster" }).click();
    await expectText(page.locator("#scenario h1"), /shop <b>/u);
    await page.goBack();
    await page.getByRole("button", { name: "Put this roster into the scenario in the editor" }).click();
    await page.waitForSelector("#scenario");
    await page.waitForFunction(() => /late: 6/u.test(document.querySelector<HTMLTextAreaElement>(".editor textarea")?.value ?? ""));
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
        await page.evaluate((hash) => { location.hash = hash; }, `${place}&lang=${language}`);
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

async function expectText(place: Locator, pattern: RegExp): Promise<void> {
  await place.filter({ hasText: pattern }).first().waitFor();
  expect(await place.first().textContent()).toMatch(pattern);
}
