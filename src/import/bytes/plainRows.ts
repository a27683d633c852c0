import { isClosingWord, mayBeClosingWord } from "../../log/closingWords.ts";
import { COLUMN } from "../../log/logColumns.ts";
import { MESSAGE_BLACKLISTED, MESSAGE_CLOSING_WORD, MESSAGE_SUSPECTED_SPAM } from "../../log/messageLog.ts";
import { utf8Text } from "../../log/utf8.ts";
import { CellCodes } from "../rows/cellCodes.ts";
import { pageCode, senderOf, yesOrNo } from "../rows/cellMeaning.ts";
import { ROW } from "../rows/logRows.ts";
import { PlainTime } from "./plainTime.ts";
import type { RowReading } from "../rows/readLogRow.ts";
import type { RecordScanner } from "./recordScanner.ts";
import { SENDERS, rowMeaning } from "../rows/rowMeaning.ts";

const BUYER = SENDERS.indexOf("buyer");
const AGENT = SENDERS.indexOf("agent");
const BOT = SENDERS.indexOf("bot");
/** A meaning is `what` * CODES + `code`. */
const CODES = 64;

/**
 * Takes the ordinary rows of a table straight from its bytes, without a string for a cell. A row of which anything is unusual - a time in another form, an unknown
 * word, a name that is missing - is left to `readLogRow`, which says what becomes of it; what is taken here is what that would make of it.
 */
export class PlainRows {
  readonly #reading: RowReading;
  readonly #width: number;
  /** For each of LOG_COLUMNS its place in a record, -1 for none. */
  readonly #placeOf: Int32Array;
  readonly #time: PlainTime;
  readonly #senders = new CellCodes((cell) => SENDERS.findIndex((name) => name === senderOf(cell)));
  /** By sender. */
  readonly #meanings: readonly CellCodes[];
  readonly #pages = new CellCodes(pageCode);
  readonly #answers = new CellCodes(yesOrNo);

  constructor(reading: RowReading, timeZone: string, placeOf: readonly number[], width: number) {
    this.#reading = reading;
    this.#width = width;
    this.#placeOf = Int32Array.from(placeOf);
    this.#time = new PlainTime(timeZone);
    this.#meanings = SENDERS.map((sender) => new CellCodes((cell) => {
      const meaning = rowMeaning(sender, cell.toLowerCase());
      return meaning === undefined ? -1 : meaning.what * CODES + meaning.code;
    }));
  }

  /** Whether the record was taken. */
  take(record: RecordScanner, bytes: Uint8Array, line: number): boolean {
    if (record.fields > this.#width) return false;
    const { rows, clocks, texts } = this.#reading;
    const places = this.#placeOf;
    const { start, end, fields } = record;
    const row = rows.next();
    const time = places[COLUMN.time];
    if (time >= fields || !this.#time.read(bytes, start[time], end[time], rows.at, row)) return false;
    const sender = this.#code(this.#senders, COLUMN.sender, record, bytes);
    if (sender < 0) return false;
    const meaning = this.#code(this.#meanings[sender], COLUMN.kind, record, bytes);
    const page = this.#code(this.#pages, COLUMN.page, record, bytes);
    const flags = sender === BUYER ? this.#flags(record, bytes) : 0;
    if (meaning < 0 || page < 0 || flags < 0) return false;
    const what = Math.floor(meaning / CODES);
    const place = places[COLUMN.consumer];
    const consumer = place >= 0 && place < fields ? rows.consumers.addBytes(bytes, start[place], end[place]) : -1;
    const conversationPlace = places[COLUMN.conversation];
    const conversation = conversationPlace >= 0 && conversationPlace < fields ? rows.conversations.addBytes(bytes, start[conversationPlace], end[conversationPlace]) : -1;
    const agentPlace = places[COLUMN.agent];
    const agent = sender !== BOT && agentPlace >= 0 && agentPlace < fields ? rows.agents.addBytes(bytes, start[agentPlace], end[agentPlace]) : -1;
    if (what !== ROW.presence && consumer < 0 && conversation < 0) return false;
    if ((what === ROW.presence || what === ROW.assigned) && agent < 0) return false;
    rows.line[row] = line;
    rows.what[row] = what;
    rows.consumer[row] = consumer;
    rows.conversation[row] = conversation;
    rows.agent[row] = agent;
    rows.code[row] = meaning - what * CODES;
    rows.flags[row] = flags;
    rows.page[row] = page;
    const text = places[COLUMN.text];
    rows.textHash[row] = text >= 0 && text < fields ? texts.takeBytes(rows, row, bytes, start[text], end[text], sender === AGENT) : 0;
    const stream = places[COLUMN.stream];
    if (stream >= 0) rows.putIntoStream(row, what === ROW.presence || stream >= fields ? -1 : rows.streams.addBytes(bytes, start[stream], end[stream]));
    clocks.add(this.#time.isWall, line);
    rows.count++;
    return true;
  }

  #code(codes: CellCodes, column: number, { start, end, fields }: RecordScanner, bytes: Uint8Array): number {
    const place = this.#placeOf[column];
    return place >= 0 && place < fields ? codes.code(bytes, start[place], end[place]) : codes.code(bytes, 0, 0);
  }

  /** MESSAGE_* flags of a buyer's message, -1 where a cell is neither yes nor no. */
  #flags(record: RecordScanner, bytes: Uint8Array): number {
    const spam = this.#code(this.#answers, COLUMN.spam, record, bytes);
    const blacklisted = this.#code(this.#answers, COLUMN.blacklisted, record, bytes);
    if (spam < 0 || blacklisted < 0) return -1;
    const place = this.#placeOf[COLUMN.text];
    const isClosing = place >= 0 && place < record.fields && mayBeClosingWord(bytes, record.start[place], record.end[place]) &&
      isClosingWord(utf8Text(bytes, record.start[place], record.end[place]));
    return (spam === 1 ? MESSAGE_SUSPECTED_SPAM : 0) | (blacklisted === 1 ? MESSAGE_BLACKLISTED : 0) | (isClosing ? MESSAGE_CLOSING_WORD : 0);
  }
}
