/** Something about a log that the reader of its figures should know, told once with how often and one case. */
export interface Finding {
  readonly code: string;
  readonly count: number;
  /** One case in words, with its line where it has one. */
  readonly example: string;
}

/** Gathers findings: the first case of each code is its example. */
export class Findings {
  readonly #byCode = new Map<string, { count: number; example: string }>();

  add(code: string, example: () => string, count = 1): void {
    const known = this.#byCode.get(code);
    if (known === undefined) this.#byCode.set(code, { count, example: example() });
    else known.count += count;
  }

  list(): Finding[] {
    return [...this.#byCode].map(([code, { count, example }]) => ({ code, count, example }));
  }
}
