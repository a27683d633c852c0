import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorkbench } from "../../src/server/startWorkbench.ts";
import type { Workbench } from "../../src/server/startWorkbench.ts";
import { SHOP } from "../server/started.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";

const TEXTS = {
  en: {
    scenario: "Scenario", undo: "Undo", redo: "Redo", paste: "Paste a roster from a spreadsheet", cells: "Cells of the roster", takeOver: "Take this roster over", save: "Save",
    shift: "early", noDate: "none of its dates", changed: "shop.yaml has changed since you opened it", returned: "had not been saved", example: "Two shops",
  },
  zh: {
    scenario: "场景", undo: "撤销", redo: "重做", paste: "从表格粘贴班表", cells: "班表的单元格", takeOver: "采用这份班表", save: "保存",
    shift: "早班", noDate: "日期都不", changed: "shop.yaml 在你打开之后被改过", returned: "还没有保存", example: "两家店",
  },
} as const;

const CELLS = "班次\t人数\n早班\t4\n晚班\t5\n10:00-19:00\t2\n合计\t11\n";

describe.skipIf(chromiumPath === undefined)("the editor of the workbench", () => {
  let folder: string;
  let browser: Browser;
  let workbench: Workbench;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-editor-page-"));
    workbench = await startWorkbench({ folder, port: 0, version: "test" });
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The scenario view with `shop.yaml`, and what troubles the page beside refusals that it shows. */
  async function opened(language: "en" | "zh", width: number): Promise<{ readonly page: Page; readonly troubles: string[] }> {
    writeFileSync(join(folder, "shop.yaml"), SHOP);
    const page = await browser.newPage({ viewport: { width, height: 900 }, locale: language === "zh" ? "zh-CN" : "en-GB" });
    page.setDefaultTimeout(10_000);
    const troubles: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("412")) troubles.push(message.text());
    });
    page.on("pageerror", (error) => troubles.push(error.message));
    await page.goto(workbench.address);
    await page.getByRole("link", { name: TEXTS[language].scenario, exact: true }).click();
    await page.locator(".file-row select").selectOption("shop.yaml");
    await expect.poll(() => textIn(page)).toBe(SHOP);
    return { page, troubles };
  }

  it.each([["en", 1280], ["zh", 390]] as const)("shows what a pasted roster was read as before it is taken over, with its new shift, and one step takes all of it back (%s, %i px)", async (language, width) => {
    const words = TEXTS[language];
    const { page, troubles } = await opened(language, width);
    await page.getByText(words.paste).click();
    await page.getByRole("textbox", { name: words.cells }).fill("班次\t6月18日\n早班\t4\n");
    await page.waitForSelector(".paste-roster .faults");
    expect(await page.textContent(".paste-roster .faults")).toContain(words.noDate);
    await page.getByRole("textbox", { name: words.cells }).fill(CELLS);
    await page.waitForSelector(".roster-found tbody");
    expect(await page.locator(".roster-found tbody tr").evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)))).toEqual([["pre-sale", words.shift, "4"], ["pre-sale", expect.any(String), "5"], ["pre-sale", "10:00-19:00", "2"]]);
    expect(await page.textContent(".roster-found .notes")).toMatch(/roster\.csv:5:1.*合计/u);
    expect(await textIn(page)).toBe(SHOP);
    await page.getByRole("button", { name: words.takeOver }).click();
    await expect.poll(() => textIn(page)).toMatch(/early: 4\n[^]*shifts:\n +10:00-19:00:/u);
    await page.getByRole("button", { name: words.undo }).click();
    expect(await textIn(page)).toBe(SHOP);
    await page.getByRole("button", { name: words.redo }).click();
    expect(await textIn(page)).toContain("early: 4");
    await page.locator(".paste-roster input[type=file]").setInputFiles({ name: "week.csv", mimeType: "text/csv", buffer: Buffer.from("shift,agents\nlate,7\n") });
    await page.waitForSelector(".roster-found tbody");
    expect(await page.textContent(".roster-found h3")).toContain("week.csv");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("takes keys and painted shifts back and forth, in the text and beside it, and what is typed in a field is that field's own", async () => {
    const { page, troubles } = await opened("en", 1280);
    const area = page.locator(".editor textarea");
    await area.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("# one");
    expect(await textIn(page)).toBe(`${SHOP}# one`);
    await page.keyboard.press("Control+z");
    expect(await textIn(page)).toBe(SHOP);
    await page.keyboard.press("Control+Shift+z");
    expect(await textIn(page)).toBe(`${SHOP}# one`);
    await page.locator("body").press("Control+z");
    await page.locator("body").press("Control+y");
    expect(await textIn(page)).toBe(`${SHOP}# one`);
    await page.locator("#shift-grid").getByRole("button", { name: "One person more: late" }).click();
    await expect.poll(() => textIn(page)).toContain("late: 3");
    await page.keyboard.press("Control+z");
    expect(await textIn(page)).toBe(`${SHOP}# one`);
    const name = page.locator(".file-row input");
    await name.click();
    await page.keyboard.type("2");
    await page.keyboard.press("Control+z");
    expect([await textIn(page), await name.inputValue()]).toEqual([`${SHOP}# one`, "shop.yaml"]);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("sets the caret behind what a step changed, not at the text's end", async () => {
    const { page } = await opened("en", 1280);
    const area = page.locator(".editor textarea");
    await area.click();
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("# top\n");
    await page.keyboard.press("Control+z");
    expect(await area.evaluate((element) => (element as HTMLTextAreaElement).selectionStart)).toBe(0);
    await page.keyboard.press("Control+y");
    expect(await area.evaluate((element) => (element as HTMLTextAreaElement).selectionStart)).toBe("# top\n".length);
    await page.close();
  });

  it.each([["en", 1280], ["zh", 390]] as const)("puts both versions side by side where the file has become another, and loses neither (%s, %i px)", async (language, width) => {
    const words = TEXTS[language];
    const { page, troubles } = await opened(language, width);
    const [mine, theirs] = [`${SHOP}# mine\n`, SHOP.replace("200", "300")];
    const area = page.locator(".editor textarea");
    const save = page.getByRole("button", { name: words.save, exact: true });
    await area.fill(mine);
    writeFileSync(join(folder, "shop.yaml"), theirs);
    await save.click();
    await page.waitForSelector(".conflict");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.changed);
    expect(readFileSync(join(folder, "shop.yaml"), "utf8")).toBe(theirs);
    expect(await page.locator(".versions > section").evaluateAll((versions) => versions.map((version) => [...version.querySelectorAll("mark")].map(({ textContent }) => textContent?.trim())))).toEqual([["pre-sale: { consultsPerDay: 200 }", "# mine"], ["pre-sale: { consultsPerDay: 300 }"]]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const choices = page.locator(".conflict .editor-choices");
    if (language === "en") {
      await choices.getByRole("button").nth(0).click();
      await page.waitForSelector(".conflict", { state: "detached" });
      expect(readFileSync(join(folder, "shop.yaml"), "utf8")).toBe(mine);
      await page.getByRole("button", { name: words.undo }).click();
      expect(await textIn(page)).toBe(theirs);
    } else {
      await choices.getByRole("button").nth(1).click();
      await page.waitForSelector(".conflict", { state: "detached" });
      expect(await textIn(page)).toBe(theirs);
      await page.getByRole("button", { name: words.undo }).click();
      expect(await textIn(page)).toBe(mine);
      await save.click();
      await expect.poll(() => readFileSync(join(folder, "shop.yaml"), "utf8")).toBe(mine);
    }
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("keeps mine under another name beside a file that changed, over no file that is there already", async () => {
    const { page } = await opened("en", 1280);
    await page.locator(".editor textarea").fill(`${SHOP}# mine\n`);
    writeFileSync(join(folder, "shop.yaml"), `${SHOP}# theirs\n`);
    writeFileSync(join(folder, "shop-2.yaml"), `${SHOP}# second\n`);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("button", { name: "Save mine under this name" }).click();
    await page.getByRole("heading", { name: "shop-2.yaml already stands in the folder" }).waitFor();
    await page.getByRole("textbox", { name: "Another name" }).fill("mine.yaml");
    await page.getByRole("button", { name: "Save mine under this name" }).click();
    await page.waitForSelector(".conflict", { state: "detached" });
    expect(["shop.yaml", "shop-2.yaml", "mine.yaml"].map((name) => readFileSync(join(folder, name), "utf8").split("# ").at(-1))).toEqual(["theirs\n", "second\n", "mine\n"]);
    await page.close();
  });

  it.each(["en", "zh"] as const)("asks before an unsaved text is left, says when it came back, and opens an example that undo takes back (%s)", async (language) => {
    const words = TEXTS[language];
    const { page, troubles } = await opened(language, 1280);
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect([asked, await page.locator(".returned").count()]).toEqual([[], 0]);
    await page.locator(".editor textarea").pressSequentially("# mine");
    await page.reload();
    await page.waitForSelector(".returned");
    expect(await page.textContent(".returned")).toContain(words.returned);
    expect([asked, await textIn(page)]).toEqual([["beforeunload"], expect.stringContaining("# mine")]);
    await page.locator("nav.views a").first().click();
    await page.getByRole("button", { name: words.example, exact: true }).click();
    await expect.poll(() => textIn(page)).toContain("shops:");
    expect(await page.locator(".returned").count()).toBe(0);
    await page.getByRole("button", { name: words.undo }).click();
    expect(await textIn(page)).toContain("# mine");
    expect(troubles).toEqual([]);
    await page.close();
  });
});

function textIn(page: Page): Promise<string> {
  return page.locator(".editor textarea").inputValue();
}
