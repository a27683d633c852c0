/** Something of a roster file that its reader should know; nothing of it hinders. `example` is the first place. */
export interface RosterNote {
  readonly code: RosterNoteCode;
  readonly count: number;
  readonly example: string;
  /** What it speaks of: a name, a date, times. */
  readonly what: string;
}

/**
 * `new-shift` no shift of the scenario has these times (with these meals) · `new-shift-no-meal` the same, and longer than six hours without a meal · `dates-outside` dates that are not simulated ·
 * `days-kept` warm-up days that the file has not, with the scenario's roster · `total-not-read` rows of sums · `column-not-read` columns that are not known ·
 * `row-not-read` rows without a date, person or shift, and remarks · `letter-is-nobody` among numbers of people a letter that is taken for nobody · `fewer-than-names` people of whom there may be more than are counted · `sheet-not-read` other sheets, `sheet-differs` such with another roster · `event-cancelled` events that were called off · `team-absent` a team of the scenario's roster that the file
 * has not: nobody of it comes · `meals-otherwise` people whose meal is in another wave than that of their place in the shift · `person-twice` somebody with two shifts at one time: counted twice · `named-elsewhere` somebody whom the scenario names for another shift
 */
export type RosterNoteCode =
  | "new-shift" | "new-shift-no-meal" | "dates-outside" | "days-kept" | "total-not-read" | "column-not-read" | "row-not-read" | "sheet-not-read" | "sheet-differs" | "event-cancelled"
  | "team-absent" | "meals-otherwise" | "person-twice" | "named-elsewhere" | "fewer-than-names" | "letter-is-nobody";

/** Notes counted by what they speak of. */
export class RosterNotes {
  readonly #notes = new Map<string, RosterNote>();

  add(code: RosterNoteCode, what: string, example: string): void {
    const key = `${code}\n${what}`;
    const known = this.#notes.get(key);
    this.#notes.set(key, known === undefined ? { code, what, example, count: 1 } : { ...known, count: known.count + 1 });
  }

  /** In the order in which each was first met. */
  list(): readonly RosterNote[] {
    return [...this.#notes.values()];
  }
}
