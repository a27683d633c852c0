import type { DocumentPath } from "../document/documentPath.ts";
import type { PlacedFault } from "../document/issueFaults.ts";
import { placeKey } from "../document/parsedDocument.ts";
import type { ParsedDocument } from "../document/parsedDocument.ts";
import { gathered } from "../errors/gathered.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { readRulePack } from "../rules/readRulePack.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { WrittenRules } from "./completeRules.ts";
import { writtenShops } from "./completeShops.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

/** The rule packs that stand in the file itself, by the `placeKey` of their place, and the faults of those that cannot be read. */
export function inlinePacks(document: ParsedDocument, file: ScenarioFile): { readonly packs: ReadonlyMap<string, RulePack>; readonly faults: readonly PlacedFault[] } {
  const packs = new Map<string, RulePack>();
  const faults: PlacedFault[] = [];
  const read = (written: WrittenRules | undefined, listPath: DocumentPath): void => (written ?? []).forEach((entry, index) => {
    if (typeof entry === "string") return;
    const path = [...listPath, index];
    const found: InputFault[] = [];
    const pack = gathered(found, () => readRulePack(document, path));
    if (pack !== undefined) packs.set(placeKey(path), pack);
    faults.push(...found.map((fault) => ({ path, fault })));
  });
  read(file.rules, ["rules"]);
  for (const [name, { rules }] of Object.entries(writtenShops(file))) read(rules, ["shops", name, "rules"]);
  return { packs, faults };
}
