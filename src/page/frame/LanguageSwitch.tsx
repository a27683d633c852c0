import { LANGUAGES } from "../../report/words/language.ts";
import { wordsOf } from "../../report/words/wordsOf.ts";
import { language, languageAddress, words } from "./language.ts";

/** Links that change the language; the choice stands in the address and travels with it. */
export function LanguageSwitch() {
  return (
    <nav class="languages" aria-label={words().page.switchLabel}>
      {LANGUAGES.map((choice) => (
        <a key={choice} href={languageAddress(choice)} lang={wordsOf(choice).htmlLanguage} aria-current={choice === language.value ? "true" : undefined}>
          {wordsOf(choice).languageName}
        </a>
      ))}
    </nav>
  );
}
