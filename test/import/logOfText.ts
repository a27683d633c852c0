import { InputFaults } from "../../src/errors/inputFault.ts";
import type { ReadLog } from "../../src/import/readLog.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";

/** The log of a text. */
export function read(text: string, timeZone = "Asia/Shanghai"): ReadLog {
  return readMessageLog(text, { fileName: "log.csv", timeZone });
}

/** Rows `10:00:00,u1,buyer,text,` of one day. */
export function table(...rows: string[]): ReadLog {
  return read(`time,consumer,sender,kind,agent\n${rows.map((row) => `2026-06-18T${row}`).join("\n")}`);
}

/** The faults of a text; none where it can be read. */
export function faultsOf(text: string): readonly { where: string; found: string }[] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof InputFaults) return error.faults;
  }
  return [];
}
