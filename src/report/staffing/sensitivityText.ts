import type { Sensitivity } from "../../staffing/sensitivity/sensitivity.ts";
import { blocksText } from "../forecast/blocksText.ts";
import { wrap } from "../terminal/columns.ts";
import { roomyBlocks } from "./roomyBlocks.ts";
import { sensitivityBlocks, sensitivityFooter } from "./sensitivityBlocks.ts";
import { sensitivityWordsOf } from "./sensitivityWords.ts";
import type { StaffingTextOptions } from "./staffingTextOptions.ts";

/** How far a roster holds, for the terminal. */
export function sensitivityText(sensitivity: Sensitivity, { language, colors, columns }: StaffingTextOptions): string[] {
  const blocks = roomyBlocks(sensitivityBlocks(sensitivity, language), columns);
  return [...wrap(sensitivityWordsOf(language).title, columns).map(colors.strong), ...blocksText(blocks, sensitivityFooter(sensitivity, language), { colors, columns }).trimEnd().split("\n")];
}
