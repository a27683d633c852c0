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

/** The cases of the models whose name begins so; none where the file is absent. */
export function exactCases(model: string): ExactCase[] {
  if (!exactCasesPresent) return [];
  const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: ExactCase[] };
  return cases.filter((one) => one.model.startsWith(model));
}
