import type { Browser, Page } from "playwright-core";

/** A page and what it did that it should not: console errors and warnings, uncaught errors, requests beside its own file. */
export interface Watched {
  readonly page: Page;
  readonly troubles: string[];
}

/** Opens a file in the browser's language and waits until so many elements stand on it. */
export async function openPage(browser: Browser, address: string, shown: { readonly width: number; readonly language: "en" | "zh"; readonly selector: string; readonly count: number }): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: shown.width, height: 900 }, locale: shown.language === "zh" ? "zh-CN" : "en-GB" });
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("request", (request) => {
    // its own workers start from a blob: of the page itself
    if (request.url().split("#")[0] !== address && !request.url().startsWith("blob:")) troubles.push(`request of ${request.url()}`);
  });
  await page.goto(address);
  await page.waitForFunction(([selector, count]) => document.querySelectorAll(selector).length === count, [shown.selector, shown.count] as const);
  return { page, troubles };
}
