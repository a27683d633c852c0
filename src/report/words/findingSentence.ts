import { ARRIVAL_FINDING_WORDS } from "./arrivalFindingWords.ts";
import { BUYER_FINDING_WORDS } from "./buyerFindingWords.ts";
import { COUNTER_FINDING_WORDS } from "./counterFindingWords.ts";
import { FINDING_WORDS } from "./findingWords.ts";
import type { Language } from "./language.ts";
import { MAP_FINDING_WORDS } from "./mapFindingWords.ts";
import { ORDER_FINDING_WORDS } from "./orderFindingWords.ts";
import { STAFF_FINDING_WORDS } from "./staffFindingWords.ts";
import { TABLE_FINDING_WORDS } from "./tableFindingWords.ts";

/** Stands before the code of what is told of the orders file and not of the log. */
const OF_ORDERS = "orders/";
const ORDERS_FILE: Readonly<Record<Language, string>> = { en: "orders file: ", zh: "订单文件：" };

/** What a finding means, in a sentence; its code where no sentence is known. */
export function findingSentence(code: string, language: Language): string {
  if (code.startsWith(OF_ORDERS)) return ORDERS_FILE[language] + findingSentence(code.slice(OF_ORDERS.length), language);
  const words = FINDING_WORDS[code] ?? MAP_FINDING_WORDS[code] ?? ORDER_FINDING_WORDS[code] ?? COUNTER_FINDING_WORDS[code] ?? ARRIVAL_FINDING_WORDS[code] ?? TABLE_FINDING_WORDS[code]
    ?? STAFF_FINDING_WORDS[code] ?? BUYER_FINDING_WORDS[code];
  return words?.[language] ?? code;
}
