import { InputFaults, formatFault } from "../errors/inputFault.ts";
import type { Language } from "../report/words/language.ts";
import { faultIn } from "../report/faults/faultIn.ts";
import { EXIT_INPUT_WRONG, EXIT_INTERRUPTED, EXIT_RUN_FAILED } from "./exitStatus.ts";
import { Unwritten } from "../hosts/unwritten.ts";
import { Interrupted } from "./interrupted.ts";
import { isReadByProgram } from "./progressLine.ts";
import { terminalColors } from "./terminalColors.ts";
import { say, sayOf } from "./words.ts";

/** Writes what went wrong to stderr, one block for each fault, and returns the exit status that it means. */
export function reportError(error: unknown, language: Language): number {
  if (error instanceof InputFaults) {
    if (isReadByProgram()) {
      process.stderr.write(`${JSON.stringify({ faults: error.faults.map((fault) => faultIn(language, fault)) })}\n`);
      return EXIT_INPUT_WRONG;
    }
    const headings = { expected: say(language, "faultExpected"), mend: say(language, "faultMend") };
    for (const fault of error.faults) process.stderr.write(`${highlighted(formatFault(faultIn(language, fault), headings))}\n`);
    return EXIT_INPUT_WRONG;
  }
  if (error instanceof Interrupted) {
    process.stderr.write(`${say(language, "interrupted")}\n`);
    return EXIT_INTERRUPTED;
  }
  const message = error instanceof Unwritten ? sayOf(language, "notWritten", `${error.path} (${error.reason})`) : error instanceof Error ? error.message : String(error);
  process.stderr.write(`${highlighted(`replycast  ${sayOf(language, "runFailed", message)}`)}\n`);
  if (process.env["REPLYCAST_DEBUG"] !== undefined && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
  return EXIT_RUN_FAILED;
}

/** The first line of a block in red on a terminal. */
function highlighted(block: string): string {
  const [first, ...rest] = block.split("\n");
  return [terminalColors(process.stderr).red(first), ...rest].join("\n");
}
