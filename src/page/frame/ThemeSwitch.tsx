import { language } from "./language.ts";
import { THEMES, chooseTheme, theme } from "./theme.ts";
import { themeWords } from "./themeWords.ts";

/** Choice between day, night and what the system has. */
export function ThemeSwitch() {
  const { label, names } = themeWords(language.value);
  const choose = (value: string): void => {
    const next = THEMES.find((one) => one === value);
    if (next !== undefined) chooseTheme(next);
  };
  return (
    <select class="theme" aria-label={label} value={theme()} onChange={(event) => choose(event.currentTarget.value)}>
      {THEMES.map((one) => <option key={one} value={one}>{names[one]}</option>)}
    </select>
  );
}
