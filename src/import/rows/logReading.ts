import { InputFaults } from "../../errors/inputFault.ts";
import type { TakeRecord } from "../../log/logColumns.ts";
import { dateOfDayNumber } from "../../time/calendar.ts";
import { isTimeZone } from "../../time/localMillis.ts";
import { DAY_MS } from "../../time/units.ts";
import { buildMessageLog } from "../build/buildMessageLog.ts";
import { tellClockOddities } from "../oddities/clockOddities.ts";
import { tellConversationOddities } from "../oddities/conversationOddities.ts";
import { conversationsOf } from "../build/conversationsOf.ts";
import { Findings } from "../finding.ts";
import { LogRows } from "./logRows.ts";
import type { LogSource } from "../logSource.ts";
import { LogTexts } from "./logTexts.ts";
import { LogTimes } from "./logTimes.ts";
import { PlainRows } from "../bytes/plainRows.ts";
import { streamsOf } from "../build/streamsOf.ts";
import { TimeClocks } from "./timeClocks.ts";
import { tellFarRows } from "../oddities/farRows.ts";
import { readLogRow } from "./readLogRow.ts";
import type { RowReading } from "./readLogRow.ts";
import type { ReadLog } from "../readLog.ts";
import { RowFaults } from "./rowFaults.ts";
import { tellRowOddities } from "../oddities/rowOddities.ts";
import { rowTidings } from "./rowTidings.ts";
import { rowsByKind } from "../build/rowsByKind.ts";
import { rowsOnce } from "../build/rowsOnce.ts";

/**
 * A log that is being read: whatever the file's form, its reader hands over the rows one by one (`take`) and asks for the log in the end.
 * Faults of single rows are gathered until then.
 */
export class LogReading {
  readonly source: LogSource;
  readonly findings = new Findings();
  readonly faults: RowFaults;
  readonly #reading: RowReading;

  constructor(source: LogSource) {
    const { fileName, timeZone } = source;
    if (!isTimeZone(timeZone)) {
      throw new InputFaults([{ where: "--time-zone", found: `no time zone is called ${timeZone}`, expected: "a name such as Asia/Shanghai or UTC", mend: "write the zone of the shop's clock", kind: { of: "time-zone", values: { zone: timeZone } } }]);
    }
    this.source = source.pseudonymOf === undefined ? source : { ...source, keepTextsOf: [] };
    this.faults = new RowFaults(fileName);
    this.#reading = {
      rows: new LogRows(source.pseudonymOf), times: new LogTimes(timeZone), clocks: new TimeClocks(), texts: new LogTexts(this.source), findings: this.findings, faults: this.faults,
    };
  }

  /** Takes one row: its line in the file and its cells. */
  readonly take: TakeRecord = (line, cells) => readLogRow(this.#reading, line, cells);

  /** What takes the ordinary rows of a table from its bytes; `placeOf` as in `OpenedTable.logPlaces`, `width` cells in the header. */
  plainRows(placeOf: readonly number[], width: number): PlainRows {
    return new PlainRows(this.#reading, this.source.timeZone, placeOf, width);
  }

  /** Makes room for as many rows as the rest of the file will hold, if it goes on as it began: `share` of it has been read. */
  expectRows(share: number): void {
    const { rows } = this.#reading;
    rows.reserve(Math.ceil((rows.count / share) * 1.02));
  }

  /** The log of all rows taken. Throws InputFaults with the lines of all rows that cannot be read (the first twenty shown). */
  readLog(shape: ReadLog["shape"] = "messages"): ReadLog {
    const { findings, faults } = this;
    const { rows, times, clocks, texts } = this.#reading;
    times.settle(rows, faults, findings);
    faults.throwIfAny();
    if (rows.count === 0) {
      throw new InputFaults([{ where: this.source.fileName, found: "there is no row in it", expected: "one row for each message", mend: "export the log again", kind: { of: "no-row", values: {} } }]);
    }
    let first = Infinity;
    let last = -Infinity;
    for (let row = 0; row < rows.count; row++) {
      first = Math.min(first, rows.at[row]);
      last = Math.max(last, rows.at[row]);
    }
    const startDay = Math.floor(first / DAY_MS);
    const once = rowsOnce(rows, texts, findings, this.source.map?.keepRepeated === true);
    const { order } = once;
    const grouped = conversationsOf(rows, order, faults, findings);
    faults.throwIfAny();
    const byKind = rowsByKind(rows, order, grouped);
    const { ofConversation: streamOf, names: streams } = streamsOf(rows, order, grouped, findings);
    const log = buildMessageLog({ rows, byKind, grouped, streamOf, startMs: startDay * DAY_MS, lastMs: last });
    const hasSeconds = tellClockOddities(rows, this.source.timeZone, startDay, Math.floor(last / DAY_MS), findings);
    clocks.tell(this.source.timeZone, findings);
    tellFarRows(rows, order, findings);
    tellRowOddities(rows, once, hasSeconds, findings);
    tellConversationOddities(rows, byKind, grouped, log, findings);
    return {
      log, shape, ...rowTidings(rows, byKind, grouped, texts, startDay * DAY_MS), startDate: dateOfDayNumber(startDay), days: Math.floor(last / DAY_MS) - startDay + 1, lastAt: last - startDay * DAY_MS,
      consumers: rows.consumers, agents: rows.agents, streams, findings: findings.list(),
    };
  }
}
