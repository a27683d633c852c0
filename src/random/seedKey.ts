// Every project that reaches this file must find the declaration, whatever its own list of files.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./tychei.d.ts" />
import tychei from "seedrandom/lib/tychei.js";

/**
 * Four 32-bit words made from a seed text and the name of a stream: the key under which a simulation's draws are addressed.
 * A pure function of both; any text is a seed, the empty one too. Different names of one seed give unrelated keys.
 * The text's length stands before it, so that no other seed and name make the same text.
 * Source: S. Neves, F. Araujo, Fast and Small Nonlinear Pseudorandom Number Generators for Computer Simulation (2011), Tyche-i, by the package seedrandom.
 */
export function seedKey(seedText: string, streamName = ""): [number, number, number, number] {
  const generator = tychei(`${seedText.length}:${seedText}:${streamName}`);
  const word = (): number => generator.int32() >>> 0;
  return [word(), word(), word(), word()];
}
