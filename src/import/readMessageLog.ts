import { InputFaults } from "../errors/inputFault.ts";
import { isTimeZone } from "../time/localMillis.ts";
import { dateOfDayNumber } from "../time/calendar.ts";
import { DAY_MS } from "../time/units.ts";
import { buildMessageLog } from "./buildMessageLog.ts";
import { Findings } from "./finding.ts";
import type { Finding } from "./finding.ts";
import { emptyLogRows } from "./logRows.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { readDelimited } from "./readDelimited.ts";
import { readJsonLines } from "./readJsonLines.ts";
import { readLogRow } from "./readLogRow.ts";
import { RowFaults } from "./rowFaults.ts";

/** A real (or exported) log with its names. */
export interface ReadLog {
  readonly log: MessageLog;
  /** The date on which the log's time 0 lies: that of its first row. */
  readonly startDate: string;
  /** Days from there to the last row, the last one included. */
  readonly days: number;
  /** Time of the last row. [ms since the start of `startDate`] */
  readonly lastAt: number;
  /** By consumer number. */
  readonly consumers: readonly string[];
  /** By agent number. */
  readonly agents: readonly string[];
  readonly findings: readonly Finding[];
  /** What the file holds: a row a message, a row a conversation (its first message and first reply), or counts alone. */
  readonly shape: "messages" | "conversations";
  /** The file's line by message row and by reply row. */
  readonly lines: { readonly ofMessage: Int32Array; readonly ofReply: Int32Array };
  /** What was written, by row, of the consumers asked for. */
  readonly texts?: { readonly ofMessage: ReadonlyMap<number, string>; readonly ofReply: ReadonlyMap<number, string> };
  /** Messages of agents with abusive words, where the log has text. */
  readonly abuse: readonly AbusiveMessage[];
}

/** A message of an agent in which a word of the list stands. */
export interface AbusiveMessage {
  /** [ms since the start of `startDate`] */
  readonly at: number;
  readonly line: number;
  /** Agent number, -1 unknown. */
  readonly agent: number;
  readonly word: string;
}

export interface LogSource {
  readonly fileName: string;
  /** Zone of the shop's wall clock, into which times with an offset or since 1970 are carried. */
  readonly timeZone: string;
}

/**
 * Reads a message log: JSON lines where the text begins with a brace, else a table. Throws InputFaults with the lines of all rows that
 * cannot be read (the first twenty shown); no row is dropped silently.
 * Source: contract §3.
 */
export function readMessageLog(text: string, { fileName, timeZone }: LogSource): ReadLog {
  if (!isTimeZone(timeZone)) {
    throw new InputFaults([{ where: "--time-zone", found: `no time zone is called ${timeZone}`, expected: "a name such as Asia/Shanghai or UTC", mend: "write the zone of the shop's clock" }]);
  }
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const rows = emptyLogRows();
  const findings = new Findings();
  const faults = new RowFaults(fileName);
  const read = plain.trimStart().startsWith("{") ? readJsonLines : readDelimited;
  read(plain, fileName, findings, faults, (line, cells) => readLogRow({ rows, findings, faults, timeZone }, line, cells));
  faults.throwIfAny();
  if (rows.at.length === 0) {
    throw new InputFaults([{ where: fileName, found: "there is no row in it", expected: "one row for each message", mend: "export the log again" }]);
  }
  let first = Infinity;
  let last = -Infinity;
  for (const at of rows.at) {
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  const startDay = Math.floor(first / DAY_MS);
  const log = buildMessageLog(rows, startDay * DAY_MS, faults, findings);
  faults.throwIfAny();
  return {
    log, startDate: dateOfDayNumber(startDay), days: Math.floor(last / DAY_MS) - startDay + 1, lastAt: last - startDay * DAY_MS,
    consumers: rows.consumers.list, agents: rows.agents.list, findings: findings.list(),
  };
}
