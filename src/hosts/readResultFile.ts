import { isBlock } from "../document/isBlock.ts";
import { parseDocument } from "../document/parseDocument.ts";
import { tryWithSchema } from "../document/readWithSchema.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import type { ReportedResult } from "../report/buildReport.ts";
import { backtestFileSchema } from "./backtestFileSchema.ts";
import { calibrationFileSchema } from "./calibrationFileSchema.ts";
import { comparisonFileSchema } from "./comparisonFileSchema.ts";
import { countersFileSchema } from "./countersFileSchema.ts";
import { readTextFile } from "./readTextFile.ts";
import { resultFileSchema } from "./resultFileSchema.ts";
import { scoreFileSchema } from "./scoreFileSchema.ts";
import { staffingFileSchema } from "./staffingFileSchema.ts";

const EXPECTED = "the result of `replycast simulate SCENARIO --json`, `compare SCENARIO SCENARIO --json`, `staff SCENARIO --json`, `score LOG --json`, `calibrate LOG --json` or `backtest LOG SCENARIO --json`";
const MENDS = {
  simulation: "make it anew: replycast simulate SCENARIO --json > result.json",
  score: "make it anew: replycast score LOG --rule RULE --json > result.json",
  calibration: "make it anew: replycast calibrate LOG --rule RULE --json > result.json",
  counters: "make it anew: replycast calibrate COUNTERS --base SCENARIO --json > result.json",
  backtest: "make it anew: replycast backtest LOG SCENARIO --json > result.json",
  comparison: "make it anew: replycast compare SCENARIO SCENARIO --json > result.json",
  staffing: "make it anew: replycast staff SCENARIO --json > result.json",
} as const;
type ResultKind = keyof typeof MENDS;
const SCHEMAS = { simulation: resultFileSchema, score: scoreFileSchema, calibration: calibrationFileSchema, counters: countersFileSchema, backtest: backtestFileSchema, staffing: staffingFileSchema, comparison: comparisonFileSchema } as const;
/** A file of another kind has hundreds of faults; the first ones tell as much. */
const MOST_TOLD = 10;

/** Reads a result JSON of any kind of which a page can be made; one of which no page can be made is told with the places that are wrong. */
export function readResultFile(path: string): ReportedResult {
  const text = readTextFile(path, EXPECTED);
  const value = parsedJson(text, path);
  const kind = kindOf(value);
  if (!SCHEMAS[kind].safeParse(value).success) throw new InputFaults(shapeFaults(text, path, kind));
  return value as ReportedResult;
}

/** What has no kind that is known is read, and refused, as a simulation; a calibration from counters has a form of its own. */
function kindOf(value: unknown): ResultKind {
  const kind = isBlock(value) ? value.kind : undefined;
  if (kind === "calibration" && isBlock(value) && isBlock(value.log) && value.log.shape === "counters") return "counters";
  return (Object.keys(SCHEMAS) as ResultKind[]).find((known) => known === kind && known !== "counters") ?? "simulation";
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
function shapeFaults(text: string, path: string, kind: ResultKind): readonly InputFault[] {
  const document = parseDocument(text, path);
  const reading = tryWithSchema(document, SCHEMAS[kind]);
  const faults = reading.ok ? [] : reading.faults;
  const foreign = faults.filter((fault) => fault.path.length === 0 || fault.path[0] === "replycast" || fault.path[0] === "kind");
  return (foreign.length > 0 ? foreign : faults).slice(0, MOST_TOLD).map(({ fault }) => ({ ...fault, mend: MENDS[kind] }));
}
