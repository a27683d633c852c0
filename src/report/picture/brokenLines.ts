import { textWidth } from "./textWidth.ts";

/** What must not begin a line, and what must not end one. Source: GB/T 15834-2011, 5.1. */
const NO_BEGIN = /^[，。、；：？！）》」』”’…%‰℃,.;:?!)\]}·−]$/u;
const NO_END = /^[（《「『“‘([{]$/u;
const CHINESE = /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—·]$/u;

/** The greatest part of a balanced line that is tried for its width. */
const BALANCE_STEPS = 12;

/**
 * A text in lines no wider than `width`: Latin words and numbers stay whole (unless one is wider than a line), Chinese breaks between characters, no line begins with closing
 * or ends with opening punctuation, a number stays with the sign before it and with the Chinese measure after it.
 */
export function brokenLines(text: string, width: number, size: number, isBold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text).flatMap((whole) => narrowPieces(whole, width, size, isBold))) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size, isBold) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** The same with as many lines, about equally long. */
export function balancedLines(text: string, width: number, size: number, isBold = false): string[] {
  const lines = brokenLines(text, width, size, isBold);
  let [tooNarrow, enough] = [width / 2, width];
  for (let step = 0; step < BALANCE_STEPS; step++) {
    const middle = (tooNarrow + enough) / 2;
    if (brokenLines(text, middle, size, isBold).length > lines.length) tooNarrow = middle;
    else enough = middle;
  }
  return brokenLines(text, enough, size, isBold);
}

/** The text cut wherever a line may end. */
function pieces(text: string): string[] {
  const found: string[] = [];
  const characters = Array.from(text.replace(/\s+/gu, " "));
  let piece = "";
  for (const [place, character] of characters.entries()) {
    piece += character;
    const next = characters[place + 1];
    if (next === undefined || mayBreak(piece, character, next)) {
      found.push(piece);
      piece = "";
    }
  }
  return found;
}

function mayBreak(piece: string, character: string, next: string): boolean {
  if (NO_BEGIN.test(next) || NO_END.test(character) || next === " ") return false;
  // `≥ 80%` and `A − B` stay together, and so do `5 人` and `3分钟`.
  if (character === " ") return !(/[≥≤<>±−]\s$/u.test(piece) || (/\d\s$/u.test(piece) && CHINESE.test(next)));
  if (/\d/u.test(character) && CHINESE.test(next)) return false;
  return CHINESE.test(character) || CHINESE.test(next);
}

/** A piece wider than a line, character by character. */
function narrowPieces(piece: string, width: number, size: number, isBold: boolean): string[] {
  return textWidth(piece.trimEnd(), size, isBold) <= width ? [piece] : Array.from(piece);
}
