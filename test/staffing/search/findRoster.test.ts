import { describe, expect, it } from "vitest";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { expectedMessages } from "../../../src/scenario/expectedMessages.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import type { IntegerSolver } from "../../../src/staffing/programme/integerProgramme.ts";
import { confirm } from "../../../src/staffing/search/confirm.ts";
import { findRoster, type SearchedRoster } from "../../../src/staffing/search/findRoster.ts";
import { RosterSearch } from "../../../src/staffing/search/rosterSearch.ts";
import { changed, rosterSpace, withCounts } from "../../../src/staffing/space/rosterSpace.ts";
import { RosterTrials } from "../../../src/staffing/search/rosterTrials.ts";
import { searchTargets } from "../../../src/staffing/target/searchTarget.ts";
import { effortOf, usedShare } from "../../../src/staffing/played/playEffort.ts";
import { startingRosters } from "../../../src/staffing/search/startingRosters.ts";
import { inlineSolver } from "../solver.ts";
import { KnownSearch } from "./knownSearch.ts";

const RULE = "pinduoduo/manual-reply-3min";
const PACKS = [rulePackById(RULE)];
const ASSURANCE = 0.8;
/** Buyer messages. */
const EFFORT = 4e6;
const REPLICATIONS = 800;
const STANDARD_ERRORS = 2;

function desk(parts: Readonly<Record<string, unknown>>, assurance = ASSURANCE): Scenario {
  return parseScenario(JSON.stringify({
    replycast: 1, name: "desk", platform: "pinduoduo", seed: 5, arrivals: { sales: { consultsPerDay: 160 } }, roster: { sales: { early: 1, late: 1 } },
    rules: [RULE], targets: { [RULE]: { rate: ">= 80%", assurance } }, ...parts,
  }));
}

function newSearch(scenario: Scenario): RosterSearch {
  const space = rosterSpace(scenario);
  return new RosterSearch(space, new RosterTrials(space, searchTargets(compileSimulation(scenario, PACKS)), { packs: PACKS, executor: inlineExecutor }), PACKS);
}

/** A search by a small effort, judged on 400 fresh replications. */
async function found(scenario: Scenario, solver?: IntegerSolver): Promise<SearchedRoster> {
  const of = newSearch(scenario);
  const { space, trials } = of;
  const playing = { packs: PACKS, executor: inlineExecutor };
  const effort = effortOf(expectedMessages(scenario), EFFORT);
  const startWith = solver === undefined ? undefined : await startingRosters(of, { ...playing, solver });
  return findRoster(of, {
    ...(startWith === undefined ? {} : { startWith }), ...(solver === undefined ? {} : { solver }), used: () => usedShare(effort, trials),
    confirm: (counts, earlierTries) => confirm(withCounts(space, counts), { ...playing, targets: trials.targets, earlierTries, replications: 400 }),
  });
}

describe("a team that costs nothing", { timeout: 60_000 }, () => {
  const teams = { paid: { streams: ["sales"], cap: 3 }, free: { streams: ["sales"], cap: 3, costPerHour: 0 } };

  it.each([
    ["with a solver", inlineSolver, { shifts: ["early", "late"], cover: "none" }],
    ["without one", undefined, { shifts: ["early", "late"], cover: "none" }],
    ["where it is not enough", inlineSolver, { shifts: ["early", "late"], cover: "none", maximum: { free: { early: 1, late: 0 } } }],
  ])("%s has nobody who could be left out", async (_how, solver, staffing) => {
    const scenario = desk({ teams, roster: { paid: { early: 1, late: 1 } }, staffing });
    const { counts, confirmation } = await found(scenario, solver);
    const [paidEarly, paidLate] = counts;
    expect(confirmation.isConfirmed).toBe(true);
    expect(paidEarly + paidLate > 0).toBe("maximum" in staffing);
    const own = newSearch(scenario);
    for (const decision of [2, 3].filter((free) => counts[free] > 0)) {
      const [fewer] = await own.trials.screen([changed(counts, decision, -1)], REPLICATIONS, 0);
      const share = fewer.outcomes[0].passed / REPLICATIONS;
      expect(share, `${counts.join(" ")}, one fewer in ${decision}`).toBeLessThan(ASSURANCE + STANDARD_ERRORS * Math.sqrt((ASSURANCE * (1 - ASSURANCE)) / REPLICATIONS));
    }
  });
});

it("where all that are put to the test fail it, the one that came nearest is told", async () => {
  const scenario = desk({ arrivals: { sales: { consultsPerDay: 20 } }, staffing: { shifts: ["early", "late"], cover: "none" } });
  const of = new KnownSearch(rosterSpace(scenario), PACKS, ([early, late]) => early >= 1 && late >= 5, searchTargets(compileSimulation(scenario, PACKS)));
  const passes = [300, 310, 312, 305, 312];
  const tried: string[] = [];
  const { counts, confirmation } = await findRoster(of, {
    used: () => 0,
    confirm: async (roster, earlierTries) => {
      const confirmation = await confirm(withCounts(of.space, roster), { packs: PACKS, executor: inlineExecutor, targets: of.trials.targets, earlierTries, replications: 20 });
      const passed = passes[tried.push(roster.join(" ")) - 1] ?? 100;
      return { ...confirmation, isConfirmed: false, isRefuted: false, outcomes: [{ passed, assessed: 400, margins: new Float64Array(400) }] };
    },
  });
  expect(new Set(tried).size).toBe(13);
  expect(tried[0]).toBe("1 5");
  expect(counts.join(" ")).toBe(tried[2]);
  expect(confirmation.outcomes[0].passed).toBe(312);
});
