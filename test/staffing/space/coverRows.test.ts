import { expect, it } from "vitest";
import { coverRows, uncovered } from "../../../src/staffing/space/coverRows.ts";
import { rosterSpace } from "../../../src/staffing/space/rosterSpace.ts";
import { everyRoster, rosterCells } from "../../staffing-truth/everyRoster.ts";
import { keepsCover } from "../../staffing-truth/naiveRoster.ts";
import { randomSpace } from "../search/randomSpace.ts";

const SPACES = 80;

it("a roster leaves no row uncovered exactly where somebody is there at every minute that asks for it", () => {
  let [kept, broken] = [0, 0];
  for (let number = 0; number < SPACES; number++) {
    const { scenario, packs } = randomSpace(number);
    const cells = rosterCells(scenario);
    const rows = coverRows(rosterSpace(scenario), packs);
    for (const agents of everyRoster(cells).filter((_, index) => index % 5 === number % 5)) {
      const isKept = keepsCover(scenario, packs, cells, agents);
      expect(uncovered(rows, agents).length === 0, `space ${number}: ${agents.join(" ")}`).toBe(isKept);
      if (isKept) kept += 1;
      else broken += 1;
    }
  }
  expect(Math.min(kept, broken)).toBeGreaterThan(200);
});
