import { InputFaults } from "../errors/inputFault.ts";
import type { SimulationResult } from "../experiment/result.ts";
import { readTextFile } from "./readTextFile.ts";

const EXPECTED = "the result of `replycast simulate SCENARIO --json`";

/** Reads a result JSON of kind `simulation`. */
export function readResultFile(path: string): SimulationResult {
  const text = readTextFile(path, EXPECTED);
  const fault = (found: string): InputFaults =>
    new InputFaults([{ where: path, found, expected: EXPECTED, mend: "make it anew: replycast simulate SCENARIO --json > result.json" }]);
  let value: Partial<SimulationResult> | null;
  try {
    value = JSON.parse(text) as Partial<SimulationResult> | null;
  } catch (error) {
    throw fault(`it is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== "object" || value === null || value.replycast !== 1) throw fault("it has no key replycast with the value 1");
  if (value.kind !== "simulation") throw fault(`its kind is ${String(value.kind)}`);
  const missing = (["scenario", "seed", "replications", "rules", "measures", "intervals"] as const).filter((key) => value[key] === undefined);
  if (missing.length > 0) throw fault(`it has no ${missing.join(", ")}`);
  return value as SimulationResult;
}
