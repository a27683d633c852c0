import { parseDuration } from "../time/parseDuration.ts";

const NUMBER = /^-?\d+(?:\.\d+)?$/u;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const PERCENT = /^\d+(?:\.\d+)?\s*%$/u;
const KEY_WITHOUT_BLANK = /^(\p{L}[\p{L}\p{N}_-]*):\s*(\S+)/u;

/**
 * How to mend a value by what was typed: `1,200` and `"1200"` where a number is expected, `70` where a share is, `90%` where a comparison is,
 * characters of full width anywhere. Undefined where what was typed tells nothing. `expected` is what the fault says.
 */
export function typedMend(value: unknown, expected: string): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const plain = plainText(String(value));
  if (expected.startsWith("a comparison")) return comparisonMend(plain, expected.includes("duration"));
  if (expected.startsWith("a share")) return shareMend(plain, { above0: expected.includes("above 0"), below1: expected.includes("below 1") });
  if (typeof value !== "string") return undefined;
  if (/\bnumber\b/u.test(expected) && NUMBER.test(plain)) return fits(plain, expected) ? `write ${plain}` : undefined;
  if (/\bnumber\b/u.test(expected) && THOUSANDS.test(plain)) return `write ${plain.replaceAll(",", "")} without a comma`;
  if (expected === "a block of keys" || expected.startsWith("TEAM:")) {
    const parts = KEY_WITHOUT_BLANK.exec(plain);
    return parts === null ? undefined : `write ${parts[1]}: ${parts[2]}`;
  }
  return plain === value.trim() || plain === "" ? undefined : `write ${plain}`;
}

/** The text with characters of full width made plain, and without quotes around it. */
function plainText(text: string): string {
  return text.normalize("NFKC").replace(/[“”]/gu, "").trim();
}

function comparisonMend(plain: string, isDuration: boolean): string | undefined {
  const [, sign, limit] = /^([<>=≤≥]*)\s*(.*)$/u.exec(plain) ?? ["", "", plain];
  if (isDuration) return parseDuration(NUMBER.test(limit) ? Number(limit) : limit) === undefined ? undefined : `write "${sign || "<="} ${NUMBER.test(limit) ? `${limit}s` : limit}"`;
  if (!NUMBER.test(limit) && !PERCENT.test(limit)) return undefined;
  const isBarePercent = NUMBER.test(limit) && Number(limit) > 1;
  return Number.parseFloat(limit) > 100 ? undefined : `write "${sign || ">="} ${isBarePercent ? `${limit}%` : limit}"`;
}

/** Whether the number typed is one that is expected: whole where it must be, and within the limits that the words name. */
function fits(plain: string, expected: string): boolean {
  const number = Number(plain);
  const [, least = "0"] = /≥ (-?[\d.]+)/u.exec(expected) ?? [];
  const [, from = least, to = "Infinity"] = /from (-?[\d.]+) to ([\d.]+)/u.exec(expected) ?? [];
  return number >= Number(from) && number <= Number(to) && (!expected.includes("whole number") || Number.isInteger(number));
}

/** `above0`, `below1`: 0 or 1 itself is no such share. */
function shareMend(plain: string, { above0, below1 }: { readonly above0: boolean; readonly below1: boolean }): string | undefined {
  const isPercent = PERCENT.test(plain);
  if (!isPercent && !NUMBER.test(plain)) return undefined;
  const typed = Number.parseFloat(plain);
  const share = isPercent || typed > 1 ? typed / 100 : typed;
  if (share < 0 || share > 1 || (above0 && share === 0) || (below1 && share === 1)) return undefined;
  return !isPercent && typed > 1 ? `write ${plain}%` : `write ${plain}`;
}
