import { type InputFault, InputFaults } from "../errors/inputFault.ts";
import type { DocumentPath } from "../document/documentPath.ts";

/** The error with each fault of a part of a scenario where that part stands in its file; `placeOf` knows the files by what the scenarios are called. */
export function placedFaults(error: unknown, placeOf: (scenario: string, path: DocumentPath) => string | undefined): unknown {
  if (!(error instanceof InputFaults)) return error;
  return new InputFaults(error.faults.map((fault): InputFault => (fault.path === undefined ? fault : { ...fault, where: placeOf(fault.where, fault.path) ?? fault.where })));
}
