import { describe, expect, it } from "vitest";
import { rosterCost } from "../../../src/experiment/rosterCost.ts";
import { DESK_LIMITS, deskSizes } from "../../../src/scenario/deskLimits.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { changed, costOf, isWithin, rosterOf, rosterSpace, withCounts } from "../../../src/staffing/space/rosterSpace.ts";
import { agentsOf, everyRoster, rosterCells } from "../../staffing-truth/everyRoster.ts";
import { naiveCost } from "../../staffing-truth/naiveRoster.ts";
import { randomSpace } from "../search/randomSpace.ts";

const SPACES = 30;
const EVERY = 11;

describe("rosterSpace", () => {
  it("has a decision for each team's shift on each day that has a roster of its own, within its minimum and maximum", () => {
    for (let number = 0; number < SPACES; number++) {
      const { scenario } = randomSpace(number);
      const { decisions } = rosterSpace(scenario);
      const cells = rosterCells(scenario);
      expect(decisions.map(({ team, shift, minimum, maximum }) => ({ team, shift, minimum, maximum }))).toEqual(cells.map(({ day: _, ...cell }) => cell));
      expect(decisions.map(({ days }) => days[0])).toEqual(cells.map(({ day }) => day));
    }
  });

  it("costs what is paid, counted minute by minute, and what a simulation of the roster tells", () => {
    let compared = 0;
    for (let number = 0; number < SPACES; number++) {
      const { scenario } = randomSpace(number);
      const space = rosterSpace(scenario);
      const cells = rosterCells(scenario);
      for (const agents of everyRoster(cells).filter((_, index) => index % EVERY === number % EVERY)) {
        const cost = costOf(space, agents);
        expect(cost, `space ${number}: ${agents.join(" ")}`).toBeCloseTo(naiveCost(scenario, cells, agents), 6);
        expect(cost).toBeCloseTo(rosterCost(withCounts(space, agents)), 6);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it("writes the roster of its numbers, from which the numbers can be read again", () => {
    for (let number = 0; number < SPACES; number++) {
      const { scenario } = randomSpace(number);
      const cells = rosterCells(scenario);
      for (const agents of everyRoster(cells).slice(0, 20)) expect(agentsOf(rosterOf(rosterSpace(scenario), agents), cells)).toEqual(agents);
    }
  });

  it("leaves out who receives while all others are off duty, and keeps days that run in", () => {
    const scenario = parseScenario(`
replycast: 1
name: owner
platform: pinduoduo
days: 2
warmUp: 1
arrivals: { sales: { consultsPerDay: 100 } }
teams: { desk: { streams: [sales] }, owner: { role: admin } }
routing: { allOffline: { receiver: owner } }
roster: { desk: { early: 3, late: 2 } }
`);
    const space = rosterSpace({ ...scenario, staffing: { shifts: ["early", "late"], minimum: {}, maximum: {}, cover: "none", days: "each", dedicated: [], labour: "none", fair: false, uncertain: {} } });
    expect(space.decisions.map(({ team, shift, days }) => `${team} ${shift} ${days.join(" ")}`)).toEqual(["desk early 0", "desk late 0", "desk early 1", "desk late 1"]);
    expect(rosterOf(space, [1, 2, 3, 4])).toEqual([{ desk: { early: 3, late: 2 } }, { desk: { early: 1, late: 2 } }, { desk: { early: 3, late: 4 } }]);
  });

  it("has no roster that the engine cannot hold, however many shifts are offered, those of days that run in and the least numbers included", () => {
    const names = Array.from({ length: 30 }, (_, index) => `s${index}`);
    const scenario = parseScenario(JSON.stringify({
      replycast: 1, name: "many", platform: "pinduoduo", warmUp: 1, arrivals: { sales: { consultsPerDay: 100 } },
      shifts: Object.fromEntries(names.map((name) => [name, { from: "08:00", to: "12:00" }])), roster: { sales: { s0: 200 } },
      staffing: { cover: "none", shifts: names, minimum: { sales: { s1: 500 } }, maximum: { sales: { s2: 3 } }, days: "each" },
    }));
    const space = rosterSpace(scenario);
    const most = space.decisions.map(({ maximum }) => maximum);
    expect(most.slice(0, 4)).toEqual([249, 512, 3, 249]);
    expect(deskSizes(withCounts(space, most)).agents).toBeLessThanOrEqual(DESK_LIMITS.agents);
  });

  it("lies within another where nowhere more agents are rostered", () => {
    expect(isWithin([1, 2], [1, 3])).toBe(true);
    expect(isWithin([1, 2], [1, 2])).toBe(true);
    expect(isWithin([2, 2], [1, 3])).toBe(false);
    expect(changed([4, 5, 6], 1, -2)).toEqual([4, 3, 6]);
  });
});
