import { parseDocument } from "../document/parseDocument.ts";
import { tryWithSchema } from "../document/readWithSchema.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import type { SimulationResult } from "../experiment/result.ts";
import { readTextFile } from "./readTextFile.ts";
import { resultFileSchema } from "./resultFileSchema.ts";

const EXPECTED = "the result of `replycast simulate SCENARIO --json`";
const MEND = "make it anew: replycast simulate SCENARIO --json > result.json";
/** A file of another kind has hundreds of faults; the first ones tell as much. */
const MOST_TOLD = 10;

/** Reads a result JSON of kind `simulation`; one of which no page can be made is told with the places that are wrong. */
export function readResultFile(path: string): SimulationResult {
  const text = readTextFile(path, EXPECTED);
  const value = parsedJson(text, path);
  if (!resultFileSchema.safeParse(value).success) throw new InputFaults(shapeFaults(text, path));
  return value as SimulationResult;
}

function parsedJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputFaults([{ where: path, found: text.trim() === "" ? "there is nothing in it" : textForm(text), expected: EXPECTED, mend: MEND }]);
  }
}

/** What a text that is no JSON may be: a result that was not written to its end, or another file. */
function textForm(text: string): string {
  return /^\uFEFF?\s*\{\s*"replycast"/u.test(text) ? "it is a result that breaks off or was changed: it cannot be read as JSON" : "it is no JSON";
}

/** Read once more, now with the place of every value. Of a file that is no result at all only that is told. */
function shapeFaults(text: string, path: string): readonly InputFault[] {
  const document = parseDocument(text, path);
  const reading = tryWithSchema(document, resultFileSchema);
  const faults = reading.ok ? [] : reading.faults;
  const foreign = faults.filter((fault) => fault.path.length === 0 || fault.path[0] === "replycast" || fault.path[0] === "kind");
  return (foreign.length > 0 ? foreign : faults).slice(0, MOST_TOLD).map(({ fault }) => ({ ...fault, mend: MEND }));
}
