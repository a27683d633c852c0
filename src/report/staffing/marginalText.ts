import type { MarginalValue } from "../../staffing/levers/marginalStretch.ts";
import { blocksText } from "../forecast/blocksText.ts";
import { wrap } from "../terminal/columns.ts";
import { leverWordsOf } from "./leverWordsOf.ts";
import { marginalBlock, marginalFooter } from "./marginalBlock.ts";
import type { StaffingTextOptions } from "./staffingTextOptions.ts";

/** What the next agent-hour is worth by when it is worked, for the terminal. */
export function marginalText(marginal: MarginalValue, { language, colors, columns }: StaffingTextOptions): string[] {
  const title = leverWordsOf(language).marginal.title;
  return [...wrap(title, columns).map(colors.strong), ...blocksText([marginalBlock(marginal, language)], marginalFooter(marginal, language), { colors, columns }).trimEnd().split("\n")];
}
