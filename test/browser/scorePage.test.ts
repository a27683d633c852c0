import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/buildReport.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import { sampleScore } from "../report/sampleScore.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { openPage, type Watched } from "./openPage.ts";
import { pageTemplate } from "./pageTemplate.ts";

describe.skipIf(chromiumPath === undefined)("the page of a score in a browser (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-score-"));
    const file = join(folder, "score.html");
    writeFileSync(file, renderHtml(buildReport(sampleScore()), await pageTemplate(join(folder, "built"))));
    address = pathToFileURL(file).href;
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function open(width: number, language: "en" | "zh"): Promise<Watched> {
    return openPage(browser, address, { width, language, selector: ".chart svg", count: 2 });
  }

  it("opens from disk with the verdict, every part and no error, in the browser's language", async () => {
    for (const [language, verdict] of [["en", "3-minute manual reply rate: 25.00%"], ["zh", "3分钟人工回复率：25.00%"]] as const) {
      const { page, troubles } = await open(1200, language);
      expect(await page.textContent("h1")).toBe("chats.csv");
      expect(await page.textContent("#verdict h2")).toBe(verdict);
      expect(await page.locator("#rules tbody tr").count()).toBe(3);
      for (const part of ["days", "hours", "agents", "pages", "explained", "what-if", "consequences", "findings"]) expect(await page.locator(`#${part}`).count()).toBe(1);
      expect(await page.getAttribute("html", "lang")).toMatch(language === "zh" ? /^zh/u : /^en/u);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });

  it("explains a missed consumer message by message, with what was written as text and never as markup", async () => {
    for (const [language, missed, late, bot] of [
      ["en", "Missed: the message of 20:03:10 waited 4 min 50 s", "Late by 1 min 50 s: Ben answered at 20:08:00", "Does not count: a bot's reply"],
      ["zh", "未达标：20:03:10 的消息等了 4 分 50 秒", "超时 1 分 50 秒：Ben 于 20:08:00 回复", "不计入：机器人的回复"],
    ] as const) {
      const { page, troubles } = await open(1200, language);
      expect(await page.textContent("#explained .case-verdict")).toContain(missed);
      expect(await page.locator("#explained .line.buyer").count()).toBe(2);
      expect(await page.locator("#explained .line.desk").count()).toBe(3);
      expect(await page.textContent("#explained .talk")).toContain(late);
      expect(await page.textContent("#explained .line.bot .why")).toContain(bot);
      expect(await page.textContent("#explained .bubble")).toContain("<b>My daughter</b>");
      expect(await page.locator("#explained .clock.bad .mark").count()).toBe(1);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });

  it("shows another consumer that is chosen from the list or is the next, and another rule", async () => {
    const { page, troubles } = await open(1200, "en");
    const choice = page.locator("#explained select");
    expect(await choice.locator("optgroup").evaluateAll((groups) => groups.map((group) => (group as HTMLOptGroupElement).label))).toEqual(["Answered late", "Never answered", "Answered by a bot alone"]);
    await choice.selectOption({ label: "wei · Thu 18 June · Answered by a bot alone" });
    expect(await page.textContent("#explained .case-verdict")).toContain("20:09:30");
    await page.click("#explained button.next");
    expect(await page.textContent("#explained .talk")).toContain("Is the blue one in stock?");
    await page.click("#rules button.shop >> nth=2");
    expect(await page.textContent("#verdict h2")).toMatch(/^Mean manual reply time: /u);
    expect(await page.textContent("#explained")).toContain("A mean misses nobody");
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("fits 360 px in both languages, with every consumer, and prints", async () => {
    for (const language of ["en", "zh"] as const) {
      const { page, troubles } = await open(360, language);
      for (let consumer = 0; consumer < 3; consumer++) {
        await page.click("#explained button.next");
        for (const summary of await page.$$("details:not([open]) summary")) await summary.click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
        const tooWide = await page.$$eval("#explained .line *, #verdict *", (elements) => elements.filter((element) => element.getBoundingClientRect().right > 360 + 1).length);
        expect(tooWide).toBe(0);
      }
      await page.emulateMedia({ media: "print" });
      expect(await page.isVisible("#explained .case-verdict")).toBe(true);
      expect(await page.isVisible("#explained button.next")).toBe(false);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });
});
