/**
 * Names of consumers, conversations or agents, numbered densely from 0 in order of appearance. Blanks around a name do not belong to it, and an id
 * that a spreadsheet has turned into `3.0` is the id `3`. With `rename` the table tells every name by its pseudonym; it is found by either.
 */
export class NameTable {
  readonly #names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #rename: ((name: string) => string) | undefined;

  constructor(rename?: (name: string) => string) {
    this.#rename = rename;
  }

  get size(): number {
    return this.#names.length;
  }

  /** The name of a number from 0 to `size` - 1. */
  nameOf(number: number): string {
    return this.#names[number];
  }

  /** -1 for a name that is not in the table. */
  numberOf(name: string): number {
    const plain = plainName(name);
    return this.#numbers.get(plain) ?? (this.#rename === undefined ? -1 : this.#names.indexOf(plain));
  }

  /** The number of a name, a new one where it is not in the table yet; -1 for an empty name. */
  add(name: string): number {
    const plain = plainName(name);
    if (plain === "") return -1;
    const known = this.#numbers.get(plain);
    if (known !== undefined) return known;
    this.#numbers.set(plain, this.#names.length);
    return this.#names.push(this.#rename?.(plain) ?? plain) - 1;
  }
}

function plainName(name: string): string {
  const trimmed = name.trim();
  return /^\d+\.0$/u.test(trimmed) ? trimmed.slice(0, -2) : trimmed;
}
