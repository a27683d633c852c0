import { wrongValue } from "../document/wrongValue.ts";
import type { InputFault } from "../errors/inputFault.ts";
import type { RulePack } from "./rulePack.ts";
import { senselessParts } from "./senselessParts.ts";
import { writtenRulePack } from "./writtenRulePack.ts";

/** What a pack says that cannot be meant, in the words that a file with it is refused with; its place is the pack's id. */
export function senselessFaults(pack: RulePack): InputFault[] {
  const parts = senselessParts(pack);
  if (parts.length === 0) return [];
  const document = { fileName: pack.id, value: writtenRulePack(pack), places: new Map() };
  return parts.map(({ path, expected }) => wrongValue(document, expected, path));
}
