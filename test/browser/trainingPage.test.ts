import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LESSON_SCENARIOS } from "../../src/training/lessonScenarios.ts";
import { practiceQuestions } from "../../src/training/practice/practiceQuestions.ts";
import { ANSWERS } from "../../src/training/practice/question.ts";
import type { PracticeQuestion } from "../../src/training/practice/question.ts";
import { TRAINING_PACKS } from "../../src/training/trainingPacks.ts";
import { playedOnce } from "../training/playedLesson.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { EXAM_SEED, trainingPage } from "./trainingPage.ts";

const LANGUAGES = ["en", "zh"] as const;

describe.skipIf(chromiumPath === undefined)("lessons and practice in a browser (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let folder: string;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "replycast-training-"));
    address = pathToFileURL(await trainingPage(folder)).href;
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(hash: string, language: "en" | "zh", width = 1280): Promise<{ readonly page: Page; readonly troubles: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, locale: language === "zh" ? "zh-CN" : "en-GB" });
    const troubles: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
    });
    page.on("pageerror", (error) => troubles.push(error.message));
    await page.goto(`${address}#${hash}`);
    return { page, troubles };
  }

  it("steps through a lesson: what is missed, who, and what one person at noon changes", async () => {
    for (const language of LANGUAGES) {
      const { page, troubles } = await open("view=lessons", language);
      await page.waitForSelector(".lesson-list li");
      expect(await page.locator(".lesson-list li").count()).toBe(6);
      await page.locator(".lesson-list a").nth(2).click();
      await page.waitForSelector(".lesson-caption");
      const captions: (string | null)[] = [await page.textContent(".lesson-caption")];
      expect(await page.locator(".film-counters.two").count()).toBe(0);
      for (const step of [2, 3]) {
        await page.locator(".lesson-buttons .forward").click();
        await page.waitForFunction((before) => document.querySelector(".lesson-caption")?.textContent !== before, captions[step - 2]);
        captions.push(await page.textContent(".lesson-caption"));
      }
      expect(captions[0]).toContain("12:00–13:00");
      expect(captions[1]).toMatch(/u\d+/u);
      expect(captions[2]).toMatch(/94\.6%.*98\.2%|98\.2%.*94\.6%/u);
      expect(await page.locator(".lesson-buttons .forward").isDisabled()).toBe(true);
      expect(await page.locator(".film-counters.two").count()).toBe(1);
      expect(await page.locator(".side-rate").allTextContents()).toEqual(["94.6%", "98.2%"]);
      expect(troubles).toEqual([]);
      await page.close();
    }
  });

  it("an exam is passed with the right answers, by the keyboard alone, and failed with wrong ones, which leaves a second attempt with other questions", async () => {
    const { read } = playedOnce(LESSON_SCENARIOS.busy, 0);
    for (const language of LANGUAGES) {
      const { page, troubles } = await open("view=practice", language);
      await page.locator("button.begin").click();
      await answerAll(page, practiceQuestions(read, TRAINING_PACKS, `${EXAM_SEED} 0`, 0), 3);
      await page.waitForSelector(".repeat-list li");
      expect(await page.textContent("#practice .verdict h2")).toContain("85");
      expect(await page.locator("#practice .verdict.fails").count()).toBe(1);
      expect(await page.locator(".repeat-list li").count()).toBe(3);
      await page.locator("button.again").click();
      await answerAll(page, practiceQuestions(read, TRAINING_PACKS, `${EXAM_SEED} 0`, 1), 2);
      expect(await page.locator("#practice .verdict.passes").count()).toBe(1);
      expect(await page.textContent("#practice .verdict h2")).toContain("90");
      expect(troubles).toEqual([]);
      await page.close();
    }
  });

  it("does not run over the edge of a telephone", async () => {
    for (const hash of ["view=lessons", "view=lessons&lesson=bot", "view=practice"]) {
      const { page } = await open(hash, "en", 390);
      if (hash.endsWith("practice")) await page.locator("button.begin").click();
      await page.waitForSelector(hash.endsWith("lessons") ? ".lesson-list" : hash.endsWith("practice") ? ".practice-question" : ".lesson-caption");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.close();
    }
  });

  /** Answers by the keys, the first so many wrongly, and sees that each is told at once. */
  async function answerAll(page: Page, questions: readonly PracticeQuestion[], wrong: number): Promise<void> {
    for (const [place, { answer }] of questions.entries()) {
      await page.waitForFunction((value) => document.querySelector("progress")?.value === value && document.querySelector(".practice-told:empty") !== null, place);
      await page.keyboard.press(String(((ANSWERS.indexOf(answer) + (place < wrong ? 1 : 0)) % ANSWERS.length) + 1));
      await page.keyboard.press("Enter");
      await page.waitForSelector(place < wrong ? ".practice-told.wrong" : ".practice-told.right");
      expect(await page.locator(".case-verdict .why").count()).toBeGreaterThan(0);
      await page.keyboard.press("Enter");
    }
    await page.waitForSelector("#practice .verdict");
  }
});
