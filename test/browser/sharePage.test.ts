import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/buildReport.ts";
import { renderHtml } from "../../src/report/renderHtml.ts";
import { sampleResult } from "../report/sampleResult.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { openPage } from "./openPage.ts";
import { pageTemplate } from "./pageTemplate.ts";

const NAME = "618 & <b>co</b>";
const CHARTS = { selector: ".chart svg", count: 7 } as const;

describe.skipIf(chromiumPath === undefined)("passing a result on from its page (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-share-"));
    const file = join(folder, "report.html");
    writeFileSync(file, renderHtml(buildReport(sampleResult({ name: NAME })), await pageTemplate(join(folder, "built"))));
    address = pathToFileURL(file).href;
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Bytes and name of what an action saves. */
  async function saved(page: Page, action: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([page.waitForEvent("download"), action()]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return { name: download.suggestedFilename(), bytes: readFileSync(path) };
  }

  it("saves the picture of 1080 × 1440, the tables and the page itself, from disk and without a request", async () => {
    const { page, troubles } = await openPage(browser, address, { width: 1280, language: "zh", ...CHARTS });
    const choose = (text: string) => async (): Promise<void> => {
      await page.getByRole("button", { name: "分享" }).click();
      await page.getByRole("button", { name: text }).click();
    };
    const picture = await saved(page, choose("保存图片"));
    expect(picture.name).toBe("618-b-co-b.png");
    expect([picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)]).toEqual([1080, 1440]);
    expect(await coloursOf(page, picture.bytes)).toBeGreaterThan(20);
    expect(await page.getByRole("status").textContent()).toBe("已保存：618-b-co-b.png");
    const tables = await saved(page, choose("保存数据表"));
    expect(tables.bytes.toString()).toMatch(/^\uFEFF[\s\S]*3分钟人工回复率/u);
    const copy = await saved(page, choose("保存本页"));
    expect(troubles.filter((trouble) => !trouble.startsWith("request of blob:"))).toEqual([]);
    await page.close();
    writeFileSync(join(folder, "copy.html"), copy.bytes);
    const again = await openPage(browser, pathToFileURL(join(folder, "copy.html")).href, { width: 390, language: "en", ...CHARTS });
    expect(await again.page.textContent("h1")).toBe(NAME);
    expect(again.troubles).toEqual([]);
    await again.page.close();
  });

  it("saves a chart as PNG and SVG, white and in the colours of daylight, with title and legend, in the dark too", async () => {
    const { page } = await openPage(browser, address, { width: 390, language: "en", ...CHARTS });
    await page.emulateMedia({ colorScheme: "dark" });
    const button = (form: string) => page.locator("#late").getByRole("button", { name: `Save as ${form}` });
    const svg = await saved(page, () => button("SVG").click());
    expect(svg.name).toMatch(/^late-messages-by-quarter-hour.*\.svg$/u);
    const text = svg.bytes.toString();
    expect(text).toContain("Late messages by quarter-hour and cause");
    expect(text).toContain("agent busy");
    expect(text).not.toMatch(/currentColor|<script/u);
    const png = await saved(page, () => button("PNG").click());
    expect(await coloursOf(page, png.bytes)).toBeGreaterThan(5);
    await page.close();
  });

  it("is worked by keyboard: opens, closes with Escape and gives the focus back; and is not printed", async () => {
    const { page } = await openPage(browser, address, { width: 1280, language: "en", ...CHARTS });
    const opener = page.getByRole("button", { name: /^Share/u });
    await opener.press("Enter");
    await page.waitForSelector(".share-opener[aria-expanded=true]");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Save the picture (1080 × 1440)");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".share-opener[aria-expanded=false]");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("share-opener");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".share:visible, .chart-save:visible").count()).toBe(0);
    await page.close();
  });
});

/** How many different colours a PNG has, as the browser draws it: a blank one has one. */
function coloursOf(page: Page, bytes: Buffer): Promise<number> {
  return page.evaluate(async (data) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (character) => character.charCodeAt(0))], { type: "image/png" }));
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0));
    return new Set(pixels).size;
  }, bytes.toString("base64"));
}
