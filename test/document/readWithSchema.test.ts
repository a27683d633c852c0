import { describe, expect, it } from "vitest";
import { z } from "zod";
import { applySettings } from "../../src/document/applySettings.ts";
import { durationField } from "../../src/document/durationField.ts";
import { expectedWords } from "../../src/document/expectedWords.ts";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { readWithSchema } from "../../src/document/readWithSchema.ts";
import { shareField } from "../../src/document/shareField.ts";
import { timeOfDayField } from "../../src/document/timeOfDayField.ts";
import { InputFaults } from "../../src/errors/inputFault.ts";

const law: z.ZodType = z.lazy(() => z.union([
  durationField,
  z.literal("never"),
  z.strictObject({ exponential: z.strictObject({ mean: durationField }) }),
  z.strictObject({ lognormal: z.strictObject({ mean: durationField, cv: z.number().min(0) }) }),
  z.strictObject({ mixture: z.array(z.strictObject({ share: shareField, of: law })).min(1) }),
], { error: expectedWords("a distribution or a duration") }));

const schema = z.strictObject({
  name: z.string().optional(),
  cap: z.int().min(1).max(100).optional(),
  atEnd: z.enum(["finish", "hand-over", "leave"]).optional(),
  from: timeOfDayField.optional(),
  share: shareField.optional(),
  handle: law.optional(),
  list: z.array(z.number().positive()).min(1).optional(),
  either: z.union([z.number(), z.array(z.number())]).optional(),
  must: z.string().optional(),
});

function faultsOf(read: () => unknown) {
  try {
    read();
  } catch (error) {
    if (error instanceof InputFaults) return error.faults;
    throw error;
  }
  return [];
}

const faultsIn = (text: string, used: z.ZodType = schema) => faultsOf(() => readWithSchema(parseDocument(text, "a.yaml"), used));

