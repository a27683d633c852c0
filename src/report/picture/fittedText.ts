import { balancedLines, brokenLines } from "./brokenLines.ts";
import { textWidth } from "./textWidth.ts";

/** A text as it is set: its lines and their size. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
}

interface Place {
  readonly width: number;
  readonly lines: number;
  /** Of all lines together, where that is less than so many lines take. */
  readonly height?: number;
  /** The size wished for, and the least that is legible. */
  readonly size: number;
  readonly least: number;
  readonly isBold?: boolean;
}

/** From line to line, as a part of the size. */
export const LEADING = 1.32;
const STEP = 2;

/** The text at the greatest size at which it fits into so many lines; too long even at the least size it ends in `…`. */
export function fittedText(text: string, { width, lines, height = Infinity, size, least, isBold = false }: Place): FittedText {
  for (let tried = size; tried >= least; tried -= STEP) {
    const broken = balancedLines(text, width, tried, isBold);
    if (broken.length <= lines && broken.length * tried * LEADING <= height) return { lines: broken, size: tried };
  }
  const broken = brokenLines(text, width, least, isBold);
  const shown = Math.max(1, Math.min(lines, Math.floor(height / (least * LEADING))));
  return { lines: [...broken.slice(0, shown - 1), shortened(broken.slice(shown - 1).join(""), width, least, isBold)], size: least };
}

function shortened(text: string, width: number, size: number, isBold: boolean): string {
  const characters = Array.from(text);
  while (characters.length > 0 && textWidth(`${characters.join("").trimEnd()}…`, size, isBold) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
