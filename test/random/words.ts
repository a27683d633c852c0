import seedrandom from "seedrandom";

/** A generator of unsigned 32-bit words, the same for the same name. */
export function words(name: string): () => number {
  const generator = seedrandom.alea(name);
  return () => generator.int32() >>> 0;
}

/** The same as numbers strictly between 0 and 1. */
export function uniforms(name: string): () => number {
  const next = words(name);
  return () => (next() + 0.5) / 4294967296;
}
