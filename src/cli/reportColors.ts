import { PLAIN } from "../report/terminal/terminalColors.ts";
import type { TerminalColors } from "../report/terminal/terminalColors.ts";
import { hasColors, terminalColors } from "./terminalColors.ts";

/** The colours of the answer on stdout; none where stdout is no terminal. */
export function reportColors(): TerminalColors {
  if (!hasColors(process.stdout)) return PLAIN;
  const { green, red, yellow, bold, dim } = terminalColors(process.stdout);
  return { good: green, bad: red, open: yellow, strong: bold, faint: dim };
}
