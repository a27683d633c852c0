// Takes the pictures of the README: `node scripts/screenshot.mjs reports/618-mid-size-shop.html docs/page.png [zh]`.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.mjs";

const [page, picture, language = "en"] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
const tab = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: language === "zh" ? "zh-CN" : "en-GB" });
await tab.goto(pathToFileURL(resolve(page)).href);
await tab.waitForSelector("svg, canvas");
await tab.screenshot({ path: picture });
await browser.close();
