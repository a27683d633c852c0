/**
 * Agents for an offered load: the load and a margin of `beta` of its roots, for chance swings as the root of a load. Not rounded.
 * beta 0 is the load itself; with beta 1 about a fifth of those who come wait at all. Where a wait of minutes is as good as none, a beta below 0 may do.
 * Source: S. Halfin and W. Whitt, Operations Research 29 (1981) 567; S. Borst, A. Mandelbaum and M. Reiman, Operations Research 52 (2004) 17.
 */
export function squareRootAgents(load: number, beta: number): number {
  return load + beta * Math.sqrt(load);
}
