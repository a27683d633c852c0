import { describe, expect, it } from "vitest";
import { threadExecutor } from "../../../src/hosts/threadExecutor.ts";
import type { Reserve } from "../../../src/scenario/scenario.ts";
import { playedCalls, withCall } from "../../../src/staffing/contingency/playedCalls.ts";
import { raceOfCalls } from "../../../src/staffing/contingency/raceOfCalls.ts";
import { playedDesks } from "../../../src/staffing/played/playedDesks.ts";
import { SMALL_DESK_PACKS, smallDesk } from "../sensitivity/smallDesk.ts";

const TRIAL = { packs: SMALL_DESK_PACKS, executor: threadExecutor({ threads: 1 }) };
const ORDINARY = smallDesk(["roster.desk.all=1"]);
/** Nobody is there for most of the day. */
const STRESSED = smallDesk(["roster.desk.all=1", "incidents=[{agentAbsent: {team: desk, shift: all, from: '2026-01-05T10:00', to: '2026-01-05T20:00'}}]"]);
const SPAN = { first: 10_000, replications: 300 };
const CALLS = [1, 2].flatMap((agents) => [{ pool: "> 2" }, { pool: "> 40" }, { oldestWait: "> 2h" }].map((when): Reserve => ({ team: "desk", agents, when, delay: 120, stay: 14_400, costPerCall: 10 })));

describe("the race of calls", () => {
  it("finds the call that playing every one of them at length finds: the cheapest that restores the assurance", async () => {
    const replications = 150;
    const played = (await playedCalls(CALLS, [STRESSED, ORDINARY], { first: 0, replications }, TRIAL)) ?? [];
    const restoring = played.filter(({ desks }) => desks.every(({ columns }) => columns[0].passes.filter((pass) => pass === 1).length > 0.88 * replications));
    const cheapest = restoring.toSorted((a, b) => a.cost - b.cost).at(0)?.call;
    expect(restoring.length).toBeGreaterThan(0);
    expect(restoring.length).toBeLessThan(CALLS.length);
    expect(await raceOfCalls(CALLS, [STRESSED, ORDINARY], SPAN, TRIAL)).toEqual(cheapest);
  });

  it("takes the best where none restores it", async () => {
    const hopeless = CALLS.filter(({ when }) => when.pool !== "> 2");
    const played = (await playedCalls(hopeless, [STRESSED], { first: 0, replications: 100 }, TRIAL)) ?? [];
    const rates = played.map(({ desks }) => desks[0].columns[0].passes.filter((pass) => pass === 1).length);
    const found = await raceOfCalls(hopeless, [STRESSED], SPAN, TRIAL);
    const place = hopeless.findIndex((call) => JSON.stringify(call) === JSON.stringify(found));
    expect(rates[place]).toBeGreaterThanOrEqual(Math.max(...rates) - 15);
  });

  it("pays for calls and hours as the scenario says: a call costs what it costs and its agents their hours", async () => {
    const call = CALLS[0];
    const [{ table }] = (await playedDesks([withCall(STRESSED, call)], { first: 0, replications: 40 }, TRIAL)) ?? [];
    const [played] = (await playedCalls([call], [STRESSED], { first: 0, replications: 40 }, TRIAL)) ?? [];
    const byHand = table.measure("reserveCalls").reduce((sum, calls) => sum + 10 * calls, 0) + table.measure("reserveMs").reduce((sum, ms) => sum + (25 * ms) / 3_600_000, 0);
    expect(played.cost).toBeCloseTo(byHand / 40, 9);
    expect(played.cost).toBeGreaterThan(0);
  });

  it("has nothing to choose from nothing", async () => {
    expect(await raceOfCalls([], [ORDINARY], SPAN, TRIAL)).toBeUndefined();
  });
});
