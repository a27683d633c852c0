/**
 * The stationary law of a Markov chain in continuous time, from the rates[from][to]; the diagonal is not looked at. Every state must be
 * reached from every other. Eliminates the states from the last down without a subtraction, so that small probabilities keep all
 * their digits. Source: W. K. Grassmann, M. I. Taksar, D. P. Heyman, Regenerative analysis and steady state distributions (1985).
 */
export function stationary(rates: readonly (readonly number[])[]): number[] {
  const work = rates.map((row) => Float64Array.from(row));
  const size = work.length;
  const outward = new Float64Array(size);
  for (let last = size - 1; last > 0; last--) {
    for (let to = 0; to < last; to++) outward[last] += work[last][to];
    for (let from = 0; from < last; from++) {
      const share = work[from][last] / outward[last];
      if (share === 0) continue;
      for (let to = 0; to < last; to++) work[from][to] += share * work[last][to];
    }
  }
  const weights = [1];
  for (let state = 1; state < size; state++) {
    let inward = 0;
    for (let from = 0; from < state; from++) inward += weights[from] * work[from][state];
    weights.push(inward / outward[state]);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
