import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "../../scripts/chromium.mjs";
import { command, midShop, root, scratch } from "../measure/paths.mjs";

/** Values that the slider of handling time is let go at, each another than the one before. [share] */
const TURNED = [1.1, 0.9, 1.2, 0.8, 1.3, 0.7, 1.15, 0.85, 1.25, 0.75, 1.35, 0.95];
/** Replications at which the time is taken. */
const STEPS = { first: 30, hundred: 100, whole: 400 };

/** From letting go of a slider in the report of a shop with 5,000 conversations a day to the painted answer, with warm workers. */
export const whatIf = {
  name: "what-if",
  figures: Object.entries(STEPS).flatMap(([key, replications]) => [
    { key: `${key}Median`, title: `what if, ${replications} replications painted, median, ms`, digits: 0, ...(key === "first" ? { atMost: 200 } : {}) },
    { key: `${key}Worst`, title: `what if, ${replications} replications painted, worst, ms`, digits: 0, ...(key === "first" ? { atMost: 200 } : {}) },
  ]),
  async measure() {
    const browser = await chromium.launch({ executablePath: findChromium(), args: ["--headless", "--no-sandbox", "--disable-gpu"] });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: "en" });
      await page.goto(`${pathToFileURL(await pageOfShop()).href}#view=what-if`);
      await page.waitForFunction((whole) => Number.parseInt(document.querySelector(".what-if-answer .faint")?.textContent ?? "", 10) === whole, STEPS.whole);
      const turns = [];
      for (const value of TURNED) turns.push(await page.evaluate(timeTurn, { value, steps: Object.values(STEPS) }));
      return Object.fromEntries(Object.keys(STEPS).flatMap((key, place) => {
        const times = turns.map((turn) => turn[place]).sort((a, b) => a - b);
        return [[`${key}Median`, times[Math.floor(times.length / 2)]], [`${key}Worst`, times.at(-1)]];
      }));
    } finally {
      await browser.close();
    }
  },
};

/** Runs in the page: turns the handling time and tells when each step's answer was painted after it. */
function timeTurn({ value, steps }) {
  const slider = [...document.querySelectorAll("#what-if .turn")].find(({ textContent }) => textContent.startsWith("Handling time")).querySelector("input");
  const painted = [];
  return new Promise((resolve) => {
    const start = performance.now();
    const watch = new MutationObserver(() => {
      const replications = Number.parseInt(document.querySelector(".what-if-answer .faint").textContent, 10);
      if (replications !== steps[painted.length]) return;
      const place = painted.push(0) - 1;
      // a message that is sent in a frame comes after it was painted
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          painted[place] = performance.now() - start;
          if (place < steps.length - 1) return;
          watch.disconnect();
          resolve(painted);
        };
        channel.port2.postMessage(0);
      });
    });
    watch.observe(document.querySelector(".what-if-answer"), { childList: true, subtree: true, characterData: true });
    slider.valueAsNumber = value;
    for (const type of ["input", "change"]) slider.dispatchEvent(new Event(type, { bubbles: true }));
  });
}

async function pageOfShop() {
  const load = (name) => import(pathToFileURL(join(root, "dist", name)).href);
  const [{ buildReport }, { renderHtml }] = await Promise.all([load("report/buildReport.js"), load("report/renderHtml.js")]);
  const result = JSON.parse(execFileSync(process.execPath, [command, "simulate", midShop, "--replications", String(STEPS.whole), "--json", "--quiet"], { maxBuffer: 2 ** 28 }).toString());
  const file = join(scratch, "what-if.html");
  writeFileSync(file, renderHtml(buildReport(result), readFileSync(join(root, "dist", "page", "report.html"), "utf8")));
  return file;
}
