import { describe, expect, it } from "vitest";
import { namedAgents } from "../../src/report/namedAgents.ts";
import { wordsOf } from "../../src/report/words/wordsOf.ts";
import { sampleAgents } from "./sampleShops.ts";

const [AGENT] = sampleAgents(96);

function namesOf(names: readonly string[], language: "en" | "zh"): string[] {
  return namedAgents(names.map((name) => ({ ...AGENT, name })), wordsOf(language)).map(({ name }) => name);
}

describe("agents' names", () => {
  it("have the standard shifts, the reserve and receivers in the words of the language, and all else as written", () => {
    const names = ["售前/early/1", "a/b/late/12", "后备/reserve/1", "店长/receiver/1", "desk/peak2/2", "early", "desk/early"];
    expect(namesOf(names, "zh")).toEqual(["售前/早班/1", "a/b/晚班/12", "后备/备班/1", "店长/兜底/1", "desk/peak2/2", "early", "desk/early"]);
    expect(namesOf(names, "en")).toEqual(names);
  });

  it("stay as written where two would bear the same", () => {
    const names = ["desk/early/1", "desk/早班/1"];
    expect(namesOf(names, "zh")).toEqual(names);
  });
});
