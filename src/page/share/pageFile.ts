import type { AnyReport } from "../../report/renderHtml.ts";

/** This page as a file of its own: what it was opened from, with the report in it and nothing drawn yet. */
export function pageFile(report: AnyReport): Blob {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  page.removeAttribute("data-theme");
  page.querySelector("#page")?.replaceChildren();
  // it is in there packed
  page.querySelector("#unpacked-style")?.remove();
  const slot = page.querySelector("#report");
  if (slot !== null) slot.textContent = JSON.stringify(report).replaceAll("<", "\\u003c");
  return new Blob([`<!doctype html>\n${page.outerHTML}\n`], { type: "text/html" });
}
