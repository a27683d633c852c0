/** The share that log-odds stand for. */
export function shareOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Log-odds of a share between 0 and 1. */
export function logOddsOf(share: number): number {
  return Math.log(share / (1 - share));
}

/** A share that is neither 0 nor 1, so that it has log-odds. */
export function clearShare(share: number): number {
  return Math.min(1 - 1e-6, Math.max(1e-6, share));
}
