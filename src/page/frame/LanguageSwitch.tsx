import { LANGUAGES } from "../../report/words/language.ts";
import { wordsOf } from "../../report/words/wordsOf.ts";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import { language, languageAddress, rememberLanguage, words } from "./language.ts";

/** Choice of the theme, and links that change the language: it stands in the address, travels with it, and is remembered. */
export function LanguageSwitch() {
  return (
    <div class="reader-choices">
      <ThemeSwitch />
      <nav class="languages" aria-label={words().page.switchLabel}>
        {LANGUAGES.map((choice) => (
          <a
            key={choice} href={languageAddress(choice)} lang={wordsOf(choice).htmlLanguage} aria-current={choice === language.value ? "true" : undefined}
            onClick={() => rememberLanguage(choice)}
          >
            {wordsOf(choice).languageName}
          </a>
        ))}
      </nav>
    </div>
  );
}
