import type { Finding } from "../../import/finding.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { displayWidth, wrap } from "../terminal/columns.ts";
import type { TerminalColors } from "../terminal/terminalColors.ts";
import type { Language } from "../words/language.ts";
import { findingExample } from "../words/findingExample.ts";
import { findingSentence } from "../words/findingSentence.ts";

interface FindingLinesOptions {
  readonly language: Language;
  readonly colors: TerminalColors;
  readonly columns: number;
}

/** The findings of a log as a table: how often, what it means, and one case below it. */
export function findingLines(findings: readonly Finding[], { language, colors, columns }: FindingLinesOptions): string[] {
  const counts = findings.map(({ count }) => formatNumber(count));
  const width = Math.max(0, ...counts.map(displayWidth));
  return findings.flatMap((finding, index) => {
    const [first, ...rest] = wrap(findingSentence(finding.code, language), columns - width - 4);
    const example = findingExample(finding, language);
    const blank = " ".repeat(width + 4);
    return [
      `  ${" ".repeat(width - displayWidth(counts[index]))}${counts[index]}  ${first}`,
      ...rest.map((line) => blank + line),
      ...(example === "" ? [] : wrap(example, columns - width - 4).map((line) => colors.faint(blank + line))),
    ];
  });
}
