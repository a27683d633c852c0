import seedrandom from "seedrandom";
import { describe, expect, it } from "vitest";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { boxSearch } from "../../../src/staffing/search/boxSearch.ts";
import { type Counts, rosterSpace } from "../../../src/staffing/space/rosterSpace.ts";
import { between } from "../../truth/draws.ts";
import { everyRoster, rosterCells } from "../../staffing-truth/everyRoster.ts";
import { keepsCover, naiveCost } from "../../staffing-truth/naiveRoster.ts";
import { KnownSearch } from "./knownSearch.ts";
import { randomSpace } from "./randomSpace.ts";

const SPACES = 30;
/** Dearer than every roster. */
const DEAR = 1e9;

interface KnownSpace {
  readonly search: KnownSearch;
  /** All rosters that keep the limits and pass, with their costs and paid hours. */
  readonly passing: readonly { readonly agents: Counts; readonly cost: number; readonly hours: number }[];
}

/** Two targets, each passed where agents weighed by how much they help come to enough: more agents never pass less. */
function knownSpace(number: number): KnownSpace {
  const { scenario, packs } = randomSpace(number);
  const cells = rosterCells(scenario);
  const draw = seedrandom(`targets ${number}`);
  const most = cells.map(({ maximum }) => maximum);
  const targets = [0, 1].map(() => {
    const weights = cells.map(() => between(draw, 0, 1) ** 2);
    return { weights, enough: between(draw, 0.2, 0.9) * weighed(weights, most) };
  });
  const passes = (counts: Counts): boolean => targets.every(({ weights, enough }) => weighed(weights, counts) >= enough);
  return {
    search: new KnownSearch(rosterSpace(scenario), packs, passes),
    passing: everyRoster(cells).filter((agents) => passes(agents) && keepsCover(scenario, packs, cells, agents))
      .map((agents) => ({ agents, cost: naiveCost(scenario, cells, agents), hours: naiveCost(atOneYuan(scenario), cells, agents) })),
  };
}

/** In which an hour costs as much as it lasts. */
function atOneYuan(scenario: Scenario): Scenario {
  return { ...scenario, teams: Object.fromEntries(Object.entries(scenario.teams).map(([name, team]) => [name, { ...team, costPerHour: 1 }])) };
}

/** Of the cheapest those with the fewest paid hours. */
function cheapestOf(passing: KnownSpace["passing"]): KnownSpace["passing"] {
  const least = (of: "cost" | "hours", among: KnownSpace["passing"]): KnownSpace["passing"] => {
    const smallest = Math.min(...among.map((roster) => roster[of]));
    return among.filter((roster) => Math.abs(roster[of] - smallest) < 1e-6);
  };
  return least("hours", least("cost", passing));
}

function weighed(weights: readonly number[], counts: Counts): number {
  return weights.reduce((sum, weight, index) => sum + weight * counts[index], 0);
}

describe("boxSearch", () => {
  it("finds all the cheapest rosters that pass, of equal cost those of the fewest hours, as looking at every roster does, and looks at fewer", async () => {
    let [asked, all, found] = [0, 0, 0];
    for (let number = 0; number < SPACES; number++) {
      const { search, passing } = knownSpace(number);
      const least = Math.min(...passing.map(({ cost }) => cost));
      const { standing, bound, isFinished } = await boxSearch(search, { below: { cost: DEAR, hours: 0 }, upTo: 100, mayGoOn: () => true });
      const cheapest = cheapestOf(passing).map(({ agents }) => agents.join(" "));
      const isCoverable = search.uncoverable.length === 0;
      if (!isCoverable) continue;
      expect(isFinished).toBe(true);
      expect(standing.map((agents) => agents.join(" ")).toSorted(), `space ${number}`).toEqual(cheapest.toSorted());
      expect(bound, `space ${number}`).toBeCloseTo(cheapest.length === 0 ? DEAR : least, 6);
      asked += search.asked.length;
      all += search.space.decisions.reduce((product, { minimum, maximum }) => product * (maximum - minimum + 1), 1);
      found += standing.length;
    }
    expect(found).toBeGreaterThan(15);
    expect(asked).toBeLessThan(all / 3);
  });

  it("looks only at what costs less than it is told, whatever a team's hours that are paid at least save", async () => {
    let held = 0;
    for (let number = 0; number < SPACES; number++) {
      const { search, passing } = knownSpace(number);
      if (search.uncoverable.length > 0 || passing.length < 2) continue;
      const costs = passing.map(({ cost }) => cost).toSorted((a, b) => a - b);
      for (const below of [costs[0], costs[0] + 0.01, costs[Math.floor(costs.length / 2)]]) {
        const again = knownSpace(number).search;
        const { standing, bound } = await boxSearch(again, { below: { cost: below, hours: 0 }, upTo: 100, mayGoOn: () => true });
        const expected = costs[0] < below - 1e-6 ? costs[0] : below;
        expect(bound, `space ${number} below ${below}`).toBeCloseTo(expected, 6);
        expect(standing.length > 0).toBe(costs[0] < below - 1e-6);
        held += 1;
      }
    }
    expect(held).toBeGreaterThan(30);
  });

  it("stopped early, tells a bound that no passing roster is below", async () => {
    for (let number = 0; number < SPACES; number++) {
      const { search, passing } = knownSpace(number);
      if (search.uncoverable.length > 0) continue;
      let steps = 0;
      const { bound, isFinished } = await boxSearch(search, { below: { cost: DEAR, hours: 0 }, upTo: 100, mayGoOn: () => steps++ < 10 });
      if (isFinished) continue;
      expect(bound, `space ${number}`).toBeLessThanOrEqual(Math.min(Infinity, ...passing.map(({ cost }) => cost)) + 1e-6);
    }
  });

  it("comes to an end where agents cost nothing, with as few of them as pass", async () => {
    const scenario = parseScenario(JSON.stringify({
      replycast: 1, name: "free", platform: "pinduoduo", arrivals: { sales: { consultsPerDay: 100 } },
      teams: { paid: { streams: ["sales"] }, free: { streams: ["sales"], costPerHour: 0 } }, roster: { paid: { early: 1 } },
      staffing: { shifts: ["early", "late"], cover: "none", maximum: { paid: { early: 0, late: 0 }, free: { early: 3, late: 4 } } },
    }));
    const search = new KnownSearch(rosterSpace(scenario), [rulePackById("pinduoduo/manual-reply-3min")], ([, , early, late]) => early >= 2 && late >= 3);
    const { standing, isFinished } = await boxSearch(search, { below: { cost: DEAR, hours: 0 }, upTo: 100, mayGoOn: () => true });
    expect(isFinished).toBe(true);
    expect(standing.map((agents) => agents.join(" ")).toSorted()).toEqual(["0 0 2 3"]);
  });
});
