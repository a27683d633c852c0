import { displayWidth } from "../terminal/columns.ts";

/** The text with `…` in its middle where it is wider than so many columns (a Chinese character takes two): what tells names apart stands at their ends. */
export function shortenedInMiddle(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const characters = Array.from(text);
  const head = fitting(characters, Math.floor((columns - 1) / 2));
  const tail = fitting(characters.toReversed(), columns - 1 - displayWidth(head.join("")));
  return [...head, "…", ...tail.toReversed()].join("");
}

/** As many of the characters, from the first on, as so many columns hold. */
function fitting(characters: readonly string[], columns: number): readonly string[] {
  const tooWide = characters.findIndex((_, index) => displayWidth(characters.slice(0, index + 1).join("")) > columns);
  return characters.slice(0, tooWide);
}
