import { parseDocument } from "../document/parseDocument.ts";
import { tryWithSchema } from "../document/readWithSchema.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import type { SimulationResult } from "../experiment/result.ts";
import type { ScoredResult } from "../scoring/scoredResult.ts";
import { readTextFile } from "./readTextFile.ts";
import { resultFileSchema } from "./resultFileSchema.ts";
import { scoreFileSchema } from "./scoreFileSchema.ts";

const EXPECTED = "the result of `replycast simulate SCENARIO --json` or `replycast score LOG --json`";
const MENDS = {
  simulation: "make it anew: replycast simulate SCENARIO --json > result.json",
  score: "make it anew: replycast score LOG --rule RULE --json > result.json",
} as const;
/** A file of another kind has hundreds of faults; the first ones tell as much. */
const MOST_TOLD = 10;

/** Reads a result JSON of kind `simulation` or `score`; one of which no page can be made is told with the places that are wrong. */
export function readResultFile(path: string): SimulationResult | ScoredResult {
  const text = readTextFile(path, EXPECTED);
  const value = parsedJson(text, path);
  const kind = isScore(value) ? "score" : "simulation";
  const schema = kind === "score" ? scoreFileSchema : resultFileSchema;
  if (!schema.safeParse(value).success) throw new InputFaults(shapeFaults(text, path, kind));
  return value as SimulationResult | ScoredResult;
}

function isScore(value: unknown): boolean {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "score";
}

function parsedJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputFaults([{ where: path, found: text.trim() === "" ? "there is nothing in it" : textForm(text), expected: EXPECTED, mend: MENDS.simulation }]);
  }
}

/** What a text that is no JSON may be: a result that was not written to its end, or another file. */
function textForm(text: string): string {
  return /^\uFEFF?\s*\{\s*"replycast"/u.test(text) ? "it is a result that breaks off or was changed: it cannot be read as JSON" : "it is no JSON";
}

/** Read once more, now with the place of every value. Of a file that is no result at all only that is told. */
function shapeFaults(text: string, path: string, kind: keyof typeof MENDS): readonly InputFault[] {
  const document = parseDocument(text, path);
  const reading = kind === "score" ? tryWithSchema(document, scoreFileSchema) : tryWithSchema(document, resultFileSchema);
  const faults = reading.ok ? [] : reading.faults;
  const foreign = faults.filter((fault) => fault.path.length === 0 || fault.path[0] === "replycast" || fault.path[0] === "kind");
  return (foreign.length > 0 ? foreign : faults).slice(0, MOST_TOLD).map(({ fault }) => ({ ...fault, mend: MENDS[kind] }));
}
