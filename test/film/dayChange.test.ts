import { describe, expect, it } from "vitest";
import { dayChanges, withChange } from "../../src/film/dayChange.ts";
import type { DayChange } from "../../src/film/dayChange.ts";
import { rosterOn } from "../../src/scenario/rosterOn.ts";
import { rulePacksOfPlatform } from "../../src/rules/rulePackCatalogue.ts";
import { filmOfPlayed, played, scenarioFile } from "./playedFilm.ts";

const SCENARIO = scenarioFile("618-mid-shop.yaml");
const CHANGES = dayChanges(SCENARIO);

function first<Kind extends DayChange["of"]>(of: Kind): Extract<DayChange, { readonly of: Kind }> {
  return CHANGES.find((change) => change.of === of) as Extract<DayChange, { readonly of: Kind }>;
}

describe("one thing changed of a scenario", () => {
  it("is an agent of a shift that is worked, a cap, a meal, how agents answer and the pool is emptied, or the bots", () => {
    expect([...new Set(CHANGES.map(({ of }) => of))]).toEqual(["agents", "cap", "meal", "reply", "pool", "bot"]);
  });

  it("changes that and nothing else", () => {
    const { team, shift, by } = first("agents");
    const before = rosterOn(SCENARIO.roster, 0)[team][shift];
    expect(rosterOn(withChange(SCENARIO, first("agents")).roster, 0)[team][shift]).toBe(before + by);
    expect(withChange(SCENARIO, first("bot"))).toEqual(Object.fromEntries(Object.entries(SCENARIO).filter(([key]) => key !== "bot")));
    expect(withChange(SCENARIO, { of: "reply", reply: "newest-first" })).toEqual({ ...SCENARIO, routing: { ...SCENARIO.routing, reply: "newest-first" } });
    const { shift: eats, meal, byHours } = first("meal");
    const hour = (from: string): number => Number(from.slice(0, 2));
    expect(hour(withChange(SCENARIO, first("meal")).shifts[eats].breaks[meal].from) - hour(SCENARIO.shifts[eats].breaks[meal].from)).toBe(byHours);
  });

  it("can be played, whatever it is, and meets the same first messages", () => {
    const packs = rulePacksOfPlatform(SCENARIO.platform);
    const sent = (changed: typeof SCENARIO): readonly number[] => {
      const { read } = filmOfPlayed(played(changed, packs));
      return Array.from(read.log.conversations.openedAt.subarray(0, 50));
    };
    const asWas = sent(SCENARIO);
    for (const of of ["agents", "cap", "meal", "reply", "pool", "bot"] as const) expect(sent(withChange(SCENARIO, first(of)))).toEqual(asWas);
  });
});
