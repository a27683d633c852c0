import { isMap, isScalar, isSeq, Scalar, visit } from "yaml";
import type { Document } from "yaml";

const LOOKS_LIKE_TIME = /^\d{1,2}:\d{2}$/u;
/** Blocks deeper than this are written on one line. */
const FLOW_DEPTH = 3;

/** Lays a scenario's document out as its file is read best: laws, shares and lists on one line, times of day in quotes (YAML 1.1 readers would take them for numbers). */
export function layOutYaml(document: Document): void {
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === "string" && LOOKS_LIKE_TIME.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Collection(_key, node, path) {
      const depth = path.filter((step) => isMap(step) || isSeq(step)).length;
      if (depth >= FLOW_DEPTH || (isSeq(node) && node.items.every(isScalar))) node.flow = true;
    },
  });
}
