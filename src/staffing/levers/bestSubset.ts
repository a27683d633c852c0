/** Places that are chosen, ascending. */
export type Subset = readonly number[];

/** How good each of several choices is: more is better. */
type ScoreAll = (subsets: readonly Subset[]) => Promise<readonly number[] | undefined>;

/**
 * The best choice of at most `most` of `count` things as far as adding, dropping or exchanging one at a time finds it, from `start` on; of equals the first found. Where each thing brings
 * its own whatever else is chosen, none is better. Undefined where the scores were stopped.
 *
 * Cost: about count + most × (count − most) scores a round, a round for each thing that changes; none is asked for twice.
 */
export async function bestSubset(count: number, most: number, start: Subset, scoreAll: ScoreAll): Promise<Subset | undefined> {
  const scores = new Map<string, number>();
  const scored = async (subsets: readonly Subset[]): Promise<boolean> => {
    const unknown = subsets.filter((subset) => !scores.has(subset.join()));
    const found = unknown.length === 0 ? [] : await scoreAll(unknown);
    found?.forEach((score, index) => scores.set(unknown[index].join(), score));
    return found !== undefined;
  };
  const scoreOf = (subset: Subset): number => scores.get(subset.join()) ?? -Infinity;
  let best = start;
  if (!await scored([start])) return undefined;
  for (;;) {
    const near = neighbours(best, count, most);
    if (!await scored(near)) return undefined;
    const next = near.reduce((leading, subset) => (scoreOf(subset) > scoreOf(leading) ? subset : leading), best);
    if (next === best) return best;
    best = next;
  }
}

/** One more, one fewer, or one for another. */
function neighbours(subset: Subset, count: number, most: number): Subset[] {
  const others = Array.from({ length: count }, (_, place) => place).filter((place) => !subset.includes(place));
  const without = (place: number): Subset => subset.filter((each) => each !== place);
  const withOne = (base: Subset, place: number): Subset => [...base, place].toSorted((a, b) => a - b);
  return [
    ...(subset.length < most ? others.map((place) => withOne(subset, place)) : []),
    ...subset.map(without),
    ...subset.flatMap((place) => others.map((other) => withOne(without(place), other))),
  ];
}
