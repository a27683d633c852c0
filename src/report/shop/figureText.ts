import { formatNumber } from "../figures/formatNumber.ts";
import type { Language } from "../words/language.ts";

/** In what a figure is told. */
export type ShownUnit = "share" | "seconds" | "yuan" | "count" | "hours";

const MINUTE = 60;
const HOUR = 3600;
const DAY_HOURS = 24;

/** A figure with its unit: `93.24%`, `42.0 s`, `15.3 h`, `¥39.90`, `1.75`. */
export function figureText(value: number, unit: ShownUnit, language: Language): string {
  switch (unit) {
    case "share": return `${(value * 100).toFixed(2)}%`;
    case "yuan": return language === "zh" ? `${formatNumber(value, 2)} 元` : `¥${formatNumber(value, 2)}`;
    case "count": return formatNumber(value, Number.isInteger(value) ? 0 : 2);
    case "hours": return language === "zh" ? `${formatNumber(value, 1)} 小时` : `${formatNumber(value, 1)} h`;
    case "seconds": return timeText(value, language);
  }
}

/** A difference of two figures: points of a share, else as the figure. */
export function differenceText(value: number, unit: ShownUnit, language: Language): string {
  if (value < 0) return `−${differenceText(-value, unit, language)}`;
  if (unit !== "share") return figureText(value, unit, language);
  return `${formatNumber(value * 100, 1)}${language === "zh" ? " 个百分点" : " points"}`;
}

/** `[90.12% – 95.01%]`; nothing where there are no limits or days that are all the same give no width. No share lies below 0 % or above 100 %. */
export function intervalText(lower: number | undefined, upper: number | undefined, unit: ShownUnit, language: Language): string {
  if (lower === undefined || upper === undefined || lower === upper) return "";
  const [from, to] = unit === "share" ? [Math.max(0, lower), Math.min(1, upper)] : [lower, upper];
  return `[${figureText(from, unit, language)} – ${figureText(to, unit, language)}]`;
}

function timeText(seconds: number, language: Language): string {
  const zh = language === "zh";
  if (seconds < 10 * MINUTE) return `${formatNumber(seconds, 1)} ${zh ? "秒" : "s"}`;
  if (seconds < 3 * HOUR) return `${formatNumber(seconds / MINUTE, 1)} ${zh ? "分钟" : "min"}`;
  const hours = seconds / HOUR;
  return hours < 4 * DAY_HOURS ? `${formatNumber(hours, 1)} ${zh ? "小时" : "h"}` : `${formatNumber(hours / DAY_HOURS, 1)} ${zh ? "天" : "days"}`;
}
