import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { startWorkbench } from "../../src/server/startWorkbench.ts";
import type { Workbench } from "../../src/server/startWorkbench.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";

const TEXTS = {
  en: { begin: "Play it", remark: "# People on each shift", changed: /from \d+.* to \d/u, more: "One person more: late", night: "night 00:00–08:00" },
  zh: { begin: "开始模拟", remark: "# 每天各班次的人数", changed: /由 \d+.* 变为 \d/u, more: "加一人：晚班", night: "夜班 00:00–08:00" },
} as const;

describe.skipIf(chromiumPath === undefined)("the shift grid (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let browser: Browser;
  let workbench: Workbench;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-shift-grid-"));
    workbench = await startWorkbench({ folder, port: 0, version: "test" });
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(language: "en" | "zh", width: number): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, locale: language === "zh" ? "zh-CN" : "en-GB" });
    await page.goto(workbench.address);
    await page.getByRole("button", { name: TEXTS[language].begin }).click();
    await page.waitForFunction(() => document.querySelectorAll(".strip rect").length > 96);
    await page.locator("#shift-grid").evaluate((grid) => { grid.scrollIntoView(); });
    return page;
  }

  const written = async (page: Page): Promise<Scenario> => parseScenario(await page.locator(".editor textarea").inputValue());
  const becomes = (page: Page, part: string) => page.waitForFunction((text) => document.querySelector<HTMLTextAreaElement>(".editor textarea")?.value.includes(text), part);

  /** Presses in the middle of something and moves by a share of the track's width; the pointer stays pressed. */
  async function pull(page: Page, grabbed: Locator, share: number): Promise<void> {
    const [box, track] = [await grabbed.boundingBox(), await page.locator(".grid-track.paint").boundingBox()];
    if (box === null || track === null) throw new Error("not on the page");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + track.width * share, y, { steps: 4 });
  }

  it.each(["en", "zh"] as const)("tells while a meal is dragged what becomes of the day, and writes it into the text when it is let go (%s)", async (language) => {
    const page = await open(language, 1280);
    const before = await page.locator(".editor textarea").inputValue();
    const strips = () => page.locator(".strip svg").evaluateAll((drawn) => drawn.map((strip) => strip.innerHTML));
    const was = await strips();
    await pull(page, page.locator(".grid-meal").first(), 2.5 / 24);
    await page.waitForFunction((changed) => new RegExp(changed, "u").test(document.querySelector(".grid-answer .answer")?.textContent ?? ""), TEXTS[language].changed.source);
    expect((await strips()).every((drawn, strip) => drawn !== was[strip])).toBe(true);
    expect(await page.locator(".editor textarea").inputValue()).toBe(before);
    await page.mouse.up();
    await becomes(page, "from: 14:30");
    expect((await written(page)).shifts["early"].breaks).toEqual([{ from: "14:30", length: 3600, waves: 2 }]);
    expect(await page.locator(".editor textarea").inputValue()).toContain(TEXTS[language].remark);
    await page.close();
  });

  it.each([["en", 1280], ["zh", 390]] as const)("takes painted shifts, moved and lengthened ones, added ones and people (%s, %i px)", async (language, width) => {
    const page = await open(language, width);
    await pull(page, page.locator(".grid-track.paint"), 3 / 24);
    await page.mouse.up();
    await becomes(page, "12:00-15:00");
    const painted = page.locator(".grid-bar", { hasText: "12:00–15:00" });
    await pull(page, painted, -2 / 24);
    await page.mouse.up();
    await becomes(page, "from: 10:00");
    await pull(page, page.locator(".grid-bar", { hasText: "10:00–13:00" }).locator(".grid-edge.end"), 1 / 24);
    await page.mouse.up();
    await becomes(page, "to: 14:00");
    await page.locator(".grid-side select").selectOption({ label: TEXTS[language].night });
    await becomes(page, "night: 1");
    await page.getByRole("button", { name: TEXTS[language].more }).click();
    await becomes(page, "late: 7");
    expect((await written(page)).roster).toEqual({ shop: { "early": 5, "late": 7, "12:00-15:00": 1, "night": 1 } });
    await page.close();
  });

  it("is painted by keyboard alone, Escape gives a dragged bar back, and with faults in the text it stands still", async () => {
    const page = await open("en", 1280);
    const early = page.getByRole("slider", { name: "early", exact: true });
    await early.focus();
    for (const key of ["ArrowRight", "ArrowRight", "Shift+ArrowLeft", "+"]) await page.keyboard.press(key);
    await becomes(page, "early: 6");
    expect((await written(page)).shifts["early"]).toMatchObject({ from: "08:30", to: "17:15", breaks: [{ from: "12:30" }] });
    expect(await early.getAttribute("aria-valuetext")).toBe("08:30 to 17:15, 6 people");
    expect(await early.evaluate((bar) => bar === document.activeElement)).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await becomes(page, "from: 12:45");
    const text = await page.locator(".editor textarea").inputValue();
    await pull(page, early, 3 / 24);
    await page.keyboard.press("Escape");
    await page.mouse.up();
    expect(await early.getAttribute("aria-valuetext")).toContain("08:30 to 17:15");
    expect(await page.locator(".editor textarea").inputValue()).toBe(text);
    await page.getByRole("slider", { name: "late", exact: true }).focus();
    await page.keyboard.press("Delete");
    await page.waitForFunction(() => document.querySelectorAll(".grid-bar").length === 1);
    await early.focus();
    await page.keyboard.press("Delete");
    expect(await page.locator(".grid-bar").count()).toBe(1);
    await page.locator(".editor textarea").fill(text.replace("warmUp: 1", "warmUp: -1"));
    await page.waitForSelector("#shift-grid .trouble");
    expect(await early.getAttribute("aria-disabled")).toBe("true");
    await page.close();
  });
});
