import type { Contingency } from "../../staffing/contingency/contingency.ts";
import { blocksText } from "../forecast/blocksText.ts";
import { wrap } from "../terminal/columns.ts";
import { contingencyBlocks, contingencyFooter, contingencyTitle, type PlannedDesk } from "./contingencyBlocks.ts";
import { roomyBlocks } from "./roomyBlocks.ts";
import type { StaffingTextOptions } from "./staffingTextOptions.ts";

/** The contingency plan for the terminal. */
export function contingencyText(plan: Contingency, desk: PlannedDesk, { language, colors, columns }: StaffingTextOptions): string[] {
  const blocks = roomyBlocks(contingencyBlocks(plan, desk, language), columns);
  return [...wrap(contingencyTitle(plan, language), columns).map(colors.strong), ...blocksText(blocks, contingencyFooter(plan, language), { colors, columns }).trimEnd().split("\n")];
}
