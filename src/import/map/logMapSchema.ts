import { z } from "zod";
import { expectedWords } from "../../document/expectedWords.ts";
import { nearestName } from "../../document/nearestName.ts";
import { LOG_COLUMNS } from "../../log/logColumns.ts";
import { isTimeZone } from "../../time/localMillis.ts";
import { CONVERSATION_COLUMNS } from "../tables/conversationColumns.ts";
import { COUNTER_NAMES } from "../tables/counterColumns.ts";
import { LOG_SHAPES } from "./logMap.ts";
import type { LogShape } from "./logMap.ts";
import { timePattern } from "./timePattern.ts";

/** The columns of ours that a map of each shape may name. */
const COLUMNS_OF_SHAPE: Readonly<Record<LogShape, readonly string[]>> = { messages: LOG_COLUMNS, conversations: CONVERSATION_COLUMNS, counters: COUNTER_NAMES };

const placeError = expectedWords(
  "the name of a column, names joined by a blank such as [date, time], or several places such as [[Sent at], [date, time]]",
  "write the column's name as it stands in the header",
);
const patternError = expectedWords("a pattern of yyyy, M, d, H (or h with a), m, s, SSS and the characters between them", "write it as in yyyy/M/d H:mm:ss");
const zoneError = expectedWords("the name of a time zone, such as Asia/Shanghai or UTC", "write the zone of the file's clock");
const delimiterError = expectedWords("one character", 'write "\\t" in double quotes for a tabulator');

const nameField = z.string({ error: placeError }).min(1, { error: placeError });
/** As the places tried in turn. */
const columnField = z.union([
  nameField.transform((name) => [[name]]),
  z.array(nameField).min(1).transform((names) => [names]),
  z.array(z.array(nameField).min(1)).min(1),
], { error: placeError });
/** A value as people write it in YAML: `0` and `no` too. */
const wordField = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const wordsField = z.union([wordField.transform((word) => [word]), z.array(wordField)]);
const patternField = z.string({ error: patternError }).refine((pattern) => timePattern(pattern) !== undefined, { error: patternError });

const counterRuleField = z.strictObject({
  missed: z.string().exactOptional(),
  met: z.string().exactOptional(),
  of: z.union([z.string(), z.strictObject({ consulting: z.string(), "needing-manual": z.string() })]).exactOptional(),
  value: z.string().exactOptional(),
  total: z.string().exactOptional(),
  weight: z.union([z.string().transform((name) => [name]), z.array(z.string())]).default([]),
});

/** A map file with its defaults: a header in the first row, nothing left out, no translations. */
export const logMapSchema = z.strictObject({
  name: z.strictObject({ en: z.string(), zh: z.string() }).exactOptional(),
  shape: z.enum(LOG_SHAPES).default("messages"),
  columns: z.record(z.string(), columnField),
  timeFormat: z.union([patternField.transform((pattern) => [pattern]), z.array(patternField)], { error: patternError }).default([]),
  timeZone: z.string({ error: zoneError }).refine(isTimeZone, { error: zoneError }).exactOptional(),
  values: z.record(z.string(), z.record(z.string(), z.union([wordField, z.record(z.string(), wordField)]))).default({}),
  constants: z.record(z.string(), wordField).default({}),
  skip: z.record(z.string(), wordsField).default({}),
  none: z.union([wordsField.transform((words) => ({ "*": words })), z.record(z.string(), wordsField)]).default({}),
  sheet: z.string().min(1).exactOptional(),
  headerRow: z.int().min(1).default(1),
  encoding: z.enum(["utf-8", "gb18030"]).exactOptional(),
  delimiter: z.string({ error: delimiterError }).length(1, { error: delimiterError }).exactOptional(),
  completedOnly: z.boolean().default(false),
  keepRepeated: z.boolean().default(false),
  units: z.record(z.string(), z.enum(["seconds", "minutes", "hours", "auto"])).default({}),
  rules: z.record(z.string(), counterRuleField).default({}),
}).superRefine((map, context) => {
  const known = COLUMNS_OF_SHAPE[map.shape];
  for (const key of ["columns", "values", "constants", "none", "units"] as const) {
    for (const name of Object.keys(map[key])) {
      if (known.includes(name) || (key === "none" && name === "*")) continue;
      const near = nearestName(name, known);
      const message = expectedWords(`the columns ${known.join(", ")}`, near === undefined ? "take one of these" : `write ${near}`);
      context.addIssue({ code: "custom", message, path: [key, name], params: { found: `is no column of a table of ${map.shape}`, at: "key" } });
    }
  }
  for (const [id, rule] of Object.entries(map.rules)) {
    for (const [key, name] of columnsOfRule(rule)) {
      if (COUNTER_NAMES.some((known) => known === name)) continue;
      const near = nearestName(name, COUNTER_NAMES);
      const message = expectedWords("a column of desk counters, by our name for it", near === undefined ? `take one of ${COUNTER_NAMES.join(", ")}` : `write ${near}`);
      context.addIssue({ code: "custom", message, path: ["rules", id, ...key] });
    }
  }
  missingColumn(map.shape, [...Object.keys(map.columns), ...Object.keys(map.constants)], (what) => {
    context.addIssue({ code: "custom", message: expectedWords(what, "add the column, or a constant"), path: ["columns"], params: { found: "does not name enough to read a row", at: "key" } });
  });
});

/** The columns that a rule's entry names, each with its place in it. */
function columnsOfRule({ missed, met, of, value, total, weight }: z.output<typeof counterRuleField>): readonly (readonly [readonly (string | number)[], string])[] {
  const single = Object.entries({ missed, met, value, total, ...(typeof of === "string" ? { of } : {}) }).flatMap(([key, name]) => (name === undefined ? [] : [[[key], name] as const]));
  const ofEach = typeof of === "object" ? Object.entries(of).map(([key, name]) => [["of", key], name] as const) : [];
  return [...single, ...ofEach, ...weight.map((name, index) => [["weight", index], name] as const)];
}

/** Tells what a map of a shape must name and this one does not. */
function missingColumn(shape: LogShape, named: readonly string[], tell: (what: string) => void): void {
  const needs: Readonly<Record<LogShape, readonly (readonly string[])[]>> = {
    messages: [["time"], ["sender"], ["consumer", "conversation"]],
    conversations: [["opened"]],
    counters: [["agent", "date", "hour", "shop"], COUNTER_NAMES],
  };
  for (const one of needs[shape]) {
    if (!one.some((name) => named.includes(name))) tell(one.length === 1 ? `a column for ${one[0]}` : `a column for one of ${one.join(", ")}`);
  }
}
