/**
 * Share of all calls that are answered and done with within t of their coming, in M/M/n+M: λ calls, n servers of rate µ, who waits leaves at rate θ (0: never). For 0 θ it takes λ < nµ.
 * Independent of the product: nothing here is imported from src.
 *
 * Stationary states by birth and death, up to where nothing is left. A call that finds k ahead of it in the queue moves up by one at rate nµ + kθ, leaves at θ,
 * and is done at µ once it is served: a chain, followed by uniformisation to the time t.
 * Source: C. Palm (1957); A. Jensen (1953) for uniformisation.
 */
export function answeredInTime(lambda: number, mu: number, theta: number, servers: number, t: number): number {
  const { free, queue } = stateShares(lambda, mu, theta, servers);
  const total = servers * mu;
  const rate = total + queue.length * theta + mu;
  // place 0: served; place k: k − 1 others wait before it
  let shares = [free, ...queue];
  let done = 0;
  let answered = 0;
  // logarithm of the Poisson probability of so many steps; far beyond its mean nothing is left of it
  let weight = -rate * t;
  for (let step = 0; step < rate * t + 12 * Math.sqrt(rate * t) + 40; step++) {
    answered += Math.exp(weight) * done;
    done += (shares[0] * mu) / rate;
    shares = shares.map((share, place) => {
      const goes = place === 0 ? mu : total + place * theta;
      const comes = place + 1 < shares.length ? (total + place * theta) * shares[place + 1] : 0;
      return share * (1 - goes / rate) + comes / rate;
    });
    weight += Math.log((rate * t) / (step + 1));
  }
  return answered;
}

/** Share of calls that find a free server, and of those that find so many waiting, from 0 on, with all servers busy. */
function stateShares(lambda: number, mu: number, theta: number, servers: number): { readonly free: number; readonly queue: number[] } {
  let term = 1;
  let free = 0;
  for (let busy = 0; busy < servers; busy++) {
    free += term;
    term *= lambda / ((busy + 1) * mu);
  }
  const queue: number[] = [];
  let sum = free;
  for (let waiting = 0; term > 1e-15 * sum; waiting++) {
    queue.push(term);
    sum += term;
    term *= lambda / (servers * mu + (waiting + 1) * theta);
  }
  return { free: free / sum, queue: queue.map((one) => one / sum) };
}
