import type { Language } from "../../report/words/language.ts";
import type { Theme } from "./theme.ts";

interface ThemeWords {
  readonly label: string;
  readonly names: Readonly<Record<Theme, string>>;
}

const WORDS: Readonly<Record<Language, ThemeWords>> = {
  en: { label: "Appearance", names: { system: "As the system", light: "Light", dark: "Dark" } },
  zh: { label: "外观", names: { system: "跟随系统", light: "浅色", dark: "深色" } },
};

/** What the choice of the theme says. */
export function themeWords(language: Language): ThemeWords {
  return WORDS[language];
}
