import { durationText } from "./durationText.ts";
import type { CounterKind } from "./counterColumns.ts";

/** A figure's cell: the number it holds, and whether the cell itself says its unit (per cent, or of time; `value` is a share or seconds then). */
export interface CounterCell {
  readonly value: number;
  readonly hasUnit: boolean;
}

/** What exports write where there is no figure. */
const NOTHING: ReadonlySet<string> = new Set(["", "-", "--", "—", "——", "/", "\\", "无", "暂无", "n/a", "na", "null", "nan", "none"]);
const COUNT_WORDS = /(?:人次|人|个|次|单|条|笔|件|元|分)$/u;

/** Whether a cell holds no figure. */
export function isNoFigure(text: string): boolean {
  return NOTHING.has(text.trim().toLowerCase());
}

/** Reads a figure of a kind; undefined for a text that is none. */
export function counterCell(text: string, kind: CounterKind): CounterCell | undefined {
  if (kind === "duration") {
    const read = durationText(text);
    return read === undefined ? undefined : "seconds" in read ? { value: read.seconds, hasUnit: true } : { value: read.bare, hasUnit: false };
  }
  const plain = text.normalize("NFKC").trim().replace(/^[¥￥$]/u, "").replace(/,/gu, "").trim();
  const percent = /^(-?\d+(?:\.\d+)?)\s*%$/u.exec(plain);
  if (percent !== null) return kind === "share" ? { value: Number(percent[1]) / 100, hasUnit: true } : undefined;
  const number = /^(-?\d+(?:\.\d+)?)\s*(万)?$/u.exec(plain.replace(COUNT_WORDS, "").trim());
  if (number === null) return undefined;
  const value = Number(number[1]) * (number[2] === undefined ? 1 : 10_000);
  return value < 0 && kind !== "money" ? undefined : { value, hasUnit: false };
}
