import type { StaffingResult } from "../../staffing/staffingResult.ts";
import type { StaffingPart } from "../../staffing/staffingPart.ts";
import { answersText } from "./answersText.ts";
import { contingencyText } from "./contingencyText.ts";
import { leversText } from "./leversText.ts";
import { marginalText } from "./marginalText.ts";
import { rotaText } from "./rotaText.ts";
import { sensitivityText } from "./sensitivityText.ts";
import { spreadsheetText } from "./spreadsheetText.ts";
import type { StaffingTextOptions } from "./staffingTextOptions.ts";

/** What is told beside a roster, one part of it, an empty line before it; nothing where the result has none of it. */
export function partText(part: StaffingPart, result: StaffingResult, options: StaffingTextOptions): string[] {
  const lines = linesOf(part, result, options);
  return lines.length === 0 ? [] : ["", ...lines];
}

function linesOf(part: StaffingPart, result: StaffingResult, options: StaffingTextOptions): string[] {
  switch (part) {
    case "rota": return told(result.rota, rotaText, options);
    case "spreadsheet": return told(result.spreadsheet, (spreadsheet, how) => spreadsheetText({ ...result, spreadsheet }, how), options);
    case "levers": return told(result.levers, (levers, how) => leversText(levers, how, result.targets), options);
    case "marginal": return told(result.marginal, marginalText, options);
    case "answers": return told(result.answers, answersText, options);
    case "sensitivity": return told(result.sensitivity, sensitivityText, options);
    case "contingency": return told(result.contingency, (plan, how) => contingencyText(plan, result, how), options);
  }
}

function told<Found>(found: Found | undefined, text: (found: Found, options: StaffingTextOptions) => string[], options: StaffingTextOptions): string[] {
  return found === undefined ? [] : text(found, options);
}