describe("readWithSchema", () => {
  it("gives the value as the schema makes it", () => {
    const value = readWithSchema(parseDocument("from: 8:00\nshare: 4.35%\nhandle: {exponential: {mean: 1m30s}}\n", "a.yaml"), schema);
    expect(value).toEqual({ from: "08:00", share: 0.0435, handle: { exponential: { mean: 90 } } });
  });

  it.each([
    ["cap: 0\n", "a.yaml:1:6", "cap is 0", "a whole number ≥ 1 and ≤ 100", "change it to a whole number ≥ 1 and ≤ 100"],
    ["cap: 2.5\n", "a.yaml:1:6", "cap is 2.5", "a whole number ≥ 1 and ≤ 100", "change it to a whole number ≥ 1 and ≤ 100"],
    ["cap: \"5\"\n", "a.yaml:1:6", "cap is \"5\"", "a whole number ≥ 1 and ≤ 100", "write 5"],
    ["cap: .nan\n", "a.yaml:1:6", "cap is NaN", "a whole number ≥ 1 and ≤ 100", "change it to a whole number ≥ 1 and ≤ 100"],
    ["cap:\n", "a.yaml:1:5", "cap is empty", "a whole number ≥ 1 and ≤ 100", "change it to a whole number ≥ 1 and ≤ 100"],
    ["name: 618\n", "a.yaml:1:7", "name is 618", "text", "put it in quotes: \"618\""],
    ["atEnd: handover\n", "a.yaml:1:8", "atEnd is \"handover\"", "finish, hand-over or leave", "write hand-over"],
    ["atEnd: 7\n", "a.yaml:1:8", "atEnd is 7", "finish, hand-over or leave", "change it to finish, hand-over or leave"],
    ["list: []\n", "a.yaml:1:7", "list is an empty list", "a list that is not empty", "change it to a list that is not empty"],
    ["list: [1, 0]\n", "a.yaml:1:11", "list.1 is 0", "a number > 0", "change it to a number > 0"],
    ["share: 30\n", "a.yaml:1:8", "share is 30", "a share from 0 to 1, or from 0% to 100%", "write 30%"],
    ["share: 130%\n", "a.yaml:1:8", "share is \"130%\"", "a share from 0 to 1, or from 0% to 100%", "write it as 0.3 or 30%"],
    ["from: 25\n", "a.yaml:1:7", "from is 25", "a time of day from \"00:00\" to \"48:00\"", "write it as \"08:00\"; \"26:00\" is two o'clock the next morning"],
    ["from: 48:01\n", "a.yaml:1:7", "from is \"48:01\"", "a time of day from \"00:00\" to \"48:00\"", "write it as \"08:00\"; \"26:00\" is two o'clock the next morning"],
    ["either: yes\n", "a.yaml:1:9", "either is \"yes\"", "a number or a list", "change it to a number or a list"],
  ])("%j is one fault with place, finding, expectation and mend", (text, where, found, expected, mend) => {
    expect(faultsIn(text)).toEqual([{ where, found, expected, mend }]);
  });

  it.each([
    ["cap: 1,200\n", "write 1200 without a comma"],
    ["cap: １２\n", "write 12"],
    ["cap: \"1,200\"\n", "write 1200 without a comma"],
    ["share: \"70\"\n", "write 70%"],
    ["share: ７０％\n", "write 70%"],
    ["from: “08:00”\n", "write 08:00"],
    ["handle: ３０ｓ\n", "write 30s"],
  ])("mends %j by what was typed: %s", (text, mend) => {
    expect(faultsIn(text).map((fault) => fault.mend)).toEqual([mend]);
  });

  it("mends a key without a blank before its value, where a block is expected", () => {
    const blocks = z.strictObject({ roster: z.record(z.string(), z.record(z.string(), z.number())) });
    expect(faultsIn("roster:\n  shop:\n    early:5\n", blocks)).toMatchObject([{ found: 'roster.shop is "early:5"', mend: "write early: 5" }]);
  });

  it("names the nearest known key for each unknown one", () => {
    expect(faultsIn("nmae: a\nat_end: leave\nzzz: 1\n")).toMatchObject([
      { where: "a.yaml:1:1", found: "nmae is not a known key", mend: "write name" },
      { where: "a.yaml:2:1", found: "at_end is not a known key", mend: "write atEnd" },
      { where: "a.yaml:3:1", found: "zzz is not a known key", mend: "take it out" },
    ]);
  });

  it("says where a required key is missing", () => {
    const required = z.strictObject({ teams: z.record(z.string(), z.strictObject({ cap: z.number() })) });
    expect(faultsIn("teams:\n  a: {}\n", required)).toEqual([
      { where: "a.yaml:2:3", found: "teams.a.cap is missing", expected: "a number", mend: "add cap: a number" },
    ]);
  });

  it.each([
    ["handle: {lognormal: {mean: -1, cv: 1}}", "a.yaml:1:28", "handle.lognormal.mean is -1"],
    ["handle: {lognormal: {mean: 1}}", "a.yaml:1:10", "handle.lognormal.cv is missing"],
    ["handle: {lognormal: {mean: 1, cv: 1}, cap: 3}", "a.yaml:1:39", "handle.cap is not a known key"],
    ["handle: {lognromal: {mean: 1, cv: 1}}", "a.yaml:1:9", "handle is {lognromal: …}"],
    ["handle: nevr", "a.yaml:1:9", "handle is \"nevr\""],
    ["handle: -3", "a.yaml:1:9", "handle is -3"],
    ["handle: []", "a.yaml:1:9", "handle is an empty list"],
    ["handle: {mixture: [{share: 1, of: {exponential: {mean: no}}}]}", "a.yaml:1:56", "handle.mixture.0.of.exponential.mean is \"no\""],
  ])("a union gives one fault: %s", (text, where, found) => {
    expect(faultsIn(text)).toMatchObject([{ where, found }]);
  });

  it("mends a misspelt branch of a union", () => {
    expect(faultsIn("handle: {lognromal: {mean: 1, cv: 1}}")).toMatchObject([{ expected: "a distribution or a duration", mend: "write lognormal" }]);
    expect(faultsIn("handle: nevr")).toMatchObject([{ mend: "write never" }]);
  });

  it("tells all faults of a file, in the order of the file", () => {
    const faults = faultsIn("zzz: 1\ncap: 0\nhandle: {exponential: {mean: x}}\nname: []\n");
    expect(faults.map(({ where }) => where)).toEqual(["a.yaml:1:1", "a.yaml:2:6", "a.yaml:3:30", "a.yaml:4:7"]);
  });
});

