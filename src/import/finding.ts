/** Something about a log that the reader of its figures should know, told once with how often and one case. */
export interface Finding {
  readonly code: string;
  readonly count: number;
  /** One case in words, with its line where it has one. */
  readonly example: string;
  /** Line of that case in the file, where it has one. */
  readonly line?: number;
  /** What the example names, for telling it in other words; absent where the line says it all. */
  readonly facts?: FindingFacts;
}

export type FindingFacts = Readonly<Record<string, string | number>>;

/** A case in words, alone or with what it names. */
export type FindingExample = string | { readonly text: string; readonly facts: FindingFacts };

/** Gathers findings: the first case of each code is its example. */
export class Findings {
  readonly #byCode = new Map<string, { count: number; example: FindingExample; line: number | undefined }>();
  readonly #onTop = new Set<string>();

  /** `line`: of the case, where it has one. */
  add(code: string, example: () => FindingExample, count = 1, line?: number): void {
    const known = this.#byCode.get(code);
    if (known === undefined) this.#byCode.set(code, { count, example: example(), line });
    else known.count += count;
  }

  /** As `add`; told before all that are not on top. */
  addOnTop(code: string, example: () => FindingExample, count = 1, line?: number): void {
    this.#onTop.add(code);
    this.add(code, example, count, line);
  }

  list(): Finding[] {
    const first = (code: string): number => (this.#onTop.has(code) ? 0 : 1);
    return [...this.#byCode].toSorted(([a], [b]) => first(a) - first(b)).map(([code, { count, example, line }]) => ({
      code, count, example: typeof example === "string" ? example : example.text,
      ...(line === undefined ? {} : { line }), ...(typeof example === "string" ? {} : { facts: example.facts }),
    }));
  }
}
