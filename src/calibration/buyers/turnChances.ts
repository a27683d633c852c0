/** Chances by place: of one more message after the n-th of a turn, of another turn after the k-th, n and k from 1; the last place stands for all beyond. */
export interface TurnChances {
  readonly more: Float64Array;
  readonly next: Float64Array;
  /** Where there is no other turn: of a closing word. */
  readonly thanks: number;
}

export const MOST_PLACES = 64;

/** The same chances at every place. `next` of anything after a turn, of which `thanks` is the share of closing words. */
export function evenChances(more: number, next: number, thanks: number): TurnChances {
  const turn = next * (1 - thanks);
  return { more: new Float64Array(MOST_PLACES + 1).fill(more), next: new Float64Array(MOST_PLACES + 1).fill(turn), thanks: turn === 1 ? 0 : (next * thanks) / (1 - turn) };
}
