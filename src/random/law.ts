/**
 * A probability law as plain data: what a scenario writes and what the engine samples.
 * Units are those of the place where it stands: seconds for times, counts for turns and bursts.
 */
export type Law =
  | { readonly constant: number }
  | { readonly exponential: { readonly mean: number } }
  | { readonly lognormal: { readonly mean: number; readonly cv: number } }
  | { readonly gamma: { readonly mean: number; readonly cv: number } }
  | { readonly weibull: { readonly mean: number; readonly cv: number } }
  /** On 1, 2, 3… */
  | { readonly geometric: { readonly mean: number } }
  | { readonly empirical: readonly number[] }
  | { readonly mixture: readonly { readonly share: number; readonly of: Law }[] }
  | "never";
