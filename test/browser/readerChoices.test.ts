import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/buildReport.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import { sampleResult } from "../report/sampleResult.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { pageTemplate } from "./pageTemplate.ts";

const DARK = "rgb(19, 23, 31)";
const LIGHT = "rgb(255, 255, 255)";

describe.skipIf(chromiumPath === undefined)("what a reader chose (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-choices-"));
    const file = join(folder, "report.html");
    writeFileSync(file, renderHtml(buildReport(sampleResult(), "en"), await pageTemplate(join(folder, "built"))));
    address = pathToFileURL(file).href;
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  it("is dark or light as the system has it until one is chosen, and the chosen one is there before the page's own script on the next page", async () => {
    const context = await browser.newContext({ colorScheme: "dark" });
    const page = await context.newPage();
    await page.goto(address);
    expect(await ground(page)).toBe(DARK);
    await page.selectOption("select.theme", "light");
    expect(await ground(page)).toBe(LIGHT);
    expect(await page.locator("#late .chart .role-axis-label text").first().evaluate((text) => getComputedStyle(text).fill)).toBe(await page.evaluate(() => getComputedStyle(document.body).color));
    const next = await context.newPage();
    await next.addInitScript(() => { Reflect.deleteProperty(globalThis, "DecompressionStream"); });
    await next.goto(address);
    expect(await ground(next)).toBe(LIGHT);
    await next.close();
    await page.selectOption("select.theme", "system");
    expect(await ground(page)).toBe(DARK);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });

  it("is the language of the next page too, unless its address asks for another", async () => {
    const context = await browser.newContext({ locale: "en-GB" });
    const page = await context.newPage();
    await page.goto(address);
    await page.click('nav a[lang="zh-CN"]');
    await page.waitForSelector('html[lang="zh-CN"]');
    for (const [end, language] of [["", "zh-CN"], ["#lang=en", "en"]]) {
      const next = await context.newPage();
      await next.goto(`${address}${end}`);
      await next.waitForSelector("main");
      expect(await next.getAttribute("html", "lang")).toBe(language);
      await next.close();
    }
    await context.close();
  });

  it("holds for the page alone where the browser keeps nothing", async () => {
    const context = await browser.newContext({ colorScheme: "light" });
    await context.addInitScript(() => Object.defineProperty(window, "localStorage", { get: () => { throw new Error("no storage"); } }));
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.goto(address);
    await page.selectOption("select.theme", "dark");
    expect(await ground(page)).toBe(DARK);
    await page.click('nav a[lang="zh-CN"]');
    await page.waitForSelector('html[lang="zh-CN"]');
    expect(errors).toEqual([]);
    await context.close();
  });
});
