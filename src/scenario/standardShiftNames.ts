import { plainName } from "./plainName.ts";

/** Names of the standard shifts, and of others that go by a common word, as rosters write them; the first of a language is written. */
export const STANDARD_SHIFT_NAMES: Readonly<Record<string, Readonly<Record<"en" | "zh", readonly [string, ...string[]]>>>> = {
  early: { en: ["early", "e", "early shift"], zh: ["早班", "早", "早班次"] },
  middle: { en: ["middle", "m", "mid", "middle shift"], zh: ["中班", "中"] },
  late: { en: ["late", "l", "late shift"], zh: ["晚班", "晚"] },
  half: { en: ["half", "h", "half shift"], zh: ["半班", "半"] },
  night: { en: ["night", "n", "night shift"], zh: ["夜班", "夜", "大夜"] },
  morning: { en: ["morning", "morning shift"], zh: ["上午班"] },
  noon: { en: ["noon", "noon shift"], zh: ["午间班", "午班"] },
  evening: { en: ["evening", "evening shift"], zh: ["晚间班"] },
  day: { en: ["day shift"], zh: ["白班"] },
  rush: { en: ["rush", "rush shift"], zh: ["抢购班"] },
};

const SHIFT_OF = new Map(Object.entries(STANDARD_SHIFT_NAMES).flatMap(([shift, names]) => [...names.en, ...names.zh].map((name) => [plainName(name), shift] as const)));

/** The standard shift, or other one, that people call so; undefined where none is. */
export function standardShift(name: string): string | undefined {
  return SHIFT_OF.get(plainName(name));
}
