import type { Page } from "playwright-core";
import { layoutFaults } from "./layoutFaults.ts";

/** Of a telephone, a tablet, a notebook and a wide screen. [px] */
const WIDTHS = [390, 768, 1280, 1920] as const;

/** What is wrong with how the open page stands in both languages, at every width, by day and by night; the page stays as it was opened, only its address, size and colours change. */
export async function faultsOfEveryLayout(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const language of ["en", "zh"] as const) {
    await page.evaluate((code) => {
      const parameters = new URLSearchParams(location.hash.slice(1));
      parameters.set("lang", code);
      location.hash = `${parameters}`;
    }, language);
    await page.waitForFunction((code) => document.documentElement.lang.startsWith(code), language);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
      for (const ask of document.querySelectorAll<HTMLButtonElement>(".ask[aria-expanded=false]")) ask.click();
    });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await allDrawn(page);
      for (const colorScheme of ["dark", "light"] as const) {
        await page.emulateMedia({ colorScheme });
        faults.push(...(await layoutFaults(page)).map((fault) => `${language} ${width} ${colorScheme}: ${fault}`));
      }
    }
  }
  return faults;
}

/** Waits until every chart is drawn at the width that was set: those below the view follow a frame later. */
export async function allDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => [...document.querySelectorAll(".chart")].every((chart) => chart.querySelector("svg") !== null));
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise<void>((resolve) => { requestAnimationFrame(() => { setTimeout(resolve); }); });
  });
}
