import { NameTable } from "./nameTable.ts";
import type { NameKind, PseudonymOf } from "../pseudonymOf.ts";

/** What a row of a log tells. At equal times the smaller code comes first, so that what ends comes before what begins and a message before its answer. */
export const ROW = { presence: 0, closed: 1, left: 2, pooled: 3, assigned: 4, message: 5, reply: 6, spamConfirmed: 7 } as const;

const FIRST_CAPACITY = 1024;

/** The rows of a log as they were read, in the file's order, with names as numbers; -1 where a row names none. Columns are longer than `count`. */
export class LogRows {
  count: number;
  /** Local wall-clock milliseconds since 1970. */
  at: Float64Array;
  line: Int32Array;
  /** One of ROW. */
  what: Uint8Array;
  consumer: Int32Array;
  conversation: Int32Array;
  agent: Int32Array;
  /** Index into BUYER_KINDS, REPLY_KINDS or AGENT_STATES, by what the row tells. */
  code: Uint8Array;
  /** MESSAGE_* flags. */
  flags: Uint8Array;
  /** As in `Conversations.page`. */
  page: Uint8Array;
  /** Equal for equal texts; 0 for none. */
  textHash: Int32Array;
  /** One more than the number in `streams`, 0 for none; without places until a row names a stream, which in most logs none does. */
  stream: Int32Array;
  readonly consumers: NameTable;
  readonly conversations: NameTable;
  readonly agents: NameTable;
  readonly streams = new NameTable();
  /** What was written, by row, of those whose texts are kept. */
  readonly texts = new Map<number, string>();

  constructor(pseudonymOf?: PseudonymOf) {
    const names = (kind: NameKind): NameTable => new NameTable(pseudonymOf && ((name) => pseudonymOf(name, kind)));
    this.consumers = names("consumer");
    this.conversations = names("conversation");
    this.agents = names("agent");
    this.count = 0;
    this.at = new Float64Array(FIRST_CAPACITY);
    this.line = new Int32Array(FIRST_CAPACITY);
    this.what = new Uint8Array(FIRST_CAPACITY);
    this.consumer = new Int32Array(FIRST_CAPACITY);
    this.conversation = new Int32Array(FIRST_CAPACITY);
    this.agent = new Int32Array(FIRST_CAPACITY);
    this.code = new Uint8Array(FIRST_CAPACITY);
    this.flags = new Uint8Array(FIRST_CAPACITY);
    this.page = new Uint8Array(FIRST_CAPACITY);
    this.textHash = new Int32Array(FIRST_CAPACITY);
    this.stream = new Int32Array(0);
  }

  /** Makes room for that many rows in all. */
  reserve(rows: number): void {
    if (rows <= this.at.length) return;
    this.at = longer(this.at, new Float64Array(rows));
    this.line = longer(this.line, new Int32Array(rows));
    this.what = longer(this.what, new Uint8Array(rows));
    this.consumer = longer(this.consumer, new Int32Array(rows));
    this.conversation = longer(this.conversation, new Int32Array(rows));
    this.agent = longer(this.agent, new Int32Array(rows));
    this.code = longer(this.code, new Uint8Array(rows));
    this.flags = longer(this.flags, new Uint8Array(rows));
    this.page = longer(this.page, new Uint8Array(rows));
    this.textHash = longer(this.textHash, new Int32Array(rows));
    if (this.stream.length > 0) this.stream = longer(this.stream, new Int32Array(rows));
  }

  /** Puts a row into a stream, by its number in `streams`; -1 for none. */
  putIntoStream(row: number, stream: number): void {
    if (this.stream.length === 0) {
      if (stream < 0) return;
      this.stream = new Int32Array(this.at.length);
    }
    this.stream[row] = stream + 1;
  }

  /** The place of the next row; it is one of the rows once `count` is raised. */
  next(): number {
    if (this.count === this.at.length) this.reserve(this.count * 2);
    return this.count;
  }
}

function longer<Column extends Float64Array | Int32Array | Uint8Array>(column: Column, into: Column): Column {
  into.set(column);
  return into;
}
