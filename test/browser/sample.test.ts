import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { chromiumPath, launchChromium } from "./chromium.ts";

const SAMPLE = join(import.meta.dirname, "..", "..", "reports", "samples", "618-mid-size-shop.html");

describe("the sample report", () => {
  it("is small enough for a mail", () => {
    expect(statSync(SAMPLE).size).toBeLessThan(1_200_000);
  });

  it("holds no address of another place and no path of a machine", () => {
    const page = readFileSync(SAMPLE, "utf8");
    expect(page).not.toMatch(/(?:src|href)="https?:/u);
    expect(page).not.toMatch(/"\/(?:home|tmp|root|work|Users)\//u);
  });

  it.skipIf(chromiumPath === undefined)("opens from disk offline with its answer and plays on, in both languages (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", async () => {
    const browser = await launchChromium();
    for (const [locale, answer] of [["en-GB", /^With .+ the shop reaches ≥ 90% .+ with a chance of /u], ["zh-CN", /排班，.+概率/u]] as const) {
      const context = await browser.newContext({ offline: true, locale, viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${pathToFileURL(SAMPLE).href}#view=what-if`);
      await page.waitForSelector(".what-if-table");
      await page.goto(`${pathToFileURL(SAMPLE).href}#view=answer`);
      await page.waitForFunction(() => document.querySelectorAll(".chart svg").length >= 7);
      expect(await page.textContent("#verdict h2")).toMatch(answer);
      await context.close();
    }
    await browser.close();
  });
});
