import { z } from "zod";
import { valueInWords } from "../document/valueInWords.ts";

/** A text of so many characters; one that is too long is told its length. `words` say what is expected. */
export function shortTextField(words: string, { least, most }: { readonly least: number; readonly most: number }): z.ZodType<string> {
  return z.string({ error: words }).superRefine((text, context) => {
    const length = lengthOf(text);
    if (length > most) context.addIssue({ code: "custom", message: words, params: { found: `is ${valueInWords(text)}, ${length} characters` } });
    else if (length < least) context.addIssue({ code: "custom", message: words });
  });
}

/** In code points: a character that takes two units of the text counts once. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
