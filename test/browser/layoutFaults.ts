import type { Page } from "playwright-core";
import { layoutFaultsInside } from "./layoutFaultsInside.ts";

/** What is wrong with how the open page stands: overflow, cut or overlapping text, small targets, faint text, pictures and fields without a name, headings and ids. Empty when nothing is. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(layoutFaultsInside);
}
