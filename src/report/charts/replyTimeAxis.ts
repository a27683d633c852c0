import { formatNumber } from "../figures/formatNumber.ts";
import type { Language } from "../words/language.ts";

/** Times at the axis, as many as have room. [s] */
const LABELLED = [1, 3, 10, 30, 60, 180, 600, 1800, 7200];

/** Units behind a number, as Vega string literals. */
const REPLY_TIME_UNITS: Readonly<Record<Language, { readonly seconds: string; readonly minutes: string; readonly hours: string }>> = {
  en: { seconds: " s", minutes: " min", hours: " h" },
  zh: { seconds: " 秒", minutes: " 分", hours: " 小时" },
};

/** `90 s` as it stands beside the axis: in the greatest unit that it fills. */
export function replyTimeText(seconds: number, language: Language): string {
  const units = REPLY_TIME_UNITS[language];
  const [per, unit] = seconds < 60 ? [1, units.seconds] : seconds < 3600 ? [60, units.minutes] : [3600, units.hours];
  return formatNumber(seconds / per, seconds % per === 0 ? 0 : 1) + unit;
}

/** A logarithmic axis of reply times (field `seconds`) from a second to two hours. */
export function replyTimeAxis(language: Language) {
  const { seconds, minutes, hours } = REPLY_TIME_UNITS[language];
  return {
    field: "seconds", type: "quantitative" as const, title: null, scale: { type: "log" as const, domain: [1, 7200], nice: false as const },
    axis: { values: LABELLED, tickCount: LABELLED.length, grid: false, labelOverlap: "greedy" as const, labelSeparation: 4, labelFlush: false, labelExpr: `datum.value < 60 ? datum.value + '${seconds}' : datum.value < 3600 ? datum.value / 60 + '${minutes}' : datum.value / 3600 + '${hours}'` },
  };
}
