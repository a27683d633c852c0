import { parseDocument } from "../../document/parseDocument.ts";
import { readScoreCard } from "./readScoreCard.ts";
import type { ScoreCard } from "./scoreCard.ts";

/** Reads a score card from YAML or JSON text. */
export function parseScoreCard(text: string, fileName: string): ScoreCard {
  return readScoreCard(parseDocument(text, fileName));
}
