import type { Page } from "playwright-core";

/** How far what was already seen has moved since the page was opened, without what follows a reader's own deed, and what it was. */
export interface Shifts {
  readonly sum: number;
  readonly sources: readonly string[];
}

/** Asks the open page. */
export function shiftsSoFar(page: Page): Promise<Shifts> {
  return page.evaluate(shiftsInside);
}

async function shiftsInside(): Promise<Shifts> {
  interface Shift extends PerformanceEntry { readonly value: number; readonly hadRecentInput: boolean; readonly sources: readonly { readonly node: Node | null }[] }
  const entries = await new Promise<Shift[]>((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries() as Shift[]));
    observer.observe({ type: "layout-shift", buffered: true });
    // without any there is no call
    setTimeout(() => resolve([]), 50);
  });
  const own = entries.filter(({ hadRecentInput }) => !hadRecentInput);
  const told = (node: Node | null): string => (node instanceof Element ? `${node.tagName.toLowerCase()}.${node.getAttribute("class") ?? ""}#${node.closest("[id]")?.id ?? ""}` : String(node?.textContent?.slice(0, 30)));
  return { sum: own.reduce((sum, { value }) => sum + value, 0), sources: own.flatMap(({ value, sources }) => sources.map(({ node }) => `${value.toFixed(4)} ${told(node)}`)) };
}
