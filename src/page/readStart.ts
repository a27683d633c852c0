import type { AnyReport } from "../report/renderHtml.ts";
import type { WorkbenchStart } from "../server/protocol.ts";

/** What is embedded in the page: a report, or that this is the workbench; absent in a template that was opened without either. */
export function readStart(): AnyReport | WorkbenchStart | undefined {
  const text = document.getElementById("report")?.textContent ?? "";
  return text.trim() === "" ? undefined : (JSON.parse(text) as AnyReport | WorkbenchStart);
}
