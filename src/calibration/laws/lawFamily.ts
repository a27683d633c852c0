/** Families of laws that are fitted, in the order in which they are tried: of two that fit alike the earlier one stands. */
export const LAW_FAMILIES = ["constant", "exponential", "lognormal", "gamma", "weibull", "geometric", "mixture", "empirical"] as const;
export type LawFamily = (typeof LAW_FAMILIES)[number];
