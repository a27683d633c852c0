import { expect, it } from "vitest";
import { limitsBound } from "../../../src/staffing/search/limitsBound.ts";
import { rosterSpace } from "../../../src/staffing/space/rosterSpace.ts";
import { everyRoster, rosterCells } from "../../staffing-truth/everyRoster.ts";
import { keepsCover, naiveCost } from "../../staffing-truth/naiveRoster.ts";
import { inlineSolver } from "../solver.ts";
import { KnownSearch } from "./knownSearch.ts";
import { randomSpace } from "./randomSpace.ts";

const SPACES = 40;

it("what the limits alone cost is the cheapest of all rosters that keep them, and without a solver no more than that", async () => {
  let [compared, above] = [0, 0];
  for (let number = 0; number < SPACES; number++) {
    const { scenario, packs } = randomSpace(number);
    const search = new KnownSearch(rosterSpace(scenario), packs, () => true);
    const cells = rosterCells(scenario);
    const costs = everyRoster(cells).filter((agents) => keepsCover(scenario, packs, cells, agents)).map((agents) => naiveCost(scenario, cells, agents));
    if (search.uncoverable.length > 0) continue;
    const least = Math.min(...costs);
    const [bound, ofNumbers] = [await limitsBound(search, inlineSolver), await limitsBound(search, undefined)];
    expect(bound, `space ${number}`).toBeCloseTo(least, 6);
    expect(ofNumbers).toBeLessThanOrEqual(least + 1e-6);
    compared += 1;
    if (bound > ofNumbers + 1e-6) above += 1;
  }
  expect(compared).toBeGreaterThan(15);
  expect(above).toBeGreaterThan(8);
});
