import { parseDocument } from "../../document/parseDocument.ts";
import type { Peers } from "./peers.ts";
import { readPeers } from "./readPeers.ts";

/** Reads peers' figures from YAML or JSON text. */
export function parsePeers(text: string, fileName: string): Peers {
  return readPeers(parseDocument(text, fileName));
}
