import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { parseRulePack } from "../../src/rules/parseRulePack.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import { score } from "../../src/scoring/score.ts";
import type { MeasureScore, RateScore } from "../../src/scoring/scoreResult.ts";
import { type Case, casesOf, type Expected, type Given } from "./vector.ts";
import { vectorLog } from "./vectorLog.ts";

const folder = join(import.meta.dirname, "../vectors");

describe.each(readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort())("%s", (name) => {
  it.each(casesOf(readFileSync(join(folder, name), "utf8")).map((vector) => [vector.title, vector] as const))("%s", (_title, vector) => {
    const pack = packOf(vector);
    const read = readMessageLog(vectorLog(vector.log), { fileName: "vector.csv", timeZone: "Asia/Shanghai" });
    const { rules, findings } = score(read, [pack], optionsOf(vector.given));
    const told = rules[pack.id];
    expect(whole(told, vector.expected)).toEqual(shown(vector.expected));
    for (const [date, day] of Object.entries(vector.expected.days ?? {})) {
      expect({ [date]: whole(told.days.find((own) => own.date === date) ?? EMPTY_DAY, day) }).toEqual({ [date]: shown(day) });
    }
    const agents = Object.fromEntries(told.byAgent.map(({ of, numerator, denominator }) => [of ?? "", `${numerator}/${denominator}`]));
    expect(agents).toMatchObject(vector.expected.byAgent ?? {});
    if (vector.expected.byAgent !== undefined) expect(Object.keys(agents).sort()).toEqual(Object.keys(vector.expected.byAgent).sort());
    expect(periodsOf(told, vector.expected)).toEqual(vector.expected.consequences ?? {});
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(vector.expected.findings ?? []));
  });
});

/** A day of which a score says nothing. */
const EMPTY_DAY = { numerator: 0, denominator: 0, count: 0, verdict: "not-assessed" };

function packOf({ rule, change }: Case): RulePack {
  const base: Readonly<Record<string, unknown>> = typeof rule === "string" ? { ...rulePackById(rule) } : rule;
  if (Object.keys(change).length === 0 && typeof rule === "string") return rulePackById(rule);
  const whole = Object.entries({ ...base, ...change }).map(([key, value]) => [key, key === "window" ? { ...(base.window as object | undefined), ...(change.window as object | undefined) } : value]);
  return parseRulePack(stringify(Object.fromEntries(whole.filter(([, value]) => value !== null))));
}

function optionsOf({ industryStandard, ...dates }: Given): Parameters<typeof score>[2] {
  const given = Object.fromEntries(Object.entries(dates).filter(([, value]) => value !== undefined));
  return { ...given, ...(industryStandard === undefined ? {} : { industryStandard: Number(plain(industryStandard)) }) };
}

type Told = Partial<Omit<RateScore, "days">> & Partial<Pick<MeasureScore, "count">> & { readonly verdict?: string };

/** What a score (or a day of it) tells of the keys that are expected. */
function whole(told: Told, expected: Expected): Record<string, unknown> {
  const all: Record<string, unknown> = {
    numerator: told.numerator, denominator: told.denominator, count: told.count, verdict: told.verdict,
    value: told.value === undefined ? "not assessed" : rounded(told.value), seconds: told.value === undefined ? "none" : rounded(told.value),
  };
  return Object.fromEntries(Object.keys(shown(expected)).map((key) => [key, all[key]]));
}

const COUNTED = ["numerator", "denominator", "count", "verdict", "value", "seconds"] as const;

function shown(expected: Expected): Record<string, unknown> {
  return Object.fromEntries(COUNTED.flatMap((key) => (expected[key] === undefined ? [] : [[key, plain(expected[key])]])));
}

/** A share in per cent as a number; anything else as it is. */
function plain(value: string | number): string | number {
  return typeof value === "string" && value.endsWith("%") ? rounded(Number(value.slice(0, -1)) / 100) : value;
}

function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** What a score tells of the periods that are expected, in the form in which they are. */
function periodsOf(told: Pick<RateScore, "consequences">, { consequences = {} }: Expected): Expected["consequences"] {
  return Object.fromEntries(Object.entries(consequences).map(([kind, periods]) => {
    const own = told.consequences.find((consequence) => consequence.kind === kind)?.periods ?? [];
    if (Object.keys(periods).length === 0) return [kind, Object.fromEntries(own.map(({ to, verdict }) => [to, { verdict }]))];
    return [kind, Object.fromEntries(Object.entries(periods).map(([to, keys]) => {
      const found: Record<string, unknown> = { ...own.find((period) => period.to === to) };
      return [to, Object.fromEntries(Object.keys(keys).map((key) => [key, key === "value" && plain(String(keys.value)) === rounded(Number(found[key])) ? keys.value : found[key]]))];
    }))];
  }));
}
