import { describe, expect, it } from "vitest";
import { threadExecutor } from "../../../src/hosts/threadExecutor.ts";
import type { Reserve } from "../../../src/scenario/scenario.ts";
import { callFigures, withCall } from "../../../src/staffing/contingency/playedCalls.ts";
import { quietCalls } from "../../../src/staffing/contingency/quietCalls.ts";
import { playedDesks } from "../../../src/staffing/played/playedDesks.ts";
import { SMALL_DESK_PACKS, smallDesk } from "../sensitivity/smallDesk.ts";

const TRIAL = { packs: SMALL_DESK_PACKS, executor: threadExecutor({ threads: 1 }) };
const SETTINGS = ["shifts={day: {from: '08:00', to: '16:00'}, evening: {from: '16:00', to: '24:00'}}", "roster.desk={day: 1, evening: 3}"];
const SPAN = { first: 500, replications: 60 };
const callAbove = (pool: number, agents = 1): Reserve => ({ team: "desk", agents, when: { pool: `> ${pool}` }, delay: 300, stay: 3600, costPerCall: 0 });

describe("quiet calls", () => {
  it("are those whose trigger is met at most every other judged day, whatever the number of agents that it calls", async () => {
    const calls = [0, 1, 2, 4, 8, 16].flatMap((pool) => [callAbove(pool, 2), callAbove(pool)]);
    for (const days of [1, 2]) {
      const desk = smallDesk([...SETTINGS, `days=${days}`]);
      const played = await playedDesks(calls.map((call) => withCall(desk, call)), SPAN, TRIAL);
      const callsADay = calls.map((_, place) => (callFigures(played![place]).calls.value ?? 0) / days);
      const quiet = await quietCalls(calls, desk, SPAN, TRIAL);
      expect(quiet).toEqual(calls.filter(({ agents, when }) => callsADay[calls.findIndex((call) => call.agents === 1 && call.when.pool === when.pool)] <= 0.5 && agents > 0));
      expect(quiet?.length).toBeGreaterThan(1);
      expect(quiet?.length).toBeLessThan(calls.length);
    }
  });

  it("are none where every trigger is met by itself, and unknown where the run was stopped", async () => {
    expect(await quietCalls([callAbove(0)], smallDesk(SETTINGS), SPAN, TRIAL)).toEqual([]);
    expect(await quietCalls([callAbove(0)], smallDesk(SETTINGS), SPAN, { ...TRIAL, signal: AbortSignal.abort() })).toBeUndefined();
  });
});
