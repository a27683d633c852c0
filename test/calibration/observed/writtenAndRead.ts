import { formatMessageLog } from "../../../src/log/formatMessageLog.ts";
import type { MessageLog } from "../../../src/log/messageLog.ts";
import type { ReadLog } from "../../../src/import/readLog.ts";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";

/** The log as its file shows it; agents are called `a0`, `a1`, … by their numbers. */
export function writtenAndRead(log: MessageLog, days: number, streams: readonly string[] = ["buyers"]): ReadLog {
  const text = [...formatMessageLog(log, { startDate: "2026-06-01", agents: [], streams }, { firstDay: 0, days }, "csv")].join("");
  return readMessageLog(text, { fileName: "log.csv", timeZone: "UTC" });
}
