import type { z } from "zod";

/** Fields of a schema that are there to be refused by name, or that have no effect: a misspelt key is never said to be one of them. */
export const unofferedFields = new WeakSet<z.ZodType>();
