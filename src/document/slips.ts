import type { InputFault } from "../errors/inputFault.ts";

/** A slip of the pen within a line: where it stands in the text and what to say of it. */
export interface Slip extends Omit<InputFault, "where"> {
  readonly offset: number;
}

/** Marks of Chinese typing that are not those of YAML, and what to write instead. */
const MARKS: Readonly<Record<string, string>> = {
  "：": ": followed by a blank", "，": ", followed by a blank", "；": ",", "｛": "{", "｝": "}", "［": "[", "］": "]", "【": "[", "】": "]",
  "“": '"', "”": '"', "‘": "'", "’": "'", "＃": "#",
};
const MARK = /[：，；｛｝［］【】“”‘’＃]/u;
const CURLY = /[“”‘’]/u;
const QUOTED_OR_COMMENT = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|(?:^|(?<=\s))#[^\n]*/gu;
const KEY_WITHOUT_BLANK = /(?<=^|[\s{,])(\p{L}[\p{L}\p{N}_-]*):([^\s,{}/]+)/u;
/** A comparison right after its key, which YAML takes for the beginning of a longer text. */
const BARE_COMPARISON = /(?<=^|[\s{,])(\p{L}[\p{L}\p{N}_-]*):[^\S\n]*(>=?)[^\S\n]*(\d[\d.%\p{L}]*)/u;

/** The first such slip on the lines from `from` to `to` (offsets) that lies outside quotes and comments. */
export function slipOnLines(text: string, from: number, to: number): Slip | undefined {
  const begin = text.lastIndexOf("\n", from - 1) + 1;
  const end = text.indexOf("\n", Math.max(from, to - 1));
  const lines = text.slice(begin, end < 0 ? undefined : end).replace(QUOTED_OR_COMMENT, (part) => " ".repeat(part.length));
  const mark = MARK.exec(lines);
  if (mark !== null) return { offset: begin + mark.index, ...wrongMark(mark[0]) };
  const comparison = BARE_COMPARISON.exec(lines);
  if (comparison !== null) return { offset: begin + comparison.index, ...bareComparison(comparison) };
  const key = KEY_WITHOUT_BLANK.exec(lines);
  return key === null ? undefined : { offset: begin + key.index, ...keyWithoutBlank(key[1], key[2]) };
}

/**
 * The slip that a key without a value, as it may stand in braces, gives away: `early:5`, `early：5`, and the `200` of `1,200`.
 * `offset` is where the key begins.
 */
export function slipOfBareKey(text: string, key: string, offset: number): Slip | undefined {
  const mark = MARK.exec(key);
  if (mark !== null) return { offset: offset + mark.index, ...wrongMark(mark[0]) };
  const parts = /^(\p{L}[\p{L}\p{N}_-]*):(\S+)$/u.exec(key);
  if (parts !== null) return { offset, ...keyWithoutBlank(parts[1], parts[2]) };
  const before = /(?<![\d.])\d{1,3}(?:,\d{3})*,$/u.exec(text.slice(Math.max(0, offset - 20), offset));
  if (before === null || !/^\d{3}$/u.test(key)) return undefined;
  const written = `${before[0]}${key}`;
  return {
    offset: offset - before[0].length,
    found: `the number ${written} has a comma`, expected: "a number without a comma, which in braces begins the next key", mend: `write ${written.replaceAll(",", "")} without a comma`,
  };
}

function wrongMark(mark: string): Omit<Slip, "offset"> {
  return { found: `there is a ${CURLY.test(mark) ? "curly" : "full-width"} ${mark}`, expected: "the plain marks of YAML: : , { } [ ] \"", mend: `write ${MARKS[mark]}` };
}

function bareComparison([written, key, sign, limit]: RegExpExecArray): Omit<Slip, "offset"> {
  return { found: `${written} is not in quotes`, expected: "a comparison in quotes, as a bare > begins a text of several lines in YAML", mend: `write ${key}: "${sign} ${limit}"` };
}

function keyWithoutBlank(key: string, value: string): Omit<Slip, "offset"> {
  return { found: `${key}:${value} has no blank after the colon`, expected: "KEY: VALUE", mend: `write ${key}: ${value}` };
}
