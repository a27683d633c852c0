import type { RuleDifference } from "../../experiment/comparison/comparisonResult.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import type { FigureTable } from "../figureTables.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import type { Language } from "../words/language.ts";
import { comparedRuleName, type ComparedPair } from "./comparedPair.ts";
import { comparisonWordsOf } from "./comparisonWordsOf.ts";
import { signedNumber } from "./differenceText.ts";
import { measureQuantity } from "./comparisonRows.ts";

const NONE = "–";

/** The figures of a pair: every difference with its limits, and late messages by quarter-hour where any differ. */
export function comparisonTables(pair: ComparedPair, language: Language): FigureTable[] {
  return [differenceTable(pair, language), lateTable(pair, language)].filter(({ rows }) => rows.length > 0);
}

/** Shares in per cent. */
function differenceTable({ letters: { a, b }, rules, measures }: ComparedPair, language: Language): FigureTable {
  const words = comparisonWordsOf(language);
  const { table } = words;
  const row = (name: string, { value, lower, upper }: Estimate, scale: number): string[] => [name, ...[value, lower, upper].map((figure) => (figure === undefined ? NONE : signedNumber(figure * scale, 3)))];
  const ofRule = (rule: RuleDifference): string[][] => {
    const name = comparedRuleName(rule, language);
    return [
      row(rule.quantity === "share" ? `${name} [%]` : `${name} [s]`, rule.difference, rule.quantity === "share" ? 100 : 1),
      ...(rule.pass === undefined ? [] : [row(`${name}: ${table.passes} [%]`, rule.pass, 100)]),
      shareRow(`${name}: ${table.better(a)} [%]`, rule.probabilityBetter),
      ...(rule.certainty === undefined ? [] : [[`${name}: ${table.certainty(a)} [%]`, formatNumber(rule.certainty * 100, 3), NONE, NONE]]),
    ];
  };
  return {
    file: `differences-${a}-${b}`, title: words.page.differencesTable, names: 1, columns: [table.measure, table.difference(a, b), table.lower, table.upper],
    rows: [...rules.flatMap(ofRule), ...measures.map(({ measure, difference }) => row(measureQuantity(measure) === "share" ? `${words.measures[measure]} [%]` : words.measures[measure], difference, measureQuantity(measure) === "share" ? 100 : 1))],
  };
}

function shareRow(name: string, { value, lower, upper }: Estimate): string[] {
  return [name, ...[value, lower, upper].map((figure) => (figure === undefined ? NONE : formatNumber(figure * 100, 3)))];
}

function lateTable({ letters: { a, b }, rules }: ComparedPair, language: Language): FigureTable {
  const { page, table } = comparisonWordsOf(language);
  return {
    file: `late-${a}-${b}`, title: page.intervalsTable, names: 2, columns: [table.from, table.rule, table.difference(a, b), table.lower, table.upper],
    rows: rules.flatMap((rule) => (rule.late?.intervals ?? []).filter(({ late, lower, upper }) => late !== 0 || lower !== upper).map(({ start, late, lower, upper }) => [
      start.replace("T", " "), comparedRuleName(rule, language), ...[late, lower, upper].map((figure) => (figure === undefined ? NONE : signedNumber(figure, 3))),
    ])),
  };
}
