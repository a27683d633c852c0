import { InputFaults } from "../errors/inputFault.ts";
import type { TakeRecord } from "../log/logColumns.ts";
import { dateOfDayNumber } from "../time/calendar.ts";
import { isTimeZone } from "../time/localMillis.ts";
import { DAY_MS } from "../time/units.ts";
import { buildMessageLog } from "./buildMessageLog.ts";
import { Findings } from "./finding.ts";
import { emptyLogRows } from "./logRows.ts";
import type { LogRows } from "./logRows.ts";
import type { LogSource } from "./logSource.ts";
import { readLogRow } from "./readLogRow.ts";
import type { ReadLog } from "./readLog.ts";
import { RowFaults } from "./rowFaults.ts";

/**
 * A log that is being read: whatever the file's form, its reader hands over the rows one by one (`take`) and asks for the log in the end.
 * Faults of single rows are gathered until then.
 */
export class LogReading {
  readonly source: LogSource;
  readonly findings = new Findings();
  readonly faults: RowFaults;
  readonly #rows: LogRows;

  constructor(source: LogSource) {
    const { fileName, timeZone } = source;
    if (!isTimeZone(timeZone)) {
      throw new InputFaults([{ where: "--time-zone", found: `no time zone is called ${timeZone}`, expected: "a name such as Asia/Shanghai or UTC", mend: "write the zone of the shop's clock" }]);
    }
    this.source = source.pseudonymOf === undefined ? source : { ...source, keepTextsOf: [] };
    this.#rows = emptyLogRows(source.pseudonymOf);
    this.faults = new RowFaults(fileName);
  }

  /** Takes one row: its line in the file and its cells. */
  readonly take: TakeRecord = (line, cells) => {
    readLogRow({ rows: this.#rows, findings: this.findings, faults: this.faults, timeZone: this.source.timeZone }, line, cells);
  };

  /** The log of all rows taken. Throws InputFaults with the lines of all rows that cannot be read (the first twenty shown). */
  readLog(shape: ReadLog["shape"] = "messages"): ReadLog {
    const { findings, faults } = this;
    const rows = this.#rows;
    faults.throwIfAny();
    if (rows.at.length === 0) {
      throw new InputFaults([{ where: this.source.fileName, found: "there is no row in it", expected: "one row for each message", mend: "export the log again" }]);
    }
    let first = Infinity;
    let last = -Infinity;
    for (const at of rows.at) {
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
    const startDay = Math.floor(first / DAY_MS);
    const { log, lines } = buildMessageLog(rows, startDay * DAY_MS, faults, findings);
    faults.throwIfAny();
    return {
      log, lines, shape, startDate: dateOfDayNumber(startDay), days: Math.floor(last / DAY_MS) - startDay + 1, lastAt: last - startDay * DAY_MS,
      consumers: rows.consumers, agents: rows.agents, findings: findings.list(), abuse: [],
    };
  }
}
