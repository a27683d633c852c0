/**
 * Closed forms of the classical waiting systems, independent of the product: nothing here is imported from src.
 * λ arrivals a unit of time, µ services a unit of time and server, θ abandonments a unit of time and waiting customer.
 */

/** Share of lost calls in M/M/c/c with `load` = λ/µ, by the recursion in c. Source: A. K. Erlang (1917). */
export function erlangB(load: number, servers: number): number {
  let blocked = 1;
  for (let c = 1; c <= servers; c++) blocked = (load * blocked) / (c + load * blocked);
  return blocked;
}

export interface Waiting {
  /** P(W > 0). */
  readonly delayed: number;
  /** E[W] over all customers, those who leave included. */
  readonly meanWait: number;
}

/** M/M/c, stable (λ < c·µ). Source: Erlang C by Erlang B, R. B. Cooper, Introduction to Queueing Theory. */
export function erlangC(lambda: number, meanService: number, servers: number): Waiting {
  const load = lambda * meanService;
  const blocked = erlangB(load, servers);
  const delayed = (servers * blocked) / (servers - load * (1 - blocked));
  return { delayed, meanWait: (delayed * meanService) / (servers - load) };
}

/** P(W ≤ t) in M/M/c: the service level. */
export function erlangCWithin(lambda: number, meanService: number, servers: number, t: number): number {
  const { delayed } = erlangC(lambda, meanService, servers);
  return 1 - delayed * Math.exp((-(servers - lambda * meanService) * t) / meanService);
}

/**
 * M/M/n+M (Erlang A): also the share that abandons. Birth and death from the state with n customers in both directions;
 * below it Erlang B, above it the terms λ / (nµ + jθ), summed until they are too small to show.
 * Source: C. Palm (1957); A. Mandelbaum, S. Zeltyn, Service engineering: the Palm/Erlang-A queue.
 */
export function erlangA(lambda: number, mu: number, theta: number, servers: number): Waiting & { readonly abandoned: number } {
  // Weights relative to the state in which all servers are busy and nobody waits.
  const below = 1 / erlangB(lambda / mu, servers) - 1;
  let term = 1;
  let busy = 1;
  let queue = 0;
  for (let j = 1; term > 1e-18 * busy; j++) {
    term *= lambda / (servers * mu + j * theta);
    busy += term;
    queue += j * term;
  }
  const whole = below + busy;
  const meanQueue = queue / whole;
  return { delayed: busy / whole, meanWait: meanQueue / lambda, abandoned: (theta * meanQueue) / lambda };
}
