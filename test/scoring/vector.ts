import { parse } from "yaml";
import { z } from "zod";

const share = z.union([z.number(), z.string()]);
const day = z.strictObject({
  numerator: z.number().optional(), denominator: z.number().optional(), value: share.optional(), verdict: z.string().optional(),
  seconds: share.optional(), count: z.number().optional(),
});
const period = z.strictObject({
  from: z.string().optional(), event: z.string().optional(), value: share.optional(), verdict: z.string().optional(), daysMissing: z.number().optional(),
});
const expected = day.extend({
  days: z.record(z.string(), day).optional(),
  byAgent: z.record(z.string(), z.string()).optional(),
  consequences: z.record(z.string(), z.record(z.string(), period)).optional(),
  findings: z.array(z.string()).optional(),
});
const rule = z.union([z.string(), z.record(z.string(), z.unknown())]);
const change = z.record(z.string(), z.unknown()).default({});
const given = z.strictObject({ industryStandard: share.optional(), events: z.array(z.string()).optional(), registrations: z.array(z.string()).optional() }).default({});
const vector = z.strictObject({
  id: z.string(), why: z.string(), log: z.string(), for: z.record(z.string(), z.array(z.string())).optional(),
  rule: rule.optional(), change, given, expected: expected.optional(),
  judged: z.array(z.strictObject({ rule, change, given, expected })).optional(),
});

export type Expected = z.output<typeof expected>;
export type Given = z.output<typeof given>;

/** One rule on one log. */
export interface Case {
  readonly title: string;
  readonly log: string;
  readonly rule: z.output<typeof rule>;
  readonly change: Readonly<Record<string, unknown>>;
  readonly given: Given;
  readonly expected: Expected;
}

/** The cases of a file of vectors, in the form that test/vectors/README.md tells. */
export function casesOf(text: string): readonly Case[] {
  return z.array(vector).parse(parse(text)).flatMap(({ id, why, log, judged, for: words = { "": [""] }, ...single }) => {
    const rules = judged ?? [single].map((only) => ({ ...only, rule: only.rule ?? "", expected: only.expected ?? {} }));
    return Object.entries(words).flatMap(([name, values]) => values.flatMap((value) => rules.map(({ rule, change, given, expected }): Case => {
      const judgedBy = [typeof rule === "string" ? rule : "a pack of its own", ...Object.entries(change).map(([key, to]) => `${key}: ${JSON.stringify(to)}`)];
      const title = `${id}${value === "" ? "" : `, ${value}`}: ${why} [${judgedBy.join(", ")}]`;
      return { title, log: log.replaceAll(`{${name}}`, value), rule, change, given, expected };
    })));
  });
}
