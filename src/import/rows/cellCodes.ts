import { utf8Text } from "../../log/utf8.ts";
import { NameTable } from "./nameTable.ts";

/** Cells of a column in which the same few words stand again and again: each is understood once. */
export class CellCodes {
  readonly #codeOf: (cell: string) => number;
  readonly #words = new NameTable();
  readonly #codes: number[] = [];
  readonly #empty: number;

  /** `codeOf` tells what a cell means, blanks around it apart; -1 where it must be looked at in its row. */
  constructor(codeOf: (cell: string) => number) {
    this.#codeOf = codeOf;
    this.#empty = codeOf("");
  }

  /** What the cell in these bytes means. */
  code(bytes: Uint8Array, from: number, to: number): number {
    if (from === to) return this.#empty;
    const word = this.#words.addBytes(bytes, from, to);
    if (word < 0) return this.#empty;
    if (word === this.#codes.length) this.#codes.push(this.#codeOf(utf8Text(bytes, from, to).trim()));
    return this.#codes[word];
  }
}
