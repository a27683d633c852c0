/** How many of each count, 1, 2, 3 …, there would be had nothing been cut off: from how often one more followed, and how often not, by place (from 1). Kaplan and Meier's estimate. */
export function countsOfHazards(more: Float64Array, over: Float64Array): { readonly counts: number[]; readonly weights: Float64Array } {
  const [counts, weights]: [number[], number[]] = [[], []];
  let left = more[1] + over[1];
  for (let place = 1; place < more.length; place++) {
    const all = more[place] + over[place];
    const isLast = place + 1 === more.length || all <= 0;
    const ended = isLast ? left : (left * over[place]) / all;
    if (ended > 0) {
      counts.push(place);
      weights.push(ended);
    }
    left -= ended;
    if (isLast) break;
  }
  return { counts, weights: Float64Array.from(weights) };
}
