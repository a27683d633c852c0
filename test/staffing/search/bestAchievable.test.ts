import { describe, expect, it } from "vitest";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { firstRoster, type FirstRoster } from "../../../src/staffing/search/firstRoster.ts";
import { RosterSearch } from "../../../src/staffing/search/rosterSearch.ts";
import { changed, type Counts, rosterSpace } from "../../../src/staffing/space/rosterSpace.ts";
import { passShare } from "../../../src/staffing/search/rosterTrial.ts";
import type { SearchTarget } from "../../../src/staffing/target/searchTarget.ts";
import { DrawnTrials } from "./drawnTrials.ts";

const PACKS = [rulePackById("pinduoduo/manual-reply-3min")];
const SPACE = rosterSpace(parseScenario(JSON.stringify({
  replycast: 1, name: "desk", platform: "pinduoduo", arrivals: { sales: { consultsPerDay: 100 } }, roster: { sales: { early: 1 } },
  teams: { sales: {}, temps: { streams: ["sales"], costPerHour: 40 } }, staffing: { shifts: ["early", "late"], cover: "none" },
})));

function targets(...assurances: number[]): SearchTarget[] {
  return assurances.map((assurance) => ({ rule: 0, assurance, criterion: { limit: { operator: ">=", value: 0.8 }, source: "target", over: "each-day", assurance } }));
}

/** Grows with the agents of both shifts up to `most`; temps help half as much. */
function upTo(most: number, scale = 3) {
  return ([early, late, tempsEarly, tempsLate]: Counts): number => most * (1 - Math.exp(-Math.min(early + tempsEarly / 2, late + tempsLate / 2) / scale));
}

async function found(trials: DrawnTrials): Promise<FirstRoster & { readonly search: RosterSearch }> {
  const search = new RosterSearch(SPACE, trials, PACKS);
  return { ...await firstRoster(search, undefined, { mayGoOn: () => true, onFirst: () => undefined }), search };
}

describe("where no roster passes", () => {
  it("the best is as sure as any, and nobody in it could be left out", async () => {
    const trials = new DrawnTrials(SPACE, targets(0.95), [upTo(0.6)]);
    const { counts, rosters } = await found(trials);
    const [own, ample] = await trials.screen([counts, [512, 512, 512, 512]], 100, 0);
    expect(rosters).toBeUndefined();
    expect(passShare(own.outcomes[0])).toBeGreaterThanOrEqual(passShare(ample.outcomes[0]) - 0.01);
    const fewer = counts.flatMap((agents, decision) => (agents > 0 ? [changed(counts, decision, -1)] : []));
    for (const trial of await trials.screen(fewer, 100, 0)) expect(passShare(trial.outcomes[0]), trial.counts.join(" ")).toBeLessThan(passShare(ample.outcomes[0]) - 0.01);
    expect(Math.max(...counts)).toBeLessThan(30);
    expect(counts.slice(2)).toEqual([0, 0]);
  });

  it("the most agents that there may be are not even tried where eight do as well", async () => {
    const trials = new DrawnTrials(SPACE, targets(0.95), [upTo(0.6, 0.8)]);
    const { counts } = await found(trials);
    expect(Math.max(...counts)).toBeLessThanOrEqual(8);
    expect(Math.max(...trials.all().flatMap((trial) => trial.counts))).toBeLessThanOrEqual(64);
  });

  it("rosters on the way are played often enough for a curve", async () => {
    const trials = new DrawnTrials(SPACE, targets(0.95), [upTo(0.6)]);
    await found(trials);
    const shares = new Set(trials.all().filter(({ replications }) => replications >= 60).map(({ outcomes }) => passShare(outcomes[0])));
    expect(shares.size).toBeGreaterThan(5);
  });

  it("and none ever passes, the margin says how many are enough", async () => {
    const trials = new DrawnTrials(SPACE, targets(0.95), [(counts) => upTo(0.6)(counts) - 1]);
    const { counts } = await found(trials);
    const short = upTo(0.6)([512, 512, 512, 512]) - upTo(0.6)(counts);
    expect(short).toBeLessThan(0.005 * 0.8 + 1e-9);
    expect(counts).toEqual([16, 16, 0, 0]);
  });

  it("a target that can be met is met, whatever another asks for", async () => {
    const trials = new DrawnTrials(SPACE, targets(0.9, 0.95), [([early]) => early / 10, ([, late]) => Math.min(0.5, late / 10)]);
    const { counts } = await found(trials);
    const [own] = await trials.screen([counts], 100, 0);
    expect(passShare(own.outcomes[0])).toBeGreaterThanOrEqual(0.9);
    expect(counts).toEqual([expect.any(Number), 5, 0, 0]);
    expect(counts[0]).toBeLessThanOrEqual(10);
  });
});

it("a roster that falls short in the first replications by chance, but passes when it is looked at more closely, is the first", async () => {
  const strength = (counts: Counts): number => Math.min(0.957, counts[0] / 8);
  const chance = (trials: DrawnTrials): Promise<number[]> => Promise.all([100, 1600].map(async (upTo) => passShare((await trials.screen([[8, 0, 0, 0]], upTo, 0))[0].outcomes[0])));
  const seeds = Array.from({ length: 40 }, (_, seed) => `short ${seed}`);
  let shortAtFirst = 0;
  for (const seed of seeds) {
    const [first, closer] = await chance(new DrawnTrials(SPACE, targets(0.95), [strength], seed));
    if (first >= 0.95 || first < 0.9 || closer < 0.95) continue;
    shortAtFirst += 1;
    const { counts, rosters } = await found(new DrawnTrials(SPACE, targets(0.95), [strength], seed));
    expect(rosters, seed).toBeGreaterThan(0);
    expect(counts[0], seed).toBeGreaterThanOrEqual(8);
  }
  expect(shortAtFirst).toBeGreaterThan(3);
});
