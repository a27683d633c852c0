// Makes the sample report and the pictures of the README and of docs/workbench.md anew, after a build: `npm run samples`.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const COMMAND = join(ROOT, "bin/replycast.js");
const SAMPLE = join(ROOT, "reports/samples/618-mid-size-shop.html");
const LANGUAGES = [["en-GB", ""], ["zh-CN", "-zh"]];
const WORDS = { "en-GB": "Play it", "zh-CN": "开始模拟" };

const { status, stderr } = spawnSync(process.execPath, [COMMAND, "simulate", join(ROOT, "scenarios/618-mid-shop.yaml"), "--out", join(ROOT, "reports/samples"), "--quiet"], { encoding: "utf8" });
if (status !== 0) throw new Error(stderr);
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
for (const [locale, suffix] of LANGUAGES) {
  await pictured(locale, `page${suffix}.png`, 1120, async (tab) => {
    await tab.goto(pathToFileURL(SAMPLE).href);
    await tab.waitForFunction(() => document.querySelectorAll(".chart svg").length >= 4);
  });
  await withWorkbench((address) => pictured(locale, `workbench${suffix}.png`, 1180, async (tab) => {
    await tab.goto(address);
    await tab.getByRole("button", { name: WORDS[locale] }).click();
    await tab.waitForFunction(() => document.querySelectorAll(".strip rect").length > 96);
    await tab.locator(".grid-meal").first().press("ArrowRight");
    for (let step = 0; step < 9; step++) await tab.keyboard.press("ArrowRight");
    await tab.waitForFunction(() => document.querySelector(".grid-answer .faint")?.textContent?.includes("400"));
    await tab.locator(".live-panels").evaluate((part) => part.scrollIntoView());
  }));
}
await browser.close();

/** A picture of what a fresh page of this language shows once `reach` has led there. */
async function pictured(locale, name, height, reach) {
  const tab = await browser.newPage({ viewport: { width: 1280, height }, locale });
  await reach(tab);
  await tab.screenshot({ path: join(ROOT, "docs", name) });
  await tab.close();
}

/** Runs `work` with the address of a workbench in an empty folder. */
async function withWorkbench(work) {
  const folder = mkdtempSync(join(tmpdir(), "replycast-samples-"));
  const workbench = spawn(process.execPath, [COMMAND, "workbench", folder, "--no-open"]);
  let told = "";
  const address = await new Promise((resolve, reject) => {
    workbench.on("exit", () => reject(new Error(told)));
    for (const stream of [workbench.stdout, workbench.stderr]) stream.on("data", (text) => {
      told += text;
      const [found] = /http:\/\/\S+/u.exec(told) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  await work(address);
  workbench.removeAllListeners("exit");
  workbench.kill();
  rmSync(folder, { recursive: true, force: true });
}
