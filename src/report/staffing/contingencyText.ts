import type { Contingency } from "../../staffing/contingency/contingency.ts";
import type { Rota } from "../../staffing/rota/rota.ts";
import { blocksText } from "../forecast/blocksText.ts";
import { wrap } from "../terminal/columns.ts";
import { contingencyBlocks, contingencyFooter, contingencyTitle } from "./contingencyBlocks.ts";
import { roomyBlocks } from "./roomyBlocks.ts";
import type { StaffingTextOptions } from "./staffingTextOptions.ts";

/** The contingency plan for the terminal; `rota` names whom it calls. */
export function contingencyText(plan: Contingency, rota: Rota | undefined, { language, colors, columns }: StaffingTextOptions): string[] {
  const blocks = roomyBlocks(contingencyBlocks(plan, rota, language), columns);
  return [...wrap(contingencyTitle(plan, language), columns).map(colors.strong), ...blocksText(blocks, contingencyFooter(plan, language), { colors, columns }).trimEnd().split("\n")];
}
