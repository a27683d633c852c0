import type { DocumentPath } from "../document/documentPath.ts";
import type { ParsedDocument } from "../document/parsedDocument.ts";
import { tryWithSchema } from "../document/readWithSchema.ts";
import { withoutPaths } from "../document/withoutPaths.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";
import { scenarioFileSchema } from "./scenarioFileSchema.ts";

/**
 * A scenario document without its faulty parts, and what it reads as. A block that cannot do without a part goes with it (a reserve without
 * its team); undefined where the scenario as a whole cannot.
 */
export function readRest(document: ParsedDocument, faulty: readonly DocumentPath[]): { readonly rest: ParsedDocument; readonly file: ScenarioFile } | undefined {
  const rest = withoutPaths(document, faulty);
  const reading = tryWithSchema(rest, scenarioFileSchema);
  if (reading.ok) return { rest, file: reading.value };
  const blocks = reading.faults.map(({ path }) => path.slice(0, -1));
  return blocks.some((path) => path.length === 0) ? undefined : readRest(rest, blocks);
}
