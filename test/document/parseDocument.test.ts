import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { whereOf } from "../../src/document/parsedDocument.ts";
import { InputFaults } from "../../src/errors/inputFault.ts";

function faultsOf(text: string) {
  try {
    parseDocument(text, "a.yaml");
  } catch (error) {
    if (error instanceof InputFaults) return error.faults;
    throw error;
  }
  return [];
}

describe("parseDocument", () => {
  it("gives the plain value and the place of each key and value", () => {
    const document = parseDocument("teams:\n  pre-sale:\n    cap: 0\nlist: [1, {a: 2}]\n", "a.yaml");
    expect(document.value).toEqual({ teams: { "pre-sale": { cap: 0 } }, list: [1, { a: 2 }] });
    expect(whereOf(document, ["teams", "pre-sale", "cap"])).toBe("a.yaml:3:10");
    expect(whereOf(document, ["teams", "pre-sale", "cap"], "key")).toBe("a.yaml:3:5");
    expect(whereOf(document, ["list", 1, "a"])).toBe("a.yaml:4:15");
  });

  it("places what is missing at the key of the block that should have it", () => {
    const document = parseDocument("a: 1\nteams:\n  x: {}\n", "a.yaml");
    expect(whereOf(document, ["teams", "x", "cap"])).toBe("a.yaml:3:3");
    expect(whereOf(document, ["name"])).toBe("a.yaml:1:1");
  });

  it("reads JSON with the same places", () => {
    const document = parseDocument('{\n\t"a": {"b": [1, 2]}\n}', "a.json");
    expect(document.value).toEqual({ a: { b: [1, 2] } });
    expect(whereOf(document, ["a", "b", 1])).toBe("a.json:2:17");
  });

  it("refuses aliases of aliases that grow beyond measure, and blocks without end", () => {
    const bomb = ["a0: &a0 [x, x, x, x, x, x, x, x, x]", ...Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(", ")}]`)].join("\n");
    expect(faultsOf(bomb)).toMatchObject([{ where: expect.stringMatching(/^a\.yaml:\d+:\d+$/u), found: "the aliases of this file stand for more than 100000 values" }]);
    const deep = /^blocks stand within blocks, more than a hundred levels deep$/u;
    const lists = [200, 20_000].map((levels) => `a: ${"[".repeat(levels)}1${"]".repeat(levels)}\n`);
    for (const text of [...lists, "[".repeat(20_000)]) expect(faultsOf(text)).toMatchObject([{ where: expect.stringMatching(/^a\.yaml/u), found: expect.stringMatching(deep) }]);
  });

  it("takes a value that many aliases repeat", () => {
    const text = `a: &a { b: 1 }\nlist: [${Array(3000).fill("*a").join(", ")}]\n`;
    expect(parseDocument(text, "a.yaml").value).toMatchObject({ list: { length: 3000, 2999: { b: 1 } } });
  });

  it("leaves times of day, dates and yes as text", () => {
    expect(parseDocument("a: 08:00\nb: 2026-06-18\nc: yes\n", "a.yaml").value).toEqual({ a: "08:00", b: "2026-06-18", c: "yes" });
  });

  it("takes Windows line ends and a byte order mark", () => {
    const document = parseDocument("\uFEFFa: 1\r\nb: 2\r\n", "a.yaml");
    expect(document.value).toEqual({ a: 1, b: 2 });
    expect(whereOf(document, ["b"])).toBe("a.yaml:2:4");
  });

  it("places what an alias stands for where it was written", () => {
    const document = parseDocument("a: &x {b: 1}\nc: *x\n", "a.yaml");
    expect(document.value).toEqual({ a: { b: 1 }, c: { b: 1 } });
    expect(whereOf(document, ["c", "b"])).toBe("a.yaml:1:11");
  });

  it("refuses a key that is written twice, at its second place", () => {
    expect(faultsOf("a: 1\nb: 2\na: 3\n")).toEqual([
      { where: "a.yaml:3:1", found: "a key is written twice in the same block", expected: "each key once", mend: "keep the one that is meant" },
    ]);
  });

  it("tells all syntax errors at once, each with its place", () => {
    const faults = faultsOf("a: 1\na: 2\nb: [1, \nc: !shop 3\n");
    expect(faults.map(({ where }) => where)).toEqual(["a.yaml:2:1", "a.yaml:4:1", "a.yaml:4:4"]);
  });

  it.each([
    ["", "a.yaml:1:1", "there is nothing in it"],
    ["# only a comment\n", "a.yaml:1:1", "there is nothing in it"],
    ["a: 1\n---\nb: 2\n", "a.yaml:2:1", "a second document begins"],
    ["a: *x\n", "a.yaml:1:4", "nothing was named x before"],
    ["a: &x [*x]\n", "a.yaml:1:8", "an alias contains itself"],
    ["__proto__: 1\n", "a.yaml:1:1", "__proto__ is not a name"],
    ["a: \"1\n", "a.yaml:2:1", "Missing closing \"quote"],
  ])("refuses %j", (text, where, found) => {
    expect(faultsOf(text)).toMatchObject([{ where, found }]);
  });

  it.each([
    ["a: 1\nplatform：pinduoduo\nb: 2\n", "a.yaml:2:9", "there is a full-width ：", "write : followed by a blank"],
    ["arrivals：\n  pre-sale: { c: 1 }\n", "a.yaml:1:9", "there is a full-width ：", "write : followed by a blank"],
    ["r: { p: { early：5 } }\n", "a.yaml:1:16", "there is a full-width ：", "write : followed by a blank"],
    ["r: {a: 1，b: 3}\n", "a.yaml:1:9", "there is a full-width ，", "write , followed by a blank"],
    ["r:\n  p: ｛early: 5｝\n", "a.yaml:2:6", "there is a full-width ｛", "write {"],
    ["a: 1\nname: “x”: y\n", "a.yaml:2:7", "there is a curly “", "write \""],
    ["r:\n  early:5\n  late: 6\n", "a.yaml:2:3", "early:5 has no blank after the colon", "write early: 5"],
    ["r:\n  early: 5\n  late:6\n", "a.yaml:3:3", "late:6 has no blank after the colon", "write late: 6"],
    ["r: {early:5, late: 6}\n", "a.yaml:1:5", "early:5 has no blank after the colon", "write early: 5"],
    ["r: {a: 1,200, b: 3}\n", "a.yaml:1:8", "the number 1,200 has a comma", "write 1200 without a comma"],
    ["when:\n  pool: > 20\n", "a.yaml:2:3", "pool: > 20 is not in quotes", 'write pool: "> 20"'],
    ["when:\n  oldestWait: >1h30m # long\nb: 1\n", "a.yaml:2:3", "oldestWait: >1h30m is not in quotes", 'write oldestWait: "> 1h30m"'],
    ["when: { a: 1, pool: > 20 }\n", "a.yaml:1:15", "pool: > 20 is not in quotes", 'write pool: "> 20"'],
    ["t:\n  rate: >= 80%\n  over: pooled\n", "a.yaml:2:3", "rate: >= 80% is not in quotes", 'write rate: ">= 80%"'],
  ])("names the slip in %j", (text, where, found, mend) => {
    expect(faultsOf(text)).toMatchObject([{ where, found, mend }]);
  });

  it.each([["name: 大促：第一天\n"], ["name: '：'\nfrom: 08:00\n"], ["a: {b: 1, 200: 3}\n"], ["a: [1,200]\n"], ["a: {b, c}\n"], ["a: >\n  20 or more\nb: 'x: > 3'\n"]])("leaves %j alone", (text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it("tells beside a slip the errors of other lines and keys written twice", () => {
    expect(faultsOf("platform: a\nr:\n  early:1\n  late: 2\nplatform: b\n").map(({ where }) => where).toSorted()).toEqual(["a.yaml:3:3", "a.yaml:5:1"]);
  });

  it("names the keys that an empty file must have", () => {
    expect(() => parseDocument("", "a.yaml", undefined, ["a", "b", "c"])).toThrow("write at least a, b and c");
  });
});
