import { InputFaults } from "../errors/inputFault.ts";
import type { ReadLog } from "../import/readLog.ts";
import { logFileForm } from "./logFileForm.ts";
import type { LogFileOptions } from "./logFileOptions.ts";
import { textLogSteps } from "./textLogSteps.ts";

/** Reads a log of messages or conversations from a text file, at once. */
export function readTextLog(path: string, options: LogFileOptions): ReadLog {
  const form = logFileForm(path);
  if (form !== "text") {
    const found = `it is ${form === "parquet" ? "a Parquet file" : "an Excel workbook (.xlsx)"}, no text`;
    throw new InputFaults([{ where: path, found, expected: "a message log: CSV, TSV or JSON lines", mend: "export or save it as CSV" }]);
  }
  const steps = textLogSteps(path, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  if (step.value.shape !== "counters") return step.value;
  throw new InputFaults([{
    where: path, found: "it holds what a desk counted", expected: "a log with a row for each message or conversation", mend: "name a log that shows when conversations begin",
  }]);
}
