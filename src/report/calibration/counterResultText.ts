import type { CounterResult } from "../../calibration/counters/counterResult.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { findingLines } from "../score/findingLines.ts";
import { wrap } from "../terminal/columns.ts";
import { fitTableLines, levelText } from "./calibrationText.ts";
import type { CalibrationTextOptions } from "./calibrationText.ts";
import { calibrationWordsOf } from "./calibrationWordsOf.ts";
import { countersText } from "./countersText.ts";

/** What desk counters taught, for the terminal: the numbers, the figures that were compared, what to know. Ends with a line feed. */
export function counterResultText(result: CounterResult, options: CalibrationTextOptions): string {
  const { language, colors, columns, quiet } = options;
  const words = calibrationWordsOf(language);
  const table = fitTableLines(result, words, options);
  if (quiet) return `${table.join("\n")}\n`;
  const findings = findingLines(result.findings, options);
  return `${[
    ...wrap(words.countersHeading({ files: result.log.files, rows: formatNumber(result.log.rows), days: formatNumber(result.days.counted) }), columns), "", ...table, "",
    ...countersText({ ...result, written: result.scenario }, language).trimEnd().split("\n").flatMap((line) => (line.includes("  ") ? [line] : line === "" ? [""] : wrap(line, columns))),
    ...(findings.length === 0 ? [] : ["", colors.strong(words.findings), ...findings]),
    "", ...wrap(words.footer(levelText()), columns).map(colors.faint),
  ].join("\n")}\n`;
}
