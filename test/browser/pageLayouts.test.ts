import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/buildReport.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { allDrawn, faultsOfEveryLayout } from "./everyLayout.ts";
import { layoutFaults } from "./layoutFaults.ts";
import { pageTemplate } from "./pageTemplate.ts";
import { REPORT_KINDS } from "./reportKinds.ts";
import { shiftsSoFar } from "./shiftsSoFar.ts";

describe.skipIf(chromiumPath === undefined)("how pages stand (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-layouts-"));
    browser = await launchChromium();
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.keys(REPORT_KINDS))("%s: nothing overflows, is cut, overlaps, is too small, too faint or nameless at any width, in both languages, by day and by night, nor moves while it is drawn", async (kind) => {
    const file = join(folder, "report.html");
    writeFileSync(file, renderHtml(buildReport(await REPORT_KINDS[kind]()), await pageTemplate(join(folder, "built"))));
    await page.goto("about:blank");
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector("main");
    await allDrawn(page);
    const { sum, sources } = await shiftsSoFar(page);
    expect(sum, sources.join("; ")).toBeLessThan(0.01);
    const faults = await faultsOfEveryLayout(page);
    expect(faults).toEqual([]);
  });

  it("finds each fault where there is one", async () => {
    await page.setViewportSize({ width: 390, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto("about:blank");
    await page.setContent(`<style>body { margin: 0; background: #fff; font: 16px sans-serif } * { line-height: 24px }</style>
      <h1>A</h1><h3>left out</h3>
      <p style="width: 500px">wide</p>
      <p style="width: 40px; overflow: hidden; white-space: nowrap">much too long for it</p>
      <p style="margin-bottom: -36px">one upon</p><p>the other</p>
      <button style="padding: 0; border: 0; width: 12px; height: 12px; line-height: 12px">x</button>
      <p style="color: #999">faint</p><svg width="100" height="20"><text x="0" y="15" fill="#bbb">pale</text></svg>
      <canvas width="30" height="30"></canvas><input id="two"><i id="two"></i>`);
    const kinds = (await layoutFaults(page)).map((fault) => fault.split(":")[0]);
    expect([...new Set(kinds)].sort()).toEqual(["cut", "faint", "headings", "nameless", "overflow", "overlap", "small", "twice"]);
    expect(kinds.filter((kind) => kind === "faint")).toHaveLength(2);
  });
});
