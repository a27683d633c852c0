/**
 * The `error` text of a schema: what is expected there, in words, and (on a second line) how to mend a value that is not so.
 * `readWithSchema` takes the two apart again: `z.int({ error: expectedWords("a whole number ≥ 1", "leave the team out") })`.
 */
export function expectedWords(expected: string, mend?: string): string {
  return mend === undefined ? expected : `${expected}\n${mend}`;
}

/** The two parts of such a text. */
export function splitExpectedWords(words: string): { readonly expected: string; readonly mend: string | undefined } {
  const [expected, ...rest] = words.split("\n");
  return { expected, mend: rest.length > 0 ? rest.join("\n") : undefined };
}
