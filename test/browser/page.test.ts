import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/buildReport.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import { sampleAhead } from "../report/sampleAhead.ts";
import { sampleDesk } from "../report/sampleDesk.ts";
import { sampleResult } from "../report/sampleResult.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { openPage, type Watched } from "./openPage.ts";
import { pageTemplate } from "./pageTemplate.ts";

const NAME = "</script><script>throw 1</script> & 618";

describe.skipIf(chromiumPath === undefined)("the report page in a browser (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-page-"));
    const template = await pageTemplate(join(folder, "built"));
    const file = join(folder, "report.html");
    writeFileSync(file, renderHtml(buildReport({ ...sampleResult({ name: NAME }), settings: ["roster.desk.rush=0"] }), template));
    address = pathToFileURL(file).href;
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function open(width: number, language: "en" | "zh"): Promise<Watched> {
    return openPage(browser, address, { width, language, selector: ".chart svg", count: 7 });
  }

  it("opens from disk in the browser's language with every chart drawn, no error and no request", async () => {
    for (const [language, verdict] of [["en", "Most likely misses its target."], ["zh", "很可能不达标。"]] as const) {
      const { page, troubles } = await open(1280, language);
      expect(await page.textContent("#verdict .in-short")).toBe(verdict);
      expect(await page.textContent("h1")).toBe(NAME);
      const marks = await page.$$eval(".chart", (charts) => charts.map((chart) => chart.querySelectorAll(".mark-rect path, .mark-area path, .mark-symbol path").length));
      expect(marks).toHaveLength(7);
      for (const count of marks) expect(count).toBeGreaterThan(2);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });

  it("tells the rest of a day first and the days ahead below, as on the terminal", async () => {
    const file = join(folder, "ahead.html");
    writeFileSync(file, renderHtml(buildReport({ ...sampleResult({ name: NAME }), ...sampleAhead() }), await pageTemplate(join(folder, "built"))));
    const { page, troubles } = await openPage(browser, pathToFileURL(file).href, { width: 390, language: "zh", selector: ".chart svg", count: 10 });
    expect(await page.textContent("main > section:first-child h2")).toBe("6月18日（周四） 14:00：已来咨询 108 次，原预计 126 次");
    expect(await page.textContent("#today tbody tr")).toBe("desk 临时加 1 人，14:30–22:00+54.0 个百分点 (47.0–61.0)+8.0 个百分点7.5 工时");
    expect(await page.locator("#outlook tbody").first().textContent()).toBe("1 天，至6月17日（周三）达不到0% (0–0.9)7 天，至6月23日（周二）≥ 88.3%20% (16–24)");
    expect(await page.locator("#today .mark-rect path").count()).toBe(8);
    expect(await page.locator("#outlook .chart .mark-symbol path").count()).toBeGreaterThan(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("shows what the desk takes: groups for bots, the reserve and other work only where there are any, the cost's parts above their sum", async () => {
    const file = join(folder, "desk.html");
    writeFileSync(file, renderHtml(buildReport(sampleDesk(), "en"), await pageTemplate(join(folder, "built"))));
    const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector("#takes table");
    expect(await page.locator("#takes table").count()).toBe(6);
    expect(await page.locator("#takes .sum").textContent()).toBe("Together16,265 (16,253–16,277)");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.goto(address);
    await page.waitForSelector("#takes table");
    expect(await page.locator("#takes table").count()).toBe(3);
    await page.close();
  });

  it("opens in the language in which it was made, whatever the browser prefers, and says that the run was stopped and which limit is assumed", async () => {
    const result = sampleResult();
    const { "pinduoduo/manual-reply-3min": rule } = result.rules;
    const rules = { ...result.rules, "pinduoduo/manual-reply-3min": { ...rule, target: { operator: ">=", value: 0.8, source: "assumed" } } } as const;
    const file = join(folder, "chinese.html");
    writeFileSync(file, renderHtml(buildReport({ ...result, rules, interrupted: true }, "zh"), await pageTemplate(join(folder, "built"))));
    const page = await browser.newPage({ locale: "en-GB" });
    await page.goto(pathToFileURL(file).href);
    expect(await page.textContent("#verdict .in-short")).toBe("很可能不达标。");
    expect(await page.textContent("#verdict .interrupted")).toContain("400 次");
    expect(await page.textContent("#rules")).toContain("此处假定");
    await page.click('nav a[lang="en"]');
    await page.waitForFunction(() => document.querySelector("#verdict .interrupted")?.textContent?.startsWith("The run was stopped") === true);
    expect((await page.textContent("#rules"))?.match(/assumed here/gu)).toHaveLength(1);
    await page.close();
  });

  it("changes its language by the switch and remembers it in the address", async () => {
    const { page, troubles } = await open(1280, "en");
    await page.click('nav a[lang="zh-CN"]');
    await page.waitForFunction(() => document.querySelector("#verdict .in-short")?.textContent === "很可能不达标。");
    expect(page.url()).toContain("#lang=zh");
    expect(await page.getAttribute("html", "lang")).toBe("zh-CN");
    await page.reload();
    await page.waitForSelector("#verdict .in-short");
    expect(await page.textContent("#verdict .in-short")).toBe("很可能不达标。");
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("shows another rule's late messages when it is chosen, in both languages without overflow at 390 px", async () => {
    for (const language of ["en", "zh"] as const) {
      const { page, troubles } = await open(390, language);
      await page.selectOption("#late select >> nth=0", "pinduoduo/answer-30s");
      await page.selectOption("#late select >> nth=1", "all");
      await page.waitForFunction(() => document.querySelectorAll("#late .mark-rect path").length > 200);
      for (const summary of await page.$$("details summary")) await summary.click();
      await page.waitForFunction(() => document.querySelectorAll("#figures tbody tr").length > 300);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });

  it("tells below each rule what comes of missing it, what was changed for the run, and where a table goes on", async () => {
    for (const [language, fine, sideways] of [["en", "Fine of 1,000 yuan a day", "sideways"], ["zh", "每天罚款 1,000 元", "左右滑动"]] as const) {
      const { page, troubles } = await open(390, language);
      expect(await page.locator("#rules .consequences li").count()).toBe(3);
      expect(await page.textContent("#rules")).toContain(fine);
      expect(await page.textContent(".masthead .changed")).toContain("roster.desk.rush=0");
      await page.click("details summary >> nth=0");
      expect(await page.textContent(".sideways")).toContain(sideways);
      expect(await page.$eval(".scroll", (place) => place.scrollWidth > place.clientWidth)).toBe(true);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });

  it("ends its time axes at midnight whatever the width and the days", async () => {
    for (const width of [390, 1280]) {
      const { page } = await open(width, "en");
      for (const day of ["2026-06-18", "all"]) {
        await page.selectOption("#late select >> nth=1", day);
        await page.waitForFunction((first) => document.querySelector("#late .role-axis-label text")?.textContent === first, day === "all" ? "06-17" : "06-18");
        for (const chart of ["#late", "#desk"]) expect((await page.locator(`${chart} .role-axis-label text`).allTextContents()).filter((text) => /[:-]/u.test(text)).at(-1)).toBe("24:00");
      }
      await page.close();
    }
  });

  it("copies a table as tab-separated text", async () => {
    const context = await browser.newContext({ locale: "en-GB", permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    await page.goto(address);
    await page.click("details summary >> nth=0");
    await page.click("button.copy");
    await page.waitForFunction(() => document.querySelector("button.copy")?.textContent === "Copied");
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.split("\n")).toHaveLength(16);
    expect(text.split("\n")[0].split("\t")).toHaveLength(10);
    await context.close();
  });

  it("says in both languages what it needs where a browser cannot unpack its script", async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => { Reflect.deleteProperty(globalThis, "DecompressionStream"); });
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector("#old-browser:not([hidden])");
    expect(await page.textContent("#old-browser")).toMatch(/needs a newer browser.*需要较新的浏览器/u);
    await context.close();
  });

  it("is one file under 900 KB whose policy names its scripts by hash and no network", async () => {
    const template = await pageTemplate(join(folder, "built"));
    expect(Buffer.byteLength(template)).toBeLessThan(900_000);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(template)?.[1] ?? "";
    expect(policy).toMatch(/default-src 'none'; script-src 'sha256-[A-Za-z0-9+/=]+' 'sha256-[A-Za-z0-9+/=]+';/u);
    expect(policy).not.toMatch(/unsafe|http|\*/u);
    expect(template).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/u);
  });
});
