import { placeKey } from "../document/parsedDocument.ts";
import type { ParsedDocument, Place } from "../document/parsedDocument.ts";
import { InputFaults } from "../errors/inputFault.ts";
import { parseDuration } from "../time/parseDuration.ts";
import { readTextFile } from "./readTextFile.ts";

const WHAT = "a number or duration on each line, or in the first column of a CSV file";

/** More would make every result as long; a sample of them says the same. */
const MOST_VALUES = 100_000;

/**
 * The values of a distribution from a text or CSV file, as a list with the place of each: the first column of each line that is not empty,
 * a line of headings aside. Whether each is a value that the distribution can take is for the scenario to say.
 */
export function valuesFile(path: string): ParsedDocument {
  const cells = readTextFile(path, WHAT).replace(/^\uFEFF/u, "").split(/\r\n?|\n/u)
    .map((line, index) => ({ text: firstCell(line), line: index + 1 }))
    .filter(({ text }) => text !== "");
  const values = cells.length > 0 && !isValue(cells[0].text) ? cells.slice(1) : cells;
  if (values.length === 0) throw fault(path, "there are no values in it", "write one on each line");
  if (values.length > MOST_VALUES) throw fault(path, `it has ${values.length} values, more than ${MOST_VALUES}`, "take a sample of them");
  const places = new Map(values.map(({ line }, index): [string, Place] => {
    const where = `${path}:${line}:1`;
    return [placeKey([index]), { key: where, value: where }];
  }));
  return { fileName: path, value: values.map(({ text }) => (isNumber(text) ? Number(text) : text)), places };
}

function firstCell(line: string): string {
  const quoted = /^\s*"([^"]*)"/u.exec(line);
  return (quoted?.[1] ?? line.split(/[,;\t]/u, 1)[0]).trim();
}

function isNumber(text: string): boolean {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(text);
}

function isValue(text: string): boolean {
  return isNumber(text) || parseDuration(text) !== undefined;
}

function fault(path: string, found: string, mend: string): InputFaults {
  return new InputFaults([{ where: path, found, expected: WHAT, mend }]);
}
