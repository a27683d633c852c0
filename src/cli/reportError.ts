import { InputFaults, formatFault } from "../errors/inputFault.ts";
import { EXIT_INPUT_WRONG, EXIT_RUN_FAILED } from "./exitStatus.ts";
import { terminalColors } from "./terminalColors.ts";

/** Writes what went wrong to stderr, one block for each fault, and returns the exit status that it means. */
export function reportError(error: unknown): number {
  if (error instanceof InputFaults) {
    for (const fault of error.faults) process.stderr.write(`${highlighted(formatFault(fault))}\n`);
    return EXIT_INPUT_WRONG;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${highlighted(`replycast  the run failed: ${message}`)}\n`);
  if (process.env["REPLYCAST_DEBUG"] !== undefined && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
  return EXIT_RUN_FAILED;
}

/** The first line of a block in red on a terminal. */
function highlighted(block: string): string {
  const [first, ...rest] = block.split("\n");
  return [terminalColors(process.stderr).red(first), ...rest].join("\n");
}
