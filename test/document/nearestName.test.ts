import { describe, expect, it } from "vitest";
import { nearestName } from "../../src/document/nearestName.ts";

describe("nearestName", () => {
  const known = ["consultsPerDay", "profile", "weekday", "busynessCv", "replay", "cap"];

  it.each([
    ["consultPerDay", "consultsPerDay"], ["consults_per_day", "consultsPerDay"], ["ConsultsPerDay", "consultsPerDay"], ["consults", "consultsPerDay"],
    ["proflie", "profile"], ["weekdays", "weekday"], ["busyness", "busynessCv"], ["caps", "cap"], ["cpa", "cap"], ["rpelay", "replay"],
  ])("takes %s for %s", (name, meant) => {
    expect(nearestName(name, known)).toBe(meant);
  });

  it.each(["zzz", "x", "streams", ""])("takes %j for nothing", (name) => {
    expect(nearestName(name, known)).toBeUndefined();
  });

  it("takes the earlier of two that are as near", () => {
    expect(nearestName("ab", ["aa", "bb"])).toBe("aa");
  });
});
