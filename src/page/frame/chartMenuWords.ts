import type { Language } from "../../report/words/language.ts";

interface ChartMenuWords {
  readonly save: string;
  readonly saveAs: (form: string, chart: string) => string;
}

const WORDS: Readonly<Record<Language, ChartMenuWords>> = {
  en: { save: "Save", saveAs: (form, chart) => `Save as ${form}: ${chart}` },
  zh: { save: "保存", saveAs: (form, chart) => `保存为 ${form}：${chart}` },
};

/** What stands below a chart. */
export function chartMenuWords(language: Language): ChartMenuWords {
  return WORDS[language];
}
