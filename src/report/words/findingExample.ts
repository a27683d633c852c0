import type { Finding, FindingFacts } from "../../import/finding.ts";
import { ZH_ARRIVAL_FINDING_EXAMPLES } from "./arrivalFindingWords.ts";
import { ZH_BUYER_FINDING_EXAMPLES } from "./buyerFindingWords.ts";
import { ZH_COUNTER_FINDING_EXAMPLES } from "./counterFindingWords.ts";
import type { Language } from "./language.ts";
import { ZH_STAFF_FINDING_EXAMPLES } from "./staffFindingWords.ts";
import { ZH_TABLE_FINDING_EXAMPLES } from "./tableFindingWords.ts";
import { ZH_FINDING_EXAMPLES } from "./zhFindingExamples.ts";

const OF_ORDERS = "orders/";

/** One case of a finding in words; empty where its sentence says everything. In Chinese at least the line, where it has one. */
export function findingExample(finding: Finding, language: Language): string {
  if (language === "en") return finding.example;
  const { code, line, facts = {}, example } = finding;
  const inWords = ZH_FINDING_EXAMPLES[code.startsWith(OF_ORDERS) ? code.slice(OF_ORDERS.length) : code] ?? ZH_COUNTER_FINDING_EXAMPLES[code] ?? ZH_ARRIVAL_FINDING_EXAMPLES[code]
    ?? ZH_TABLE_FINDING_EXAMPLES[code] ?? ZH_STAFF_FINDING_EXAMPLES[code] ?? ZH_BUYER_FINDING_EXAMPLES[code];
  if (inWords !== undefined && isTold(finding, inWords)) return inWords(facts, line);
  return line === undefined ? example : `如第 ${line} 行`;
}

/** A sentence that names something needs the facts of a finding that has them. */
function isTold({ facts }: Finding, inWords: (facts: FindingFacts, line: number | undefined) => string): boolean {
  return inWords.length === 0 || facts !== undefined;
}
