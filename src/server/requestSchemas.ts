import { z } from "zod";
import type { RosterText, ScenarioChange, ScenarioText } from "./protocol.ts";
import { Refused } from "./refused.ts";

const path = z.string().min(1).max(1024);
const ofText = { text: z.string(), path: path.optional() };
const scenarioTextSchema = z.strictObject(ofText);
const rosterTextSchema = z.strictObject({ ...ofText, roster: z.union([z.strictObject({ text: z.string() }), z.strictObject({ base64: z.base64(), name: path })]) });
const changeSchema = z.strictObject({
  text: z.string(),
  changes: z.array(z.strictObject({ path: z.array(z.union([z.string(), z.int().min(0)])).min(1).max(12), value: z.json().optional() })).max(200),
});

/** @throws Refused 400 where the body is none */
export function scenarioText(body: unknown): ScenarioText {
  return read(scenarioTextSchema, body) as ScenarioText;
}

/** @throws Refused 400 where the body is none */
export function scenarioChange(body: unknown): ScenarioChange {
  return read(changeSchema, body) as ScenarioChange;
}

/** @throws Refused 400 where the body is none */
export function rosterText(body: unknown): RosterText {
  return read(rosterTextSchema, body) as RosterText;
}

function read(schema: z.ZodType, body: unknown): unknown {
  const reading = schema.safeParse(body);
  if (reading.success) return reading.data;
  const [{ path: at, message }] = reading.error.issues;
  throw new Refused(400, `the request is not understood: ${at.join(".")} ${message}`);
}
