/** Independent of the product: nothing here is imported from src. */

/** Moments looked at in an interval. */
const MOMENTS = 60;

/**
 * Mean number present by moment of each interval, [interval][moment]: arrivals at a constant rate an hour in each interval, the same every day; exponential times in
 * the system of mean 1 h. In an interval with rate λ the mean goes from m to λ + (m − λ)·exp(−t); a day's circle closes it.
 * Source: S. G. Eick, W. A. Massey and W. Whitt, The physics of the M(t)/G/∞ queue, Operations Research 41 (1993) 731.
 */
export function meanPresent(rates: readonly number[], hours: number): number[][] {
  const decay = Math.exp(-hours);
  const overDay = (first: number): number => rates.reduce((mean, rate) => rate + (mean - rate) * decay, first);
  // linear in where it begins: the fixed point
  let mean = overDay(0) / (1 - (overDay(1) - overDay(0)));
  return rates.map((rate) => {
    const begin = mean;
    mean = rate + (begin - rate) * decay;
    return Array.from({ length: MOMENTS }, (_, moment) => rate + (begin - rate) * Math.exp((-(moment + 0.5) / MOMENTS) * hours));
  });
}

/**
 * Agents by interval where those who go finish their call, of whom `required` tells how many a load asks for. The load of those on duty is what is present without the calls
 * that others finish: of the agents who go at an interval's begin so many as are busy, and of their calls exp(−t) are left after t.
 * Where who waits leaves at the rate of service the number present is Poisson, and so is the part of it that remains. Returns that part by moment, too.
 */
export function withFinishers(present: readonly (readonly number[])[], hours: number, required: (loads: readonly number[]) => ArrayLike<number>): { readonly agents: number[]; readonly remaining: number[][] } {
  let agents: number[] = [];
  const remaining = present.map((moments) => [...moments]);
  for (let round = 0; round < ROUNDS; round++) {
    agents = Array.from(required(remaining.map(meanOf)));
    let finishing = 0;
    // twice around the clock: the second time it begins as it ends
    for (const interval of [...agents.keys(), ...agents.keys()]) {
      const before = (interval + agents.length - 1) % agents.length;
      const load = remaining[before][MOMENTS - 1];
      finishing += Math.max(0, agents[before] - agents[interval]) * busyShare(load, agents[before]);
      const begin = finishing;
      remaining[interval] = present[interval].map((mean, moment) => mean - begin * Math.exp((-(moment + 0.5) / MOMENTS) * hours));
      finishing *= Math.exp(-hours);
    }
  }
  return { agents, remaining };
}

/** The one asks for the other: staffing and counting those who finish take turns. */
const ROUNDS = 6;

/** Probability that an agent is busy: E[min(N, agents)] ÷ agents, N Poisson. */
function busyShare(mean: number, agents: number): number {
  let busy = 0;
  for (let number = 1; number <= agents; number++) busy += atLeast(number, mean);
  return busy / agents;
}

function meanOf(moments: readonly number[]): number {
  return moments.reduce((sum, one) => sum + one, 0) / moments.length;
}

/**
 * Share of those who come in an interval and find all agents busy: where who waits leaves at the rate of service, the number present is Poisson whatever the staffing.
 * Source: Z. Feldman, A. Mandelbaum, W. A. Massey and W. Whitt, Staffing of time-varying queues, Management Science 54 (2008) 324, section 5.
 */
export function delayed(present: readonly number[], agents: number): number {
  return present.reduce((sum, mean) => sum + atLeast(agents, mean), 0) / present.length;
}

/** P(N ≥ agents), N Poisson. */
export function atLeast(agents: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let number = 0; number < agents; number++) {
    below += term;
    term *= mean / (number + 1);
  }
  return Math.max(0, 1 - below);
}
