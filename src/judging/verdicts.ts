/** Where a message stands under a rule; the first that applies, in the order of docs/rules.md. */
export const STANDINGS = [
  "outside-window", "other-stream",
  "suspected-spam", "confirmed-spam", "blacklisted", "automatic", "closing-word", "needs-no-person", "all-offline-excluded", "deadline-beyond-window",
  "not-listed", "bot-only-unit",
  "no-clock", "in-time", "late", "unanswered", "truncated", "all-offline-fails",
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Index of a standing. */
export const STANDING = Object.fromEntries(STANDINGS.map((name, code) => [name, code])) as Readonly<Record<Standing, number>>;

/** Standings from this one on are of judged messages; from `in-time` on, of those that have a clock. */
export const FIRST_JUDGED = STANDING["no-clock"];
export const FIRST_CLOCKED = STANDING["in-time"];
/** From this one on the message is late. */
export const FIRST_LATE = STANDING.late;

/** What a rule says of every message of a log and of every unit. Times in milliseconds since the log's start; -1 for none. */
export interface Verdicts {
  /** The judged days: unit days are counted from the first. */
  readonly firstDay: number;
  readonly days: number;
  /** By message row: code of STANDINGS. */
  readonly standing: Uint8Array;
  /** By message row: when its clock starts; meaningless without a clock. */
  readonly clockAt: Float64Array;
  /** By message row: the first reply of a kind that counts, under `truncated` the one that comes too late for the window; -1 for none. */
  readonly reply: Int32Array;
  /** By message row: its unit, -1 for none. */
  readonly unit: Int32Array;
  readonly units: JudgedUnits;
  /** Messages with a clock that are charged to agents besides, under `transfer: charged-to-sender`; in order of sending. */
  readonly charges: ChargedMessages;
}

/** An agent out of whose list a message went unanswered is charged with it as unanswered, whatever became of it. */
export interface ChargedMessages {
  readonly count: number;
  readonly row: Int32Array;
  readonly agent: Int32Array;
  /** The agent's unit. */
  readonly unit: Int32Array;
}

/** Units in order of their first judged message, what is charged to their agents among them; with scope `agent` an agent's apart. */
export interface JudgedUnits {
  readonly count: number;
  /** First judged message row. */
  readonly firstRow: Int32Array;
  /** Judged day, from 0. */
  readonly day: Int32Array;
  /** Its first late or charged message where the unit is missed, -1 where it is met; under a measure that means the deadline alone. */
  readonly missRow: Int32Array;
  /** Whose affair it is; -1 under scope `shop` or for nobody's. */
  readonly agent: Int32Array;
}

