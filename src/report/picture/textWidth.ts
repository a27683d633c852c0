/** Widths of characters as parts of the font's size: the wider ones of common sans-serif faces, so that what is measured to fit does. */
const NARROW = 0.31;
const PLAIN = 0.56;
const CAPITAL = 0.68;
const SIGN = 0.8;
const WIDE = 0.9;
const FULL = 1;
const BOLD_FACTOR = 1.06;

const NARROW_CHARACTERS = /[ iljtfrI.,:;'|!()[\]/\\-]/u;
const WIDE_CHARACTERS = /[mwMW@%]/u;
/** Signs that Chinese faces draw as wide as a character. */
const FULL_SIGNS = /[“”‘’…—·℃‰]/u;
const FIRST_FULL = 0x1100;

/** Width of a text in one line, by a table of classes of characters. [the unit of `size`] */
export function textWidth(text: string, size: number, isBold = false): number {
  const ems = Array.from(text, emsOf).reduce((sum, ems) => sum + ems, 0);
  return ems * size * (isBold ? BOLD_FACTOR : 1);
}

function emsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (FULL_SIGNS.test(character)) return FULL;
  if (code >= FIRST_FULL && !(code >= 0x2000 && code < 0x2e80)) return FULL;
  if (NARROW_CHARACTERS.test(character)) return NARROW;
  if (WIDE_CHARACTERS.test(character)) return WIDE;
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  return code >= 0x2000 ? SIGN : PLAIN;
}
