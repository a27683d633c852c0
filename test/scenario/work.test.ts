import { describe, expect, it } from "vitest";
import { faultsOf, scenarioOf, SIX_LINES } from "./scenarioText.ts";

const withWork = (...items: string[]): string => `${SIX_LINES}work:\n${items.map((item) => `  - ${item}\n`).join("")}`;

describe("work beside the chats", () => {
  it("is none unless the file says so", () => {
    expect(scenarioOf(SIX_LINES).work).toEqual([]);
  });

  it("comes all day under a name of its place in the list", () => {
    expect(scenarioOf(withWork("{ team: pre-sale, perDay: 40, handle: 2m }", '{ name: refunds, team: pre-sale, perDay: 0.5, handle: { exponential: { mean: 90s } }, between: ["9:00", "26:00"] }')).work).toEqual([
      { name: "work-1", team: "pre-sale", perDay: 40, handle: { constant: 120 }, between: ["00:00", "24:00"] },
      { name: "refunds", team: "pre-sale", perDay: 0.5, handle: { exponential: { mean: 90 } }, between: ["09:00", "26:00"] },
    ]);
  });

  it.each([
    ["an unknown team", "team: presale, perDay: 4, handle: 1m", "work.0.team is presale, which is no team", "write pre-sale"],
    ["fewer than no tasks", "team: pre-sale, perDay: -4, handle: 1m", "work.0.perDay is -4", "write how many come a day"],
    ["no handling", "team: pre-sale, perDay: 4", "work.0.handle is missing", expect.stringContaining("write for example")],
    ["times the wrong way round", 'team: pre-sale, perDay: 4, handle: 1m, between: ["18:00", "09:00"]', "work.0.between ends at 09:00, not after 18:00", 'write ["18:00", "33:00"] if it ends the next day'],
    ["more than a day", 'team: pre-sale, perDay: 4, handle: 1m, between: ["08:00", "33:00"]', "work.0.between is longer than a day", 'write ["00:00", "24:00"] for the whole day'],
    ["a begin tomorrow", 'team: pre-sale, perDay: 4, handle: 1m, between: ["25:00", "33:00"]', "work.0.between begins at 25:00", 'write "01:00"'],
    ["one time only", 'team: pre-sale, perDay: 4, handle: 1m, between: ["09:00"]', "work.0.between is a list of 1", 'write ["00:00", "24:00"] for the whole day'],
    ["no time", 'team: pre-sale, perDay: 4, handle: 1m, between: ["09:00", noon]', 'work.0.between.1 is "noon"', expect.stringContaining('"08:00"')],
  ])("refuses %s", (_what, item, found, mend) => {
    expect(faultsOf(withWork(`{ ${item} }`)).map((fault) => [fault.found, fault.mend])).toEqual([[found, mend]]);
  });

  it("refuses the team that receives while nobody else is on duty, for it would never do it", () => {
    const receiver = "teams: { pre-sale: {}, owner: { role: admin } }\nrouting: { allOffline: { receiver: owner } }\n";
    expect(faultsOf(`${receiver}${withWork("{ team: owner, perDay: 4, handle: 1m }")}`)).toEqual([{
      where: "a.yaml:10:13", found: "work.0.team is owner, which receives only while nobody else is on duty (routing.allOffline) and does no other work",
      expected: "another team", mend: "write pre-sale",
    }]);
    expect(faultsOf(`${receiver}${withWork("{ team: pre-sale, perDay: 4, handle: 1m }")}`)).toEqual([]);
  });

  it("refuses one name twice, also one that the list gives", () => {
    const item = (name: string): string => `{ ${name}team: pre-sale, perDay: 4, handle: 1m }`;
    expect(faultsOf(withWork(item("name: work-2, "), item(""))).map(({ where, found }) => [where, found])).toEqual([["a.yaml:9:5", "work.1.name is work-2, as work.0 is called already"]]);
  });
});
