import type { Language } from "../words/language.ts";
import { enPicture } from "./enPicture.ts";
import type { PictureWords } from "./pictureWords.ts";
import { zhPicture } from "./zhPicture.ts";

const WORDS: Readonly<Record<Language, PictureWords>> = { en: enPicture, zh: zhPicture };

/** What the picture says in a language. */
export function pictureWordsOf(language: Language): PictureWords {
  return WORDS[language];
}
