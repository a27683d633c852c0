/** Longer names of files are cut. [characters] */
export const LONGEST_STEM = 60;

/** A text as part of a file's name: letters (of any script) in lower case and digits kept, all else one hyphen. */
export function fileStem(text: string): string {
  const words = text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-+|-+$/gu, "");
  return Array.from(words).slice(0, LONGEST_STEM).join("").replace(/-+$/u, "");
}
