import { InputFaults } from "./inputFault.ts";
import type { InputFault } from "./inputFault.ts";

/** What is read; undefined where it cannot be, and then its faults are put to the others, so that all are told at once. Other errors pass through. */
export function gathered<Value>(faults: InputFault[], reading: () => Value): Value | undefined {
  try {
    return reading();
  } catch (error) {
    if (!(error instanceof InputFaults)) throw error;
    faults.push(...error.faults);
    return undefined;
  }
}
