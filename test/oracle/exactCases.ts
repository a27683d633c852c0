import { existsSync, readFileSync } from "node:fs";

/** One exact reference value: a model, its parameters and a quantity, computed by two independent routes. */
export interface ExactCase {
  readonly id: string;
  readonly model: string;
  readonly params: Readonly<Record<string, number>>;
  readonly quantity: string;
  readonly value: number;
}

const file = new URL("../../../shared/data/exact-cases.json", import.meta.url);

/** Whether the reference values lie beside the checkout, in ../shared/data. */
export const exactCasesPresent = existsSync(file);

/** All cases; none where the file is absent. */
export const EXACT_CASES: readonly ExactCase[] = exactCasesPresent ? (JSON.parse(readFileSync(file, "utf8")) as { cases: ExactCase[] }).cases : [];

/** The cases of the models whose name begins so; none where the file is absent. */
export function exactCases(model: string): ExactCase[] {
  return EXACT_CASES.filter((one) => one.model.startsWith(model));
}

/** The cases from the first id to the last. */
export function casesBetween(first: string, last: string): ExactCase[] {
  return EXACT_CASES.filter(({ id }) => id >= first && id <= last);
}

/** Its quantity, a time limit as a number. */
export function quantityOf({ quantity, params }: ExactCase): string {
  return "t" in params ? quantity.replace("<=t", `<=${params.t}`) : quantity;
}
