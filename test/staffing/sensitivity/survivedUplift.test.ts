import { describe, expect, it } from "vitest";
import { LEVEL } from "../../../src/experiment/level.ts";
import { threadExecutor } from "../../../src/hosts/threadExecutor.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { type DeskTrial, playedDesks } from "../../../src/staffing/played/playedDesks.ts";
import { type Standing, standingOf } from "../../../src/staffing/sensitivity/standing.ts";
import { type SurvivedUplift, survivedUplift } from "../../../src/staffing/sensitivity/survivedUplift.ts";
import { eventFactorsAt } from "../../../src/staffing/sensitivity/uncertainNumbers.ts";
import { withFigureAt } from "../../../src/staffing/sensitivity/withFigureAt.ts";
import { SMALL_DESK_PACKS, smallDesk } from "./smallDesk.ts";

const TRIAL: DeskTrial = { packs: SMALL_DESK_PACKS, executor: threadExecutor({ threads: 1 }) };
const REPLICATIONS = 60;
const GRID = Array.from({ length: 81 }, (_, step) => step / 20);

/** That both points are where the grid changes, all of it around them and each tenth step of the rest played with all replications; close to the assurance it may change more than once. */
async function expectEdges(found: SurvivedUplift | undefined, at: (strength: number) => Scenario): Promise<void> {
  const passed = GRID.indexOf(found?.passed?.strength ?? -1);
  const failed = GRID.indexOf(found?.failed?.strength ?? -1);
  const standings = new Map<number, Standing>();
  for (const [step, strength] of GRID.entries()) {
    if (step % 10 !== 0 && (step < passed - 1 || step > failed + 1)) continue;
    const [played] = (await playedDesks([at(strength)], { first: 0, replications: REPLICATIONS }, TRIAL)) ?? [];
    standings.set(step, standingOf(played, LEVEL));
  }
  expect([standings.get(passed), standings.get(failed)]).toEqual(["passes", "fails"]);
  expect(standings.get(passed + 1)).not.toBe("passes");
  expect(standings.get(failed - 1)).not.toBe("fails");
  for (const [step, standing] of standings) {
    if (step < passed - 2) expect(standing).toBe("passes");
    if (step > failed + 2) expect(standing).toBe("fails");
  }
}

describe("the largest uplift that a roster survives", () => {
  it("is, without events, that of all arrivals, where the whole grid says so", async () => {
    const scenario = smallDesk(["conversations.pre-sale.handle={constant: 40}"]);
    const found = await survivedUplift(scenario, TRIAL, 0, REPLICATIONS);
    expect(found?.of).toBe("arrivals");
    await expectEdges(found, (strength) => withFigureAt(scenario, "arrivals.pre-sale.consultsPerDay", 150 * strength));
    expect(found?.passed?.consults).toBeCloseTo(150 * (found?.passed?.strength ?? 0), 6);
  });

  it("is that of what the events add, where there are some", async () => {
    const scenario = smallDesk(["events=[{name: sale, from: '10:00', to: '16:00', shape: {step: 4}}]"]);
    const found = await survivedUplift(scenario, TRIAL, 0, REPLICATIONS);
    expect(found?.of).toBe("events");
    await expectEdges(found, (strength) => [...eventFactorsAt(scenario, strength)].reduce((made, [path, value]) => withFigureAt(made, path, value), scenario));
  });

  it("lies below the scenario where that fails as it stands, and is none where nothing of the grid passes", async () => {
    const failing = await survivedUplift(smallDesk(["roster.desk.all=1", "conversations.pre-sale.handle={constant: 60}"]), TRIAL, 0, REPLICATIONS);
    expect(failing?.passed?.strength).toBeLessThan(1);
    const hopeless = await survivedUplift(smallDesk(["roster.desk.all=1", "conversations.pre-sale.handle={constant: 200}"]), TRIAL, 0, REPLICATIONS);
    expect(hopeless?.passed?.strength ?? 0).toBeLessThan(0.2);
    expect(hopeless?.failed?.strength).toBeLessThanOrEqual(1);
  });

  it("does not fall when the roster grows", async () => {
    const survived = [];
    for (const agents of [1, 2, 3]) survived.push((await survivedUplift(smallDesk([`roster.desk.all=${agents}`]), TRIAL, 0, REPLICATIONS))?.passed?.strength ?? 0);
    expect(survived).toEqual(survived.toSorted((a, b) => a - b));
    expect(survived[2]).toBeGreaterThan(survived[0]);
  });

  it("is untold where nothing is drawn", async () => {
    const scenario = smallDesk();
    const replayed = { ...scenario, arrivals: { "pre-sale": { ...scenario.arrivals["pre-sale"], replay: "log.csv", replayTimes: [36_000_000] } } };
    expect(await survivedUplift(replayed, TRIAL, 0, REPLICATIONS)).toBeUndefined();
  });
});
