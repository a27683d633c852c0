import { nearestName } from "../document/nearestName.ts";

/** What is expected in the place of a name that is not known, and how to mend it: the nearest name, else `otherwise`. */
export function unknownName(
  kind: string, name: string, known: readonly string[], otherwise: string, nearest = nearestName(name, known),
): { readonly expected: string; readonly mend: string } {
  return {
    expected: known.length === 0 ? `${kind} that is there` : `${kind}: ${known.join(", ")}`,
    mend: nearest === undefined ? otherwise : `write ${nearest}`,
  };
}
