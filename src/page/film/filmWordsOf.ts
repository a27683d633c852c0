import type { Language } from "../../report/words/language.ts";
import { EN_FILM } from "./enFilm.ts";
import type { FilmWords } from "./filmWords.ts";
import { ZH_FILM } from "./zhFilm.ts";

const WORDS: Readonly<Record<Language, FilmWords>> = { en: EN_FILM, zh: ZH_FILM };

export function filmWordsOf(language: Language): FilmWords {
  return WORDS[language];
}
