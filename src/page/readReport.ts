import type { ReportData } from "../report/reportData.ts";

/** The report embedded in the page; absent in a template that was opened without one. */
export function readReport(): ReportData | undefined {
  const text = document.getElementById("report")?.textContent ?? "";
  return text.trim() === "" ? undefined : (JSON.parse(text) as ReportData);
}
