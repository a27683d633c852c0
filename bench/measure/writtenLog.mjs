import { join } from "node:path";
import { childRun } from "./childRun.mjs";
import { program, scratch } from "./paths.mjs";

const logs = new Map();

/** A message log of about so many rows, written once for all rounds, and how many it has. */
export function writtenLog(name, rowsWanted) {
  const file = join(scratch, name);
  if (!logs.has(name)) logs.set(name, { file, rows: Number(childRun([process.execPath, program("writeLog.mjs"), file, String(rowsWanted)]).stdout) });
  return logs.get(name);
}
