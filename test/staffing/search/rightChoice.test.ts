import { describe, expect, it } from "vitest";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { rightChoice } from "../../../src/staffing/search/rightChoice.ts";
import { priceOf } from "../../../src/staffing/space/rosterPrice.ts";
import { RosterSearch } from "../../../src/staffing/search/rosterSearch.ts";
import { type Counts, costOf, keyOf, rosterSpace } from "../../../src/staffing/space/rosterSpace.ts";
import type { RosterTrial, TargetOutcome } from "../../../src/staffing/search/rosterTrial.ts";
import { RosterTrials } from "../../../src/staffing/search/rosterTrials.ts";
import type { SearchTarget } from "../../../src/staffing/target/searchTarget.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { binomialTail } from "../../../src/statistics/binomialTail.ts";
import { diceOf } from "../rota/randomPlaces.ts";

const ASSURANCE = 0.9;
/** A point above it. */
const CLEARLY = 0.91;
/** After 20, 60, 100, 200 and so on twofold up to 12 800 replications, and after all. */
const MOST_LOOKS = 11;
const scenario = parseScenario(JSON.stringify({
  replycast: 1, name: "two shifts", platform: "pinduoduo", arrivals: { sales: { consultsPerDay: 100 } }, teams: { desk: { costPerHour: 10 } },
  shifts: { day: { from: "08:00", to: "14:00" }, eve: { from: "17:00", to: "23:00" } }, roster: { desk: { day: 1, eve: 1 } },
  staffing: { shifts: ["day", "eve"], cover: "none", maximum: { desk: { day: 20, eve: 20 } } },
}));
/** An empty evening makes no day easier under this rule: one agent more never harms. */
const pack = { ...rulePackById("pinduoduo/manual-reply-3min"), allOffline: "counts" as const };

function target(): SearchTarget {
  return { rule: 0, assurance: ASSURANCE, criterion: { limit: { operator: ">=", value: 0.8 }, source: "target", over: "each-day", assurance: ASSURANCE } };
}

function outcome(passed: number, assessed: number): TargetOutcome {
  return { passed, assessed, margins: new Float64Array(0) };
}

/** A search that has played these rosters, some of which were given up. */
function searchOf(played: readonly { readonly counts: Counts; readonly outcomes: readonly TargetOutcome[]; readonly isGivenUp?: boolean }[], targets: readonly SearchTarget[]): RosterSearch {
  const space = rosterSpace(scenario);
  const trials = new RosterTrials(space, targets, { packs: [pack], executor: inlineExecutor });
  const all = played.map(({ counts, outcomes }): RosterTrial => ({ counts, outcomes, ...priceOf(space, counts), replications: outcomes[0].assessed }));
  trials.all = () => all;
  trials.of = (counts) => all.find((trial) => keyOf(trial.counts) === keyOf(counts)) ?? { counts, ...priceOf(space, counts), outcomes: [], replications: 0 };
  const search = new RosterSearch(space, trials, [pack]);
  for (const { counts, isGivenUp } of played) if (isGivenUp === true) search.giveUp(counts);
  return search;
}

const best = { counts: [6, 6], outcomes: [outcome(95, 100)] };
const cost = (counts: Counts): number => costOf(rosterSpace(scenario), counts);

