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
  /** By message row: the reply that counts, -1 for none. */
  readonly reply: Int32Array;
  /** By message row: its unit, -1 for none. */
  readonly unit: Int32Array;
  readonly units: JudgedUnits;
}

/** Units in order of their first judged message; with scope `agent` an agent's apart. */
export interface JudgedUnits {
  readonly count: number;
  /** First judged message row. */
  readonly firstRow: Int32Array;
  /** Judged day, from 0. */
  readonly day: Int32Array;
  /** Its first late message where the unit is missed, -1 where it is met. */
  readonly missRow: Int32Array;
  /** Whose affair it is; -1 under scope `shop` or for nobody's. */
  readonly agent: Int32Array;
}

