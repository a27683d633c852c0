import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { changedText } from "../../src/scenario/changedText.ts";

const TEXT = `# made by the night manager
replycast: 1
name: "shop 1"   # as the sign says

platform: pinduoduo
arrivals:
  # without the live room
  pre-sale: { consultsPerDay: 1200 }
roster: { pre-sale: { early: 5, late: 6 } } # since May
`;

describe("a scenario's text with keys changed", () => {
  it("differs in that value alone: comments, order and layout stay", () => {
    expect(changedText(TEXT, [{ path: ["roster", "pre-sale", "late"], value: 7 }])).toBe(TEXT.replace("late: 6", "late: 7").replace("   # as", " # as"));
    expect(changedText(TEXT, [{ path: ["name"], value: "shop 2" }])).toContain('name: "shop 2" # as the sign says');
  });

  it("gets new keys, with the blocks that lead to them", () => {
    const changed = changedText(TEXT, [{ path: ["teams", "pre-sale", "cap"], value: 8 }, { path: ["arrivals", "pre-sale", "profile"], value: "late-peak" }]) ?? "";
    expect(parse(changed)).toMatchObject({ teams: { "pre-sale": { cap: 8 } }, arrivals: { "pre-sale": { consultsPerDay: 1200, profile: "late-peak" } } });
    for (const comment of ["# made by the night manager", "# as the sign says", "# without the live room", "# since May"]) expect(changed).toContain(comment);
  });

  it("loses keys, and blocks that are empty then", () => {
    const changed = changedText(TEXT, [{ path: ["roster", "pre-sale", "early"] }, { path: ["arrivals", "pre-sale", "consultsPerDay"] }]) ?? "";
    expect(parse(changed)).toEqual({ replycast: 1, name: "shop 1", platform: "pinduoduo", roster: { "pre-sale": { late: 6 } } });
    expect(changedText(TEXT, [{ path: ["nothing", "there"] }])).toContain("late: 6");
  });

  it("takes whole blocks and lists, and finds a name that is a number", () => {
    const changed = changedText("shifts:\n  1: { from: \"08:00\", to: \"17:00\" }\n", [{ path: ["shifts", 1, "to"], value: "18:00" }, { path: ["events"], value: [{ name: "sale", shape: { step: 3 } }] }, { path: ["events", 0, "shape", "step"], value: 4 }]) ?? "";
    expect(parse(changed)).toEqual({ shifts: { 1: { from: "08:00", to: "18:00" } }, events: [{ name: "sale", shape: { step: 4 } }] });
  });

  it("replaces what has another form, and writes texts that look like numbers as texts", () => {
    expect(parse(changedText("a: 1\n", [{ path: ["a"], value: "1" }]) ?? "")).toEqual({ a: "1" });
    expect(parse(changedText("a: 1\n", [{ path: ["a"], value: { b: 2 } }]) ?? "")).toEqual({ a: { b: 2 } });
    expect(parse(changedText("a: { b: 2 }\n", [{ path: ["a"], value: 5 }]) ?? "")).toEqual({ a: 5 });
    expect(parse(changedText("", [{ path: ["a", "b"], value: 1 }]) ?? "")).toEqual({ a: { b: 1 } });
  });

  it("is undefined where the text cannot be parsed", () => {
    expect(changedText("a: [1\nb: }", [{ path: ["a"], value: 1 }])).toBeUndefined();
  });
});
