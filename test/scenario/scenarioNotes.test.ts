import { describe, expect, it } from "vitest";
import { scenarioNotes } from "../../src/scenario/scenarioNotes.ts";
import { scenarioOf, SIX_LINES } from "./scenarioText.ts";

describe("scenarioNotes", () => {
  it("tells that a single team of another name serves all streams", () => {
    const renamed = SIX_LINES.replace("  pre-sale:", "  morning:");
    expect(scenarioNotes(scenarioOf(renamed))).toEqual(["roster.pre-sale names no stream of arrivals: the team pre-sale serves morning"]);
  });

  it("says nothing where the team bears the name of its stream", () => {
    expect(scenarioNotes(scenarioOf(SIX_LINES))).toEqual([]);
  });
});
