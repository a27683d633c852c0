import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startWorkbench } from "../../src/server/startWorkbench.ts";
import type { Workbench } from "../../src/server/startWorkbench.ts";
import { launchChromium } from "./chromium.ts";

export const LANGUAGES = ["en", "zh"] as const;
export type JourneyLanguage = (typeof LANGUAGES)[number];

/** A workbench in a folder of its own, and a browser. */
export interface Journey {
  readonly folder: string;
  readonly workbench: Workbench;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** A page of the journey and all that its console complained of. */
export interface Walked {
  readonly page: Page;
  readonly troubles: string[];
}

export async function startJourney(): Promise<Journey> {
  const root = mkdtempSync(join(tmpdir(), "replycast-journey-"));
  const folder = join(root, "my shop");
  mkdirSync(folder);
  const workbench = await startWorkbench({ folder, port: 0, version: "test" });
  const browser = await launchChromium();
  const close = async (): Promise<void> => {
    await browser.close();
    await workbench.close();
    rmSync(root, { recursive: true, force: true });
  };
  return { folder, workbench, browser, close };
}

/** Opens the workbench's address in a browser of that language. */
export async function openWorkbench({ browser, workbench }: Journey, language: JourneyLanguage): Promise<Walked> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: language === "zh" ? "zh-CN" : "en-GB" });
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.goto(workbench.address);
  await page.waitForSelector("#start");
  return { page, troubles };
}

/** Goes to a view by its link in the page's head. */
export async function goTo(page: Page, view: string): Promise<void> {
  await page.locator("nav.views").first().locator(`a[href*="view=${view}"]`).click();
}

export function press(page: Page, name: string): Promise<void> {
  return page.getByRole("button", { name, exact: true }).click();
}

/** Keeps a picture of where the journey stands, in the folder that REPLYCAST_PICTURES names; without it nothing is kept. */
export async function station(page: Page, name: string): Promise<void> {
  const folder = process.env["REPLYCAST_PICTURES"];
  if (folder === undefined) return;
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}
