import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadLog } from "../../src/import/readLog.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";

const file = join(import.meta.dirname, "..", "..", "..", "shared", "data", "desk-week.csv");

/** A week of another simulator's desk; tests of it are skipped where ../shared/data is absent. */
export const hasDeskWeek = existsSync(file);

export function readDeskWeek(): ReadLog {
  return readMessageLog(readFileSync(file, "utf8"), { fileName: "desk-week.csv", timeZone: "Asia/Shanghai" });
}
