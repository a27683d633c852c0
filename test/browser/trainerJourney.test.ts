import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filmWordsOf } from "../../src/page/film/filmWordsOf.ts";
import { chromiumPath } from "./chromium.ts";
import { type Journey, LANGUAGES, goTo, openWorkbench, startJourney, station } from "./journey.ts";

describe.skipIf(chromiumPath === undefined)("a trainer shows how the rate behaves (needs chromium: apt-get install chromium, or set REPLYCAST_CHROMIUM)", () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await startJourney();
  });

  afterAll(() => journey?.close());

  it.each(LANGUAGES)("opens a lesson, replays its day to a miss and its story, sets the changed day beside it, and practises, by keyboard (%s)", async (language) => {
    const film = filmWordsOf(language);
    const { page, troubles } = await openWorkbench(journey, language);
    await goTo(page, "lessons");
    await page.waitForSelector(".lesson-list li");
    expect(await page.locator(".lesson-list li").count()).toBe(6);
    await station(page, `trainer-${language}-1-lessons`);
    await page.locator(".lesson-list a").nth(2).focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".lesson-caption");
    await page.waitForSelector(".film canvas");

    const clock = (): Promise<string> => page.locator(".film input[type=range]").first().inputValue();
    const begun = await clock();
    await page.getByRole("button", { name: film.play, exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction((before) => document.querySelector<HTMLInputElement>(".film input[type=range]")?.value !== before, begun);
    await page.keyboard.press("n");
    await page.waitForFunction(() => document.querySelector(".film-hint") === null);
    await page.getByRole("button", { name: film.play, exact: true }).waitFor();
    await station(page, `trainer-${language}-2-miss`);
    await page.locator(".lesson-buttons .forward").focus();
    for (let step = 0; step < 2; step++) await page.keyboard.press("Enter");
    await page.waitForSelector(".film-counters.two");
    await station(page, `trainer-${language}-3-beside`);

    await goTo(page, "practice");
    await page.locator("button.begin").focus();
    await page.keyboard.press("Enter");
    for (let question = 0; question < 3; question++) {
      await page.waitForFunction((value) => document.querySelector("progress")?.value === value && document.querySelector(".practice-told:empty") !== null, question);
      await page.keyboard.press("1");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".practice-told.right, .practice-told.wrong");
      expect((await page.textContent(".case-verdict .why"))?.length).toBeGreaterThan(5);
      if (question === 0) await station(page, `trainer-${language}-4-practice`);
      await page.keyboard.press("Enter");
    }
    expect(troubles).toEqual([]);
    await page.close();
  });
});
