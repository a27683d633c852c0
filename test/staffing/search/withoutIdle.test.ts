import seedrandom from "seedrandom";
import { describe, expect, it } from "vitest";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { byPrice, isCheaper, priceOf, withoutFreeHours } from "../../../src/staffing/space/rosterPrice.ts";
import { costOf, rosterSpace } from "../../../src/staffing/space/rosterSpace.ts";
import { thinnedOut } from "../../../src/staffing/search/thinnedOut.ts";
import { withoutIdle } from "../../../src/staffing/search/withoutIdle.ts";
import { whole } from "../../truth/draws.ts";
import { KnownSearch } from "./knownSearch.ts";

const PACKS = [rulePackById("pinduoduo/manual-reply-3min")];
const STANDARD = { upTo: 100 };
/** Paid early and late, then free early and late. */
const SCENARIO = parseScenario(JSON.stringify({
  replycast: 1, name: "free", platform: "pinduoduo", arrivals: { sales: { consultsPerDay: 100 } },
  teams: { paid: { streams: ["sales"], costPerHour: 20 }, free: { streams: ["sales"], costPerHour: 0 } }, roster: { paid: { early: 1 } },
  staffing: { shifts: ["early", "late"], cover: "none", minimum: { free: { early: 1 } } },
}));
const SPACE = rosterSpace(SCENARIO);

describe("the price of a roster", () => {
  it("is its cost, and of equal cost its paid hours", () => {
    const dear = { cost: 100, hours: 8 };
    expect(isCheaper({ cost: 99, hours: 80 }, dear)).toBe(true);
    expect(isCheaper({ cost: 100 + 1e-9, hours: 7 }, dear)).toBe(true);
    expect(isCheaper({ cost: 100, hours: 8 }, dear)).toBe(false);
    expect(byPrice({ cost: 100, hours: 8 + 1e-9 }, dear)).toBe(0);
    expect(byPrice({ cost: 100, hours: 16 }, dear)).toBeGreaterThan(0);
    expect(priceOf(SPACE, [1, 0, 2, 3])).toEqual({ cost: 160, hours: 48 });
  });

  it("counts hours that are paid at least", () => {
    const space = rosterSpace({ ...SCENARIO, teams: { ...SCENARIO.teams, free: { ...SCENARIO.teams.free, minimumHours: 30 } } });
    expect(priceOf(space, [1, 0, 2, 0])).toEqual({ cost: 160, hours: 38 });
  });

  it("has a small part for free hours where a programme guesses, and leaves the others as they are", () => {
    expect(costOf(withoutFreeHours(SPACE), [1, 0, 2, 3])).toBeCloseTo(160 + 5 * 8, 9);
    const paid = rosterSpace({ ...SCENARIO, teams: { ...SCENARIO.teams, free: { ...SCENARIO.teams.free, costPerHour: 1 } } });
    expect(withoutFreeHours(paid)).toBe(paid);
    const allFree = rosterSpace({ ...SCENARIO, teams: { ...SCENARIO.teams, paid: { ...SCENARIO.teams.paid, costPerHour: 0 } } });
    expect(costOf(withoutFreeHours(allFree), [1, 0, 0, 0])).toBeGreaterThan(0);
  });
});

describe("thinnedOut", () => {
  it("leaves nobody who may go, and asks for few rosters", async () => {
    for (let number = 0; number < 20; number++) {
      const draw = seedrandom(`thin ${number}`);
      const needed = [0, 1, 2, 3].map(() => whole(draw, 0, 300));
      const search = new KnownSearch(SPACE, PACKS, (counts) => counts.every((agents, index) => agents >= needed[index]));
      const found = await thinnedOut(search, [400, 500, 512, 512], [2, 0, 1, 3], (counts) => search.stands(counts));
      expect(found).toEqual(needed.map((least, index) => (index === 2 ? Math.max(1, least) : least)));
      expect(search.asked.length).toBeLessThan(4 * 12);
    }
  });
});

describe("withoutIdle", () => {
  it("leaves out agents who cost nothing where the roster stands without them, keeps to least numbers, and lets paid ones be", async () => {
    const search = new KnownSearch(SPACE, PACKS, ([, , early, late]) => early + late >= 4);
    expect(await withoutIdle(search, [2, 1, 512, 100], STANDARD)).toEqual([2, 1, 1, 3]);
    expect(await withoutIdle(search, [0, 0, 1, 3], STANDARD)).toEqual([0, 0, 1, 3]);
  });

  it("leaves agents within hours that are paid at least: they are paid anyway", async () => {
    const space = rosterSpace({ ...SCENARIO, teams: { ...SCENARIO.teams, paid: { ...SCENARIO.teams.paid, minimumHours: 24 } } });
    const search = new KnownSearch(space, PACKS, () => true);
    expect(await withoutIdle(search, [3, 0, 2, 0], STANDARD)).toEqual([3, 0, 1, 0]);
  });
});
