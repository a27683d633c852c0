import type { ReportedResult } from "./buildReport.ts";
import { countersTitle } from "./calibration/countersTitle.ts";
import { letterOf } from "./comparison/letterOf.ts";
import { fileTitle } from "./score/fileTitle.ts";

/** What a result is of: the scenario or the scenarios with their letters, else the file that was read. */
export function resultTitle(result: ReportedResult): string {
  switch (result.kind) {
    case "simulation":
    case "staffing": return result.scenario.name;
    case "comparison": return result.scenarios.map(({ name }) => `${letterOf(result, name)} ${name}`).join(" · ");
    case "backtest": return `${fileTitle(result)} · ${result.scenario.name}`;
    case "calibration": return "figures" in result ? countersTitle(result) : fileTitle(result);
    case "score": return fileTitle(result);
  }
}
