import { isBlock } from "../../document/isBlock.ts";

/** What a line has that may hold a whole number which a floating-point number would round. */
const LONG_NUMBER = /\d{16}/u;
/** Half of a character stands only as an escape in UTF-8; most escapes stand in pairs. */
const HALF_ESCAPED = /\\ud[89ab][0-9a-f]{2}(?!\\ud[c-f])|(?<!\\ud[89ab][0-9a-f]{2})\\ud[c-f]/iu;
/** A string, or a number as it is written. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/giu;
const LONG_WHOLE = /^-?\d{16,}$/u;
const HALF = /\p{Surrogate}/gu;

/**
 * The object of a line of JSON; undefined for anything else. Whole numbers of more than 15 digits are texts in it, digit by digit, for ids of 19 digits would be rounded
 * to each other. Half a character (an export that cuts names after so many units of UTF-16 leaves it) stands as its escape, such as `\ud83d`, so that names that differ in nothing
 * else stay two.
 */
export function jsonObject(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(LONG_NUMBER.test(json) ? json.replace(TOKEN, (token) => (LONG_WHOLE.test(token) ? `"${token}"` : token)) : json, HALF_ESCAPED.test(json) ? halvesShown : undefined);
    return isBlock(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function halvesShown(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.replace(HALF, (half) => `\\u${half.charCodeAt(0).toString(16)}`) : value;
}
