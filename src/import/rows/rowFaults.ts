import { InputFaults } from "../../errors/inputFault.ts";
import type { FaultKind, InputFault } from "../../errors/inputFault.ts";

const SHOWN = 20;

/** Gathers the faults of a log's rows: the first twenty are shown, the rest counted. */
export class RowFaults {
  readonly #fileName: string;
  readonly #shown: InputFault[] = [];
  #count = 0;

  constructor(fileName: string) {
    this.#fileName = fileName;
  }

  /** `line` counts from 1; the header of a table is line 1. */
  add(line: number, found: string, expected: string, mend: string, kind?: FaultKind): void {
    this.#count++;
    if (this.#count <= SHOWN) this.#shown.push({ where: `${this.#fileName}:${line}`, found, expected, mend, ...(kind === undefined ? {} : { kind }) });
  }

  throwIfAny(): void {
    if (this.#count === 0) return;
    const rest = this.#count - this.#shown.length;
    if (rest > 0) {
      this.#shown.push({
        where: this.#fileName, found: `${rest} more rows cannot be read`, expected: "rows like those described above", mend: "mend the rows shown first; the others are often alike",
        kind: { of: "more-rows", values: { rest } },
      });
    }
    throw new InputFaults(this.#shown);
  }
}
