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
  if (expected.startsWith("a share")) return shareMend(plain);
  if (typeof value !== "string") return undefined;
  if (/\bnumber\b/u.test(expected) && NUMBER.test(plain)) return plain.startsWith("-") ? undefined : `write ${plain}`;
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

function shareMend(plain: string): string | undefined {
  if (PERCENT.test(plain)) return Number.parseFloat(plain) > 100 ? undefined : `write ${plain}`;
  if (!NUMBER.test(plain)) return undefined;
  const number = Number(plain);
  if (number > 1 && number <= 100) return `write ${plain}%`;
  return number >= 0 && number <= 1 ? `write ${plain}` : undefined;
}
