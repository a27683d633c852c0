import { exponential } from "./exponential.ts";
import { geometricQuantile, type GeometricLaw } from "./geometricLaw.ts";

/** Always the same value; Infinity for what never happens. */
interface ConstantLaw {
  readonly family: "constant";
  readonly value: number;
}

/** Each listed value with the same probability, ascending; a value listed twice has twice the probability. */
interface EmpiricalLaw {
  readonly family: "empirical";
  readonly values: Float64Array;
}

/** A prepared law that takes single values only. */
export type DiscreteLaw = ConstantLaw | EmpiricalLaw | GeometricLaw;

/** A single value and its probability. */
export interface Atom {
  readonly value: number;
  readonly share: number;
}

/** Counts of a geometric law beyond this probability are taken together with the last one before: far below what a 32-bit draw can meet. */
const NEGLIGIBLE_TAIL = 1e-13;

/** The smallest value x with P(X ≤ x) ≥ p, for p in [0, 1). */
export function discreteQuantile(law: DiscreteLaw, p: number): number {
  switch (law.family) {
    case "constant":
      return law.value;
    case "empirical":
      return empiricalQuantile(p, law.values);
    case "geometric":
      return law.unit * geometricQuantile(p, law.logContinue);
  }
}

/** Quantile of a list, as steps: only listed values occur, nothing is interpolated between them. `values` ascending, not empty. */
function empiricalQuantile(p: number, values: Float64Array): number {
  const rank = Math.ceil(p * values.length);
  return values[Math.min(values.length, Math.max(1, rank)) - 1];
}

/** The law as its values with their probabilities, which sum to 1. A value may come more than once. */
export function discreteAtoms(law: DiscreteLaw): Atom[] {
  switch (law.family) {
    case "constant":
      return [{ value: law.value, share: 1 }];
    case "empirical":
      return Array.from(law.values, (value) => ({ value, share: 1 / law.values.length }));
    case "geometric":
      return geometricAtoms(law);
  }
}

function geometricAtoms(law: GeometricLaw): Atom[] {
  const goesOn = exponential(law.logContinue);
  const atoms: Atom[] = [];
  let remaining = 1;
  for (let k = 1; remaining > 0; k++) {
    const next = remaining * goesOn < NEGLIGIBLE_TAIL ? 0 : remaining * goesOn;
    atoms.push({ value: law.unit * k, share: remaining - next });
    remaining = next;
  }
  return atoms;
}
