import { z } from "zod";
import type { JobRequest } from "./protocol.ts";
import { Refused } from "./refused.ts";

const MOST_COMPARED = 4;
const MOST_REPLICATIONS = 1_000_000;

/** A path or a name: what it may be in full is decided where it is used. */
const name = z.string().min(1).max(1024);
/** Values of options, none of which may be taken for an option or hold a line of its own. */
const word = z.string().regex(/^[^-\s][^\r\n]{0,200}$/u);

const scenario = z.union([z.strictObject({ path: name }), z.strictObject({ text: z.string(), path: name.optional(), label: z.string().max(200).optional() })]);
const log = z.union([z.strictObject({ path: name }), z.strictObject({ upload: name })]);
const shared = { language: z.enum(["en", "zh"]), replications: z.int().min(1).max(MOST_REPLICATIONS).optional(), seed: word.optional() };
const ofLog = { ...shared, log, platform: word.optional(), rules: z.array(word).max(40).optional(), timeZone: word.optional(), days: word.optional() };

const jobSchema = z.discriminatedUnion("command", [
  z.strictObject({ ...shared, command: z.literal("simulate"), scenario, precision: word.optional() }),
  z.strictObject({ ...shared, command: z.literal("compare"), scenarios: z.array(scenario).min(2).max(MOST_COMPARED) }),
  z.strictObject({ ...shared, command: z.literal("staff"), scenario, brief: z.boolean().optional() }),
  z.strictObject({ ...ofLog, command: z.literal("score") }),
  z.strictObject({ ...ofLog, command: z.literal("calibrate"), name }),
  z.strictObject({ ...ofLog, command: z.literal("backtest"), scenario, fits: name.optional() }),
]);

/** A job as it was asked for. @throws Refused 400 where it is none */
export function jobRequest(body: unknown): JobRequest {
  const reading = jobSchema.safeParse(body);
  // the schema's optional keys may be undefined by type, and never are in JSON
  const request: unknown = reading.data;
  if (reading.success) return request as JobRequest;
  const [{ path, message }] = reading.error.issues;
  throw new Refused(400, `the job is not understood: ${path.join(".")} ${message}`);
}
