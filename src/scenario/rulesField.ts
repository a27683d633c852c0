import { z } from "zod";

/** `rules` of the scenario or of a shop: ids, files or whole rule packs, which are read by themselves. */
export const rulesField = z.array(z.union([z.string().min(1), z.record(z.string(), z.unknown())], { error: "a rule id or a rule pack" }));
