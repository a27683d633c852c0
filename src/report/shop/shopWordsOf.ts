import type { Language } from "../words/language.ts";
import { enShop } from "./enShop.ts";
import type { ShopWords } from "./shopWords.ts";
import { zhShop } from "./zhShop.ts";

export function shopWordsOf(language: Language): ShopWords {
  return language === "zh" ? zhShop : enShop;
}
