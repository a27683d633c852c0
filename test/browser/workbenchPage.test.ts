import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { startWorkbench } from "../../src/server/startWorkbench.ts";
import type { Workbench } from "../../src/server/startWorkbench.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";

const TEXTS = {
  en: { remark: "# Buyers who write on an ordinary day.", begin: "Play it", whatIf: "What if?", takeOver: "Take over into the scenario", save: "Save", passing: /the chance of passing is \d/u, line: /line 5/u, saved: "saved" },
  zh: { remark: "# 平常一天来咨询的买家数。", begin: "开始模拟", whatIf: "改一改会怎样？", takeOver: "写入场景", save: "保存", passing: /达标概率为 \d/u, line: /第 5 行/u, saved: "已保存" },
} as const;

describe.skipIf(chromiumPath === undefined)("the workbench in a browser (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let browser: Browser;
  let workbench: Workbench;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-workbench-page-"));
    workbench = await startWorkbench({ folder, port: 0, version: "test" });
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(language: "en" | "zh", width: number, address = workbench.address): Promise<{ readonly page: Page; readonly troubles: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, locale: language === "zh" ? "zh-CN" : "en-GB" });
    const troubles: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
    });
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(`http://127.0.0.1:${workbench.port}/`) && !request.url().startsWith("blob:")) troubles.push(`request of ${request.url()}`);
    });
    await page.goto(address);
    return { page, troubles };
  }

  it.each([["en", 1280], ["zh", 390]] as const)("goes from six questions to a live answer, takes what is turned over into the text, tells faults at their place, and saves (%s, %i px)", async (language, width) => {
    const texts = TEXTS[language];
    const { page, troubles } = await open(language, width);
    await page.waitForSelector("form.six");
    expect(page.url()).not.toContain("token");
    await page.locator("form.six fieldset").nth(1).locator("input").fill("1.5k");
    await page.locator("form.six fieldset").nth(2).locator("input").nth(0).fill("2.5");
    await page.getByRole("button", { name: texts.begin }).click();
    await page.getByRole("button", { name: texts.whatIf }).click();
    await page.waitForFunction(() => document.querySelectorAll(".what-if-table tbody tr").length > 3);
    expect(await page.textContent("#what-if .answer")).toMatch(texts.passing);
    const area = page.locator(".editor textarea");
    expect(parseScenario(await area.inputValue())).toMatchObject({ platform: "pinduoduo", arrivals: { shop: { consultsPerDay: 1500 } }, events: [{ shape: { step: 2.5 } }] });
    await page.locator("#what-if .turn button:last-of-type").first().click();
    await page.getByRole("button", { name: texts.takeOver }).click();
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>(".editor textarea")?.value.includes("early: 6"));
    expect(await area.inputValue()).toContain(texts.remark);
    const sound = await area.inputValue();
    await area.fill(sound.replace("warmUp: 1", "warmUp: -1"));
    await page.waitForSelector(".faults li");
    expect(await page.locator(".faults li button").first().textContent()).toMatch(texts.line);
    expect(await page.locator(".gutter .faulty").allTextContents()).toEqual(["5\n"]);
    await area.fill(sound);
    await page.waitForFunction(() => document.querySelectorAll(".faults li").length === 0);
    await page.locator(".file-row input").fill(`${language}.yaml`);
    await page.getByRole("button", { name: texts.save, exact: true }).click();
    await page.waitForFunction((saved) => document.querySelector(".file-row p")?.textContent === saved, texts.saved);
    expect(readFileSync(join(folder, `${language}.yaml`), "utf8")).toBe(sound);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("keeps what is not saved over a reload, and asks for the whole address where the key is missing", async () => {
    const { page } = await open("en", 1280);
    await page.getByRole("button", { name: "Play it" }).click();
    const area = page.locator(".editor textarea");
    await page.waitForSelector(".grid-strips");
    await area.fill(`${await area.inputValue()}# mine\n`);
    await page.reload();
    await page.waitForSelector(".editor textarea");
    expect(await area.inputValue()).toContain("# mine");
    await page.close();
    const other = await open("en", 1280, workbench.address.split("#")[0]);
    await other.page.waitForSelector("[role=alert]");
    expect(await other.page.textContent("[role=alert]")).toContain("This address has no key");
    await other.page.close();
  });
});
