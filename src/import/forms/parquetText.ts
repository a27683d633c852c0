import type { FileMetaData, ParquetParsers, SchemaElement } from "hyparquet";
import { formatLogTime } from "../../log/logTime.ts";
import { dateOfDayNumber } from "../../time/calendar.ts";

/** Makes the text of a value of one column, as a CSV would have it; empty for none. */
type TextOf = (value: unknown) => string;

const NANOS_A_MS = 1_000_000n;
const MICROS_A_MS = 1000n;

/** How values leave the file: times in milliseconds (cut, as further decimals of a time in text are), dates as day numbers. */
export const PARQUET_PARSERS: Partial<ParquetParsers> = {
  timestampFromMilliseconds: Number,
  timestampFromMicroseconds: (micros) => Number(micros / MICROS_A_MS),
  timestampFromNanoseconds: (nanos) => Number(nanos / NANOS_A_MS),
  dateFromDays: (days) => days,
};

/** The same file with decimals left as the whole numbers that are stored: long ids do not fit into floating-point numbers. */
export function withStoredDecimals(metadata: FileMetaData): FileMetaData {
  return {
    ...metadata,
    schema: metadata.schema.map((element) => {
      if (!isDecimal(element)) return element;
      const { converted_type, logical_type, ...stored } = element;
      return stored;
    }),
  };
}

/**
 * How the values of a column are told as text: times as `2026-06-18T20:00:03.120`, with `Z` where the column holds instants (UTC) and not what a clock
 * showed; dates as `2026-06-18`, times of day as `20:00:03.120`; numbers without a fraction as `3`; lists and the like as JSON.
 * Source: Parquet format, logical types.
 */
export function parquetText(element: SchemaElement): TextOf {
  const { type, converted_type: converted, logical_type: logical } = element;
  if (isDecimal(element)) return ifAny((value) => decimalText(value, element.scale ?? 0));
  if (converted === "DATE" || logical?.type === "DATE") return ifAny((value) => dateOfDayNumber(Number(value)));
  if (logical?.type === "TIME" || converted === "TIME_MILLIS" || converted === "TIME_MICROS") return ifAny((value) => clockText(value, element));
  // Without the logical type the older annotations stand for instants, by the format's own words.
  const isTime = logical?.type === "TIMESTAMP" || type === "INT96" || converted === "TIMESTAMP_MILLIS" || converted === "TIMESTAMP_MICROS";
  if (!isTime) return ifAny(plainText);
  const zone = logical?.type === "TIMESTAMP" && !logical.isAdjustedToUTC ? "" : "Z";
  return ifAny((value) => formatLogTime(Number(value), 0) + zone);
}

function isDecimal({ converted_type: converted, logical_type: logical }: SchemaElement): boolean {
  return converted === "DECIMAL" || logical?.type === "DECIMAL";
}

function ifAny(textOf: TextOf): TextOf {
  return (value) => (value === undefined || value === null ? "" : textOf(value));
}

function plainText(value: unknown): string {
  switch (typeof value) {
    case "string": return value;
    case "number": return Number.isNaN(value) ? "" : String(value);
    case "bigint": case "boolean": return String(value);
    default: return value instanceof Uint8Array ? hex(value) : JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? String(part) : part));
  }
}

function clockText(value: unknown, { converted_type: converted, logical_type: logical }: SchemaElement): string {
  const unit = logical?.type === "TIME" ? logical.unit : converted === "TIME_MICROS" ? "MICROS" : "MILLIS";
  const stored = BigInt(value as number | bigint);
  const ms = unit === "NANOS" ? stored / NANOS_A_MS : unit === "MICROS" ? stored / MICROS_A_MS : stored;
  return formatLogTime(Number(ms), 0).slice("1970-01-01T".length);
}

function decimalText(value: unknown, scale: number): string {
  const stored = value instanceof Uint8Array ? wholeNumber(value) : BigInt(value as number | bigint);
  const digits = String(stored < 0n ? -stored : stored).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/u, "");
  return `${stored < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

/** Of bytes in two's complement, the greatest first. */
function wholeNumber(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt.asIntN(8 * bytes.length, BigInt(`0x${hex(bytes)}`));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
