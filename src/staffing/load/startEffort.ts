/** How far the programmes of a start are solved: near enough to the optimum for a search to begin from, and nodes after which it is left at that. */
export const START_EFFORT = { gap: 0.005, nodes: 500 } as const;
