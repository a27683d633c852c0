import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "../../scripts/chromium.mjs";
import { command, midShop, root, scratch, smallShop } from "../measure/paths.mjs";

const REPORTS = {
  simulation: { title: "618 report", of: ["simulate", midShop] },
  staffing: { title: "staffing report", of: ["staff", smallShop, "--brief"] },
};
const WIDTHS = [390, 1280, 1920];
/** Long enough for everything that comes late. [ms] */
const SETTLED_MS = 1500;

/** A report opened from disk by a browser that has never seen it: when something is seen, when the last chart stands, and what moved meanwhile. */
export const firstPaint = {
  name: "first-paint",
  figures: Object.entries(REPORTS).flatMap(([key, { title }]) => [
    { key: `${key}Bytes`, title: `${title}, KB`, digits: 0, atMost: 1200 },
    ...WIDTHS.flatMap((width) => [
      { key: `${key}Paint${width}`, title: `${title}, first paint at ${width} px, ms`, digits: 0, atMost: 500 },
      { key: `${key}Charts${width}`, title: `${title}, all charts at ${width} px, ms`, digits: 0 },
      { key: `${key}Shift${width}`, title: `${title}, layout shift at ${width} px`, digits: 4, atMost: 0 },
    ]),
  ]),
  async measure() {
    const figures = {};
    for (const [key, { of }] of Object.entries(REPORTS)) {
      const { file, bytes } = await reportFile(key, of);
      figures[`${key}Bytes`] = bytes / 1000;
      for (const width of WIDTHS) {
        const { paint, charts, shift } = await opened(file, width);
        Object.assign(figures, { [`${key}Paint${width}`]: paint, [`${key}Charts${width}`]: charts, [`${key}Shift${width}`]: shift });
      }
    }
    return figures;
  },
};

/** A browser of its own for each page, so that nothing is warm. */
async function opened(file, width) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--headless", "--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage({ viewport: { width, height: width === 1920 ? 2160 : 900 } });
    await page.addInitScript(watchPage);
    await page.goto(pathToFileURL(file).href);
    await page.waitForTimeout(SETTLED_MS);
    return await page.evaluate(() => ({
      paint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
      charts: globalThis.lastChart,
      shift: globalThis.shifts.reduce((sum, { value }) => sum + value, 0),
    }));
  } finally {
    await browser.close();
  }
}

/** Runs in the page before everything else. */
function watchPage() {
  globalThis.shifts = [];
  globalThis.lastChart = 0;
  new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value, sources }) => ({ value, moved: sources.map(({ node }) => node?.className ?? node?.nodeName) }))))
    .observe({ type: "layout-shift", buffered: true });
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some(({ nodeName }) => nodeName === "svg"))) globalThis.lastChart = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

async function reportFile(key, of) {
  const file = join(scratch, `first-paint-${key}.html`);
  const load = (name) => import(pathToFileURL(join(root, "dist", name)).href);
  const [{ buildReport }, { renderHtml }] = await Promise.all([load("report/buildReport.js"), load("report/renderHtml.js")]);
  const result = JSON.parse(execFileSync(process.execPath, [command, ...of, "--json", "--quiet"], { maxBuffer: 2 ** 28 }).toString());
  const html = renderHtml(buildReport(result), readFileSync(join(root, "dist", "page", "report.html"), "utf8"));
  writeFileSync(file, html);
  return { file, bytes: Buffer.byteLength(html) };
}
