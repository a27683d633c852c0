import { isBlock } from "../document/isBlock.ts";

const LAW_NAMES: readonly string[] = ["constant", "exponential", "lognormal", "gamma", "weibull", "geometric", "empirical", "mixture"];

/** Whether a plain value is a distribution as a scenario writes it: a block with the name of one. */
export function isLaw(value: unknown): value is Readonly<Record<string, unknown>> {
  return isBlock(value) && Object.keys(value).length === 1 && LAW_NAMES.includes(Object.keys(value)[0]);
}
