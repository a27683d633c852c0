import type { TakeRecord } from "../../log/logColumns.ts";
import { BOT_REPLY_KINDS } from "../../log/kinds.ts";
import { formatLogTime } from "../../log/logTime.ts";
import { DAY_MS, SECOND_MS } from "../../time/units.ts";
import { OUTCOMES } from "./conversationColumns.ts";
import { durationText } from "./durationText.ts";
import type { LogMap } from "../map/logMap.ts";
import type { LogReading } from "../rows/logReading.ts";
import type { MappedCells } from "../map/mappedCells.ts";
import { mappedTime } from "../map/mappedTime.ts";
import type { MappedTime } from "../map/mappedTime.ts";
import { RowCopies } from "./rowCopies.ts";
import type { ReadLog } from "../readLog.ts";

/** Columns that tell when a conversation's parts happened, beside its opening. */
const TIMES = ["assigned", "replied", "waitEnded", "left", "closed"] as const;
type Times = Readonly<Partial<Record<(typeof TIMES)[number], number>>>;

/**
 * A table with one row a conversation, read as the messages that it tells of: the buyer's first message, its first reply, and when the conversation
 * was assigned, left and closed. A time without a date of its own that lies more than half a day before the opening is of the next day; one that lies less before it
 * is taken for the opening.
 */
export class ConversationTable {
  readonly #map: LogMap;
  readonly #cells: MappedCells;
  readonly #reading: LogReading;
  readonly #readTime: (text: string) => MappedTime | undefined;
  readonly #ids = new Set<string>();
  readonly #copies = new RowCopies();
  #rows = 0;
  #answered = 0;
  #over = 0;

  constructor(map: LogMap, cells: MappedCells, reading: LogReading) {
    this.#map = map;
    this.#cells = cells;
    this.#reading = reading;
    this.#readTime = mappedTime(map, reading.source.timeZone);
  }

