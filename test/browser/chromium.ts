import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { findChromium } from "../../scripts/chromium.mjs";

/** The chromium to test with; undefined where there is none, and then `npm test` says how to get one. */
export const chromiumPath: string | undefined = findChromium();

/** Starts it without a window and without calls home. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    args: [
      "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });
}