describe("the probability of the right choice", () => {
  it("of one cheaper roster is what is left of the probability that it would fail so often, were it a point above the assurance", () => {
    const search = searchOf([best, { counts: [5, 6], outcomes: [outcome(80, 100)] }], [target()]);
    const { probability, basis } = rightChoice(search, { counts: best.counts, failed: [], bound: 0 });
    expect(probability).toBeCloseTo(1 - MOST_LOOKS * binomialTail(20, 100, 1 - CLEARLY), 12);
    expect(basis).toBe("played");
  });

  it("charges rosters within one that was given up with that one alone, and speaks of all where everything cheaper was ruled out", () => {
    const failing = { counts: [5, 20], outcomes: [outcome(70, 100)], isGivenUp: true };
    const within = [0, 1, 2, 3].map((eve) => ({ counts: [4, eve], outcomes: [outcome(0, 20)] }));
    const search = searchOf([best, failing, ...within], [target()]);
    const { probability, basis } = rightChoice(search, { counts: best.counts, failed: [], bound: cost(best.counts) });
    expect(probability).toBeCloseTo(1 - MOST_LOOKS * binomialTail(30, 100, 1 - CLEARLY), 12);
    expect(basis).toBe("monotone");
  });

  it("counts the fresh replications of a roster that failed its test beside those in which the search liked it", () => {
    const liked = { counts: [5, 6], outcomes: [outcome(99, 100)] };
    const search = searchOf([best, liked], [target()]);
    const { probability } = rightChoice(search, { counts: best.counts, failed: [{ counts: [5, 6], outcomes: [outcome(850, 1000)] }], bound: 0 });
    expect(probability).toBeCloseTo(1 - MOST_LOOKS * binomialTail(151, 1100, 1 - CLEARLY), 12);
  });

  it("asks of several targets the one that speaks most against a roster, and pays for the choice among them", () => {
    const search = searchOf([{ counts: [6, 6], outcomes: [outcome(95, 100), outcome(95, 100)] }, { counts: [5, 6], outcomes: [outcome(92, 100), outcome(75, 100)] }], [target(), target()]);
    const { probability } = rightChoice(search, { counts: [6, 6], failed: [], bound: 0 });
    expect(probability).toBeCloseTo(1 - 2 * MOST_LOOKS * binomialTail(25, 100, 1 - CLEARLY), 12);
  });

  it("does not look at rosters that save less than one per cent, and promises nothing where one looks as good", () => {
    const search = searchOf([{ counts: [6, 6], outcomes: [outcome(95, 100)] }, { counts: [5, 7], outcomes: [outcome(99, 100)] }], [target()]);
    expect(rightChoice(search, { counts: [6, 6], failed: [], bound: 0 }).probability).toBe(1);
    const passedOver = searchOf([{ counts: [6, 6], outcomes: [outcome(95, 100)] }, { counts: [5, 6], outcomes: [outcome(100, 100)] }], [target()]);
    expect(rightChoice(passedOver, { counts: [6, 6], failed: [], bound: 0 }).probability).toBe(0);
  });

  it("of 95 % or more is claimed in at most one of twenty searches that passed over a roster just a point above the assurance at the look that spoke most against it", () => {
    const searches = 1000;
    const dice = diceOf("passed over");
    const bad = [3, 4].map((day) => ({ counts: [day, 6], outcomes: [outcome(40, 100)] }));
    let claimed = 0;
    for (let search = 0; search < searches; search++) {
      const good = { counts: [5, 6], outcomes: [worstLook(dice)] };
      if (rightChoice(searchOf([best, ...bad, good], [target()]), { counts: best.counts, failed: [], bound: 0 }).probability >= 0.95) claimed++;
    }
    // one of twenty, and three standard errors
    expect(claimed / searches).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / searches));
    expect(claimed).toBeGreaterThan(0);
  });
});

/** Of the looks at a roster a point above the assurance, the one after which so few passes are least probable. */
function worstLook(dice: () => number): TargetOutcome {
  const looks = [20, 60, 100, 200, 400, 800, 1600, 3200, 6400, 12_800, 25_600];
  let [replications, passed] = [0, 0];
  const seen = looks.map((look) => {
    for (; replications < look; replications++) if (dice() < CLEARLY) passed++;
    return { passed, look, doubt: binomialTail(look - passed, look, 1 - CLEARLY) };
  });
  const worst = seen.reduce((least, each) => (each.doubt < least.doubt ? each : least));
  return outcome(worst.passed, worst.look);
}