  readonly takeRow: TakeRecord = (line, row) => {
    const opened = this.#time(line, row, "opened");
    if (opened === undefined) {
      if (this.#text(row, "opened") === "") this.#fault(line, "opened", "", "when the buyer's first message came");
      return;
    }
    if (!opened.hasDate) {
      this.#fault(line, "opened", this.#text(row, "opened"), "a time with its date; join two columns as in [date, time]");
      return;
    }
    if (this.#isCopy(line, row, opened.wallMs)) return;
    const times = this.#times(line, row, opened.wallMs);
    const outcome = this.#outcome(line, row);
    const waitEnded = times.waitEnded ?? this.#after(line, row, "wait", opened.wallMs);
    const left = times.left ?? (outcome === "left" ? waitEnded : undefined);
    const replied = outcome === "unanswered" ? undefined : (times.replied ?? (outcome === "answered" || (outcome === undefined && left === undefined) ? waitEnded : undefined));
    if (outcome === "answered" && replied === undefined) {
      this.#reading.findings.add("reply-time-unknown", () => `line ${line} says answered and not when; it counts as unanswered`, 1, line);
    }
    const closed = times.closed ?? (replied === undefined ? undefined : this.#after(line, row, "handled", replied));
    this.#rows++;
    if (replied !== undefined) this.#answered++;
    if (closed !== undefined || left !== undefined) this.#over++;
    this.#hand(line, row, { ...times, opened: opened.wallMs, left, replied, closed });
  };

  /** The log of all rows. */
  result(): ReadLog {
    const { findings } = this.#reading;
    const { count, example } = this.#copies;
    if (example !== undefined) {
      const facts = { copies: count, all: this.#rows + count, first: example.first };
      findings.addOnTop("export-repeated", () => ({ text: `${count} of ${facts.all} rows, such as line ${example.line}, which is line ${facts.first} again`, facts }), count, example.line);
    }
    findings.add("shape-conversations", () => ({ text: `${this.#answered} answered, ${this.#rows - this.#answered} not`, facts: { answered: this.#answered, unanswered: this.#rows - this.#answered } }), this.#rows);
    if (this.#map.completedOnly || (this.#rows > 0 && this.#over === this.#rows)) {
      findings.add("completed-conversations-only", () => `${this.#over} of ${this.#rows} are closed or left`, this.#rows);
    } else if (this.#rows > 0 && this.#answered === this.#rows) {
      findings.add("answered-conversations-only", () => `${this.#answered} of ${this.#rows} were answered`, this.#rows);
    }
    return this.#reading.readLog("conversations");
  }

  /** Hands the conversation to the reading, row by row as a message log would tell it, cells in the order of LOG_COLUMNS. */
  #hand(line: number, row: readonly string[], times: Readonly<Record<"opened", number>> & { readonly [name in "assigned" | "replied" | "left" | "closed"]?: number | undefined }): void {
    const conversation = this.#conversation(line, row);
    const consumer = this.#text(row, "consumer");
    if (consumer === "") this.#reading.findings.add("consumer-not-told", () => `line ${line} names no buyer; each such conversation is taken for a buyer of its own`, 1, line);
    const agent = this.#text(row, "agent");
    const replyKind = this.#text(row, "replyKind").toLowerCase() || "text";
    const isBot = BOT_REPLY_KINDS.some((kind) => kind === replyKind) || replyKind === "bot";
    const buyer = consumer === "" ? conversation : consumer;
    const stream = this.#text(row, "stream");
    const hand = (at: number | undefined, sender: string, kind: string, who: string, page = ""): void => {
      if (at !== undefined) this.#reading.take(line, [formatLogTime(at, 0), buyer, conversation, sender, kind, who, page, "", "", "", stream]);
    };
    hand(times.opened, "buyer", "text", "", this.#text(row, "page"));
    if (agent !== "") hand(times.assigned, "system", "assigned", agent);
    if (isBot) hand(times.replied, "bot", replyKind === "bot" ? "smart" : replyKind, "");
    else hand(times.replied, "agent", replyKind, agent);
    hand(times.left, "system", "left", "");
    hand(times.closed, "system", "closed", agent);
  }

  /** Whether the row is an earlier one again, with the name of its conversation, or the buyer and the opening, and all its cells. */
  #isCopy(line: number, row: readonly string[], opened: number): boolean {
    const consumer = this.#text(row, "consumer");
    const name = this.#text(row, "conversation") || (consumer === "" ? "" : `${consumer}\t${opened}`);
    return name !== "" && !this.#map.keepRepeated && this.#copies.isCopy(name, line, row);
  }

  /** The row's own name for its conversation, as often as no other row has it. */
  #conversation(line: number, row: readonly string[]): string {
    const id = this.#text(row, "conversation");
    if (id !== "" && !this.#ids.has(id)) {
      this.#ids.add(id);
      return id;
    }
    if (id !== "") this.#reading.findings.add("conversation-repeated", () => `line ${line} names a conversation of an earlier row; it is taken for another one`, 1, line);
    return `${id === "" ? "row" : id} (line ${line})`;
  }

  #times(line: number, row: readonly string[], opened: number): Times {
    const times: { -readonly [name in keyof Times]: number } = {};
    for (const column of TIMES) {
      const read = this.#time(line, row, column);
      if (read === undefined) continue;
      const at = read.hasDate ? read.wallMs : Math.floor(opened / DAY_MS) * DAY_MS + read.wallMs;
      times[column] = this.#afterOpening(line, row, column, at, opened, read.hasDate);
    }
    return times;
  }

  #afterOpening(line: number, row: readonly string[], column: string, at: number, opened: number, hasDate: boolean): number {
    if (at >= opened) return at;
    const openedPlaces = this.#cells.placesOf(row, "opened");
    const sharesDate = !hasDate || this.#cells.placesOf(row, column).some((place) => openedPlaces.includes(place));
    const { findings } = this.#reading;
    if (sharesDate && opened - at > DAY_MS / 2) {
      findings.add("midnight-wrap", () => `${column} in line ${line} lies before the opening on the clock; it is taken for the next day's`, 1, line);
      return at + DAY_MS;
    }
    findings.add("before-opening", () => `${column} in line ${line} lies before the opening; it is taken for the same moment`, 1, line);
    return opened;
  }

  /** Where the table tells how long something took instead of until when: its end. */
  #after(line: number, row: readonly string[], column: "wait" | "handled", from: number): number | undefined {
    const text = this.#text(row, column);
    if (text === "") return undefined;
    const length = durationText(text);
    if (length !== undefined) return from + Math.round(("seconds" in length ? length.seconds : length.bare) * SECOND_MS);
    this.#fault(line, column, text, "seconds, or a duration such as 1m12s or 0:01:12");
    return undefined;
  }

  #outcome(line: number, row: readonly string[]): (typeof OUTCOMES)[number] | undefined {
    const text = this.#text(row, "outcome");
    const outcome = OUTCOMES.find((known) => known === text.toLowerCase());
    if (outcome === undefined && text !== "") this.#fault(line, "outcome", text, `${OUTCOMES.join(", ")}; translate other words under values.outcome in the map`);
    return outcome;
  }

  #time(line: number, row: readonly string[], column: string): MappedTime | undefined {
    const text = this.#text(row, column);
    if (text === "") return undefined;
    const time = this.#readTime(text);
    if (time === undefined) this.#fault(line, column, text, this.#map.timeFormat.length === 0 ? "a time such as 2026-06-18 20:00:03" : `a time of the form ${this.#map.timeFormat.join(" or ")}`);
    return time;
  }

  #text(row: readonly string[], column: string): string {
    return this.#cells.textOf(row, column);
  }

  #fault(line: number, column: string, text: string, expected: string): void {
    this.#reading.faults.add(line, `${column} is ${text === "" ? "empty" : JSON.stringify(text)}`, expected, "mend the cell, or say in the map how it is written", { of: "cell", values: { column, cell: text } });
  }
}