describe("applySettings", () => {
  const base = parseDocument("teams:\n  pre-sale: {cap: 10}\nlist: [1, 2]\ntargets: {a@1.5: {rate: 1}}\n", "a.yaml");

  it("replaces, adds and appends values read as YAML", () => {
    const settings = ["teams.pre-sale.cap=12", "teams.night.streams=[a, b]", "list.0=5", "list.2=7", "targets.a@1.5.rate=2", "x=a=b"];
    expect(applySettings(base, settings).value).toEqual({
      teams: { "pre-sale": { cap: 12 }, night: { streams: ["a", "b"] } }, list: [5, 2, 7], targets: { "a@1.5": { rate: 2 } }, x: "a=b",
    });
  });

  it("takes what begins with a comparison sign as text", () => {
    expect(applySettings(base, ["x.rate=>= 95%", "x.value=<= 30s"]).value).toMatchObject({ x: { rate: ">= 95%", value: "<= 30s" } });
  });

  it("begins with the default of a place that the document leaves out", () => {
    const defaults: Record<string, unknown> = { "a/list": [{ n: 1, m: 2 }, 3], "a/law": { lognormal: { mean: 1, cv: 2 } } };
    const set = (...settings: string[]) => applySettings(parseDocument("b: 1\n", "a.yaml"), settings, (_document, path) => defaults[path.join("/")]).value;
    expect(set("a.list.0.n=5")).toEqual({ a: { list: [{ n: 5, m: 2 }, 3] }, b: 1 });
    expect(set("a.law.lognormal.mean=7")).toEqual({ a: { law: { lognormal: { mean: 7, cv: 2 } } }, b: 1 });
    expect(set("a.law.gamma.mean=7")).toEqual({ a: { law: { gamma: { mean: 7 } } }, b: 1 });
    expect(defaults["a/list"]).toEqual([{ n: 1, m: 2 }, 3]);
  });

  it("leaves the document it was given as it was", () => {
    applySettings(base, ["teams.pre-sale.cap=12"]);
    expect(base.value).toMatchObject({ teams: { "pre-sale": { cap: 10 } } });
  });

  it("points faults of such values at the setting", () => {
    const set = applySettings(parseDocument("name: a\n", "a.yaml"), ["cap=0", "handle.exponential.mean=x"]);
    expect(faultsOf(() => readWithSchema(set, schema))).toMatchObject([
      { where: "--set cap", found: "cap is 0" },
      { where: "--set handle.exponential.mean", found: "handle.exponential.mean is \"x\"" },
    ]);
  });

  it.each([
    ["cap", "--set", "\"cap\" has no ="],
    ["=3", "--set", "\"=3\" has no path"],
    ["cap=", "--set cap", "the value is empty"],
    ["cap=[1", "--set cap", "Flow sequence must end with a ]"],
    ["list.7=1", "--set list.7", "7 is no item of a list of 2"],
    ["teams..cap=1", "--set teams..cap", "the path has the step \"\""],
  ])("refuses %s", (setting, where, found) => {
    expect(faultsOf(() => applySettings(base, [setting]))).toMatchObject([{ where, found }]);
  });
});
