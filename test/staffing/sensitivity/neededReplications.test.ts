import { describe, expect, it } from "vitest";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { searchTargets } from "../../../src/staffing/target/searchTarget.ts";
import { blakerInterval } from "../../../src/statistics/blakerInterval.ts";
import { neededReplications } from "../../../src/staffing/sensitivity/neededReplications.ts";
import { SMALL_DESK_PACKS, smallDesk } from "./smallDesk.ts";

function neededFor(assurance: string): number {
  return neededReplications(searchTargets(compileSimulation(smallDesk([`targets.pinduoduo/manual-reply-3min.assurance=${assurance}`]), SMALL_DESK_PACKS)));
}

describe("replications needed", () => {
  it("let a roster that always passes, or fails a third as often as it may, be told to pass with its assurance", () => {
    for (const [assurance, share] of [["80%", 0.8], ["95%", 0.95], ["99%", 0.99], ["99.5%", 0.995]] as const) {
      const replications = neededFor(assurance);
      expect(blakerInterval(replications, replications, 0.95).lower).toBeGreaterThan(share);
      expect(blakerInterval(Math.ceil(replications * (1 - (1 - share) / 3)), replications, 0.95).lower).toBeGreaterThan(share);
    }
  });

  it("are 300 for what is asked for mostly, and no more than 4,000", () => {
    expect([neededFor("80%"), neededFor("95%"), neededFor("99%"), neededFor("99.99%")]).toEqual([300, 300, 1500, 4000]);
  });
});
