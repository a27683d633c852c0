import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorkbench } from "../../src/server/startWorkbench.ts";
import type { Workbench } from "../../src/server/startWorkbench.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";

const TEXTS = {
  en: { begin: "Play it", days: "Judged days", cap: "Open chats a person at most", consults: "Conversations a day", platform: "Platform", manual: "3-minute manual reply rate", inText: /in the text, line (\d+)/u, goThere: /Go to line/u },
  zh: { begin: "开始模拟", days: "考核天数", cap: "每人最多同时接待", consults: "每天咨询量", platform: "平台", manual: "3分钟人工回复率", inText: /写在文本第 (\d+) 行/u, goThere: /转到第/u },
} as const;

describe.skipIf(chromiumPath === undefined)("the form beside the text (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let browser: Browser;
  let workbench: Workbench;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-scenario-form-"));
    workbench = await startWorkbench({ folder, port: 0, version: "test" });
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const becomes = (page: Page, part: string) => page.waitForFunction((text) => document.querySelector<HTMLTextAreaElement>(".editor textarea")?.value.includes(text), part);

  it.each(["en", "zh"] as const)("writes into the text what is typed, shows what the text says and its faults at their fields, and leads to what only the text can say (%s)", async (language) => {
    const texts = TEXTS[language];
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: language === "zh" ? "zh-CN" : "en-GB" });
    await page.goto(workbench.address);
    await page.getByRole("button", { name: texts.begin }).click();
    const [form, area] = [page.locator("#scenario-form"), page.locator(".editor textarea")];
    const days = form.getByLabel(texts.days, { exact: true });
    await days.fill("3");
    await days.press("Enter");
    await becomes(page, "days: 3");
    const comments = (text: string): readonly string[] => text.split("\n").filter((line) => line.includes("#"));
    expect(comments(await area.inputValue()).length).toBe(5);
    expect(await form.getByLabel(texts.cap).getAttribute("placeholder")).toMatch(/^\d+$/u);
    await form.getByLabel(texts.cap).fill("4");
    await form.getByLabel(texts.cap).press("Tab");
    await becomes(page, "cap: 4");
    await form.getByLabel(texts.cap).fill("");
    await form.getByLabel(texts.cap).press("Tab");
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>(".editor textarea")?.value.includes("cap:") === false);
    await form.getByRole("checkbox", { name: texts.manual, exact: true }).uncheck();
    await becomes(page, "rules:");
    expect(await area.inputValue()).not.toContain("pinduoduo/manual-reply-3min");
    await area.fill((await area.inputValue()).replace("days: 3", "days: 0").replace("consultsPerDay: 1200", "consultsPerDay: [900, 1000, 1100, 1200]"));
    await page.waitForFunction(() => document.querySelectorAll("#scenario-form .trouble").length === 1);
    expect(await days.getAttribute("aria-invalid")).toBe("true");
    expect(await days.inputValue()).toBe("0");
    const line = (await area.inputValue()).split("\n").findIndex((each) => each.includes("consultsPerDay")) + 1;
    expect(texts.inText.exec(await form.locator(".in-text").textContent() ?? "")?.[1]).toBe(String(line));
    await form.getByRole("button", { name: texts.goThere }).click();
    expect(await area.evaluate((text: HTMLTextAreaElement) => [text === document.activeElement, text.value.slice(0, text.selectionStart).split("\n").length])).toEqual([true, line]);
    await days.fill("3");
    await days.press("Enter");
    await page.waitForFunction(() => document.querySelectorAll("#scenario-form .trouble").length === 0);
    await page.close();
  });
});
