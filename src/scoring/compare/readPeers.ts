import { z } from "zod";
import { expectedWords } from "../../document/expectedWords.ts";
import { nearestName } from "../../document/nearestName.ts";
import type { ParsedDocument } from "../../document/parsedDocument.ts";
import { readWithSchema } from "../../document/readWithSchema.ts";
import { parsePercent } from "../../document/parsePercent.ts";
import { parseDuration } from "../../time/parseDuration.ts";
import { FIGURES, UNIT_OF_FIGURE } from "../shop/otherFigures.ts";
import type { FigureUnit } from "../shop/otherFigures.ts";
import type { Peers } from "./peers.ts";

const valueError = expectedWords("a figure such as 93.2%, 45s, 15h or 120 (yuan)", "write a share with %, a time with its unit");

/** `93.2%` as a share, `45s` as seconds, a bare number as it is. */
export const figureField = z.union([
  z.number({ error: valueError }).min(0, { error: valueError }),
  z.string({ error: valueError }).refine((text) => figureOf(text) !== undefined, { error: valueError }),
], { error: valueError }).transform((value) => (typeof value === "number" ? value : (figureOf(value) ?? 0)));

function figureOf(text: string): number | undefined {
  return parsePercent(text) ?? parseDuration(text);
}

const peerField = z.strictObject({ mean: figureField.exactOptional(), top10: figureField.exactOptional(), excellent: figureField.exactOptional() });

const peersSchema = z.record(z.string(), peerField).superRefine((peers, context) => {
  for (const [name, values] of Object.entries(peers)) {
    const isRule = name.includes("/");
    if (!isRule && !(FIGURES as readonly string[]).includes(name)) {
      const near = nearestName(name, FIGURES);
      const message = expectedWords(`a rule such as pinduoduo/manual-reply-3min, or one of ${FIGURES.join(", ")}`, near === undefined ? "take one of these" : `write ${near}`);
      context.addIssue({ code: "custom", message, path: [name], params: { found: "is no figure", at: "key" } });
    } else if (!isRule && (UNIT_OF_FIGURE as Readonly<Record<string, FigureUnit>>)[name] === "share") {
      for (const [peer, value] of Object.entries(values)) {
        if (value > 1) context.addIssue({ code: "custom", message: expectedWords("a share from 0% to 100%", `write ${value}%`), path: [name, peer] });
      }
    }
  }
});

/** The peers' figures that a document (YAML or JSON) writes. Throws InputFaults with all that is wrong. */
export function readPeers(document: ParsedDocument): Peers {
  return readWithSchema(document, peersSchema);
}
