import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { replycast, scratchFolder } from "../cli/commandLine.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";

const SCENARIOS = join(import.meta.dirname, "..", "..", "scenarios");
const WIDEST = 80;
const MOST_LINES = 25;

/** Columns that a line takes in a terminal: East Asian wide characters and full-width marks two. */
function displayWidth(line: string): number {
  return Array.from(line).reduce((width, character) => width + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(character) ? 2 : 1), 0);
}

describe.skipIf(chromiumPath === undefined)("what simulate makes of each example (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  for (const example of readdirSync(SCENARIOS).filter((name) => name.endsWith(".yaml"))) {
    it.each(["en", "zh"])(`${example}: an answer of at most 25 lines of 80 columns and a page that draws it, in %s`, async (language) => {
      const folder = scratchFolder();
      const { status, stdout } = await replycast(["simulate", join(SCENARIOS, example), "--replications", "20", "--lang", language, "--out", folder, "--quiet"]);
      expect(status).toBe(0);
      const lines = stdout.trimEnd().split("\n");
      expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
      // the last line is the page's path, as long as it is
      for (const line of lines.slice(0, -1)) expect(displayWidth(line), line).toBeLessThanOrEqual(WIDEST);

      const [file] = readdirSync(folder);
      expect(lines.at(-1)).toContain(file);
      for (const width of [1280, 390]) {
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        const troubles: string[] = [];
        page.on("console", (message) => void (message.type() === "error" && troubles.push(message.text())));
        page.on("pageerror", (error) => troubles.push(error.message));
        await page.goto(pathToFileURL(join(folder, file)).href);
        await page.waitForFunction(() => document.querySelectorAll(".chart svg").length >= 4);
        expect(await page.getAttribute("html", "lang")).toMatch(new RegExp(`^${language}`, "u"));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const [verdict] = lines.slice(2);
        // of several shops the page shows the one that decides, by name
        expect(await page.textContent("#verdict .in-short")).toMatch(new RegExp(`^(?:[^:：]+[:：]\\s?)?${verdict.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&")}$`, "u"));
        expect(troubles).toEqual([]);
        await page.close();
      }
    });
  }
});
