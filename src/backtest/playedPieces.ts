import { MOST_SIMULATED_DAYS } from "../scenario/frameDefaults.ts";

/** Days that are played in one go, after one that runs in. */
export interface PlayedPiece {
  /** Place of its first day among those of the back-test, from 0. */
  readonly first: number;
  readonly days: number;
}

/** So many days as pieces, as even as can be, none longer than can be played with a day before it. */
export function piecesOf(days: number): readonly PlayedPiece[] {
  const count = Math.ceil(days / (MOST_SIMULATED_DAYS - 1));
  return Array.from({ length: count }, (_, piece) => {
    const first = Math.floor((piece * days) / count);
    return { first, days: Math.floor(((piece + 1) * days) / count) - first };
  });
}
