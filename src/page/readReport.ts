import type { AnyReport } from "../report/renderHtml.ts";

/** The report embedded in the page; absent in a template that was opened without one. */
export function readReport(): AnyReport | undefined {
  const text = document.getElementById("report")?.textContent ?? "";
  return text.trim() === "" ? undefined : (JSON.parse(text) as AnyReport);
}
