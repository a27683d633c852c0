import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "../../scripts/chromium.mjs";
import { command, filmDay, root, scratch } from "../measure/paths.mjs";

/** What is watched: minutes of the day a second, minutes shown at once, where it begins. */
const WATCHED = {
  follow: { speed: 5, zoom: 30, from: "19:00" },
  fast: { speed: 60, zoom: 180, from: "09:00" },
  day: { speed: 60, zoom: 7 * 24 * 60, from: "09:00" },
};
const SECONDS = 8;

/**
 * Script of a frame of the film in a browser, what it sets off included, without what the browser does with the drawn commands afterwards: 60 agents, 10,000
 * conversations, 1280 pixels wide.
 */
export const film = {
  name: "film",
  figures: Object.keys(WATCHED).flatMap((key) => [
    { key: `${key}Mean`, title: `script of a frame, ${key}, mean, ms`, digits: 2, atMost: 8 },
    { key: `${key}Worst`, title: `script of a frame, ${key}, 99 %, ms`, digits: 2, atMost: 8 },
  ]),
  async measure() {
    const browser = await chromium.launch({ executablePath: findChromium(), args: ["--headless", "--no-sandbox", "--disable-gpu"] });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
      await page.addInitScript(timeFrames);
      await page.goto(`${pathToFileURL(await pageOfDay()).href}#view=film`);
      await page.waitForSelector(".film-picture canvas");
      const figures = {};
      for (const [key, watched] of Object.entries(WATCHED)) Object.assign(figures, await watch(page, key, watched));
      return figures;
    } finally {
      await browser.close();
    }
  },
};

async function watch(page, key, { speed, zoom, from }) {
  const [speeds, zooms] = [page.locator(".film-controls select").nth(0), page.locator(".film-controls select").nth(1)];
  await page.fill(".film-controls input[type=time]", from);
  await page.locator(".film-controls input[type=time]").dispatchEvent("change");
  await speeds.selectOption(String((speed * 60_000) / 1000));
  await zooms.selectOption(String(zoom * 60_000));
  await page.waitForTimeout(500);
  await page.click(".film-play");
  await page.evaluate(() => { globalThis.frameTimes.length = 0; });
  await page.waitForTimeout(SECONDS * 1000);
  const count = await page.evaluate(() => globalThis.frameTimes.length);
  if (count < SECONDS) throw new Error(`${key}: only ${count} frames were drawn`);
  const times = (await page.evaluate(() => [...globalThis.frameTimes])).sort((a, b) => a - b);
  await page.click(".film-play");
  return { [`${key}Mean`]: times.reduce((sum, time) => sum + time, 0) / times.length, [`${key}Worst`]: times[Math.floor(times.length * 0.99)] };
}

/** Runs in the page before everything else: tells how long each frame's script takes. */
function timeFrames() {
  globalThis.frameTimes = [];
  const request = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (call) => request((time) => {
    const start = performance.now();
    call(time);
    // what is set off by it (the words beside the picture are renewed) comes before this
    queueMicrotask(() => globalThis.frameTimes.push(performance.now() - start));
  });
}

async function pageOfDay() {
  const load = (name) => import(pathToFileURL(join(root, "dist", name)).href);
  const [{ buildReport }, { renderHtml }] = await Promise.all([load("report/buildReport.js"), load("report/renderHtml.js")]);
  const result = JSON.parse(execFileSync(process.execPath, [command, "simulate", filmDay, "--replications", "20", "--json", "--quiet"], { maxBuffer: 2 ** 28 }).toString());
  const file = join(scratch, "film.html");
  writeFileSync(file, renderHtml(buildReport(result), readFileSync(join(root, "dist", "page", "report.html"), "utf8")));
  return file;
}
