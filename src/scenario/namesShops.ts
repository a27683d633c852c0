import { placeKey } from "../document/parsedDocument.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";

/** Whether the file says something of a shop, also where that cannot be read: then it is a fault of its own that there is none. */
export function namesShops({ document, file }: Pick<ScenarioUnderCheck, "document" | "file">): boolean {
  if (file.shops === undefined) return document.places.has(placeKey(["shops"]));
  const within = `${placeKey(["shops"]).slice(0, -1)},`;
  return [...document.places.keys()].some((key) => key.startsWith(within));
}
