import { describe, expect, it } from "vitest";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { playedDesks } from "../../../src/staffing/played/playedDesks.ts";
import { absences, botsOut, bursts, lateTeams, spamAttack } from "../../../src/staffing/sensitivity/stressCases.ts";
import { SMALL_DESK_PACKS, smallDesk } from "./smallDesk.ts";

const TRIAL = { packs: SMALL_DESK_PACKS, executor: inlineExecutor };
const SPAN = { first: 0, replications: 100 };

describe("stress cases", () => {
  it("leave an agent of each shift out for all of it: the same as one agent fewer", async () => {
    const [{ stress, scenario }, ...others] = absences(smallDesk(), 0);
    expect(stress).toEqual({ kind: "agent-absent", team: "desk", shift: "all", from: "2026-01-05T00:00", to: "2026-01-06T00:00" });
    expect(others).toEqual([]);
    const two = smallDesk(["shifts.all={from: '08:00', to: '24:00'}"]);
    const [absent, fewer] = (await playedDesks([absences(two, 0)[0].scenario, { ...two, roster: { desk: { all: 1 } } }], SPAN, TRIAL)) ?? [];
    expect(absent.columns[0].numerators).toEqual(fewer.columns[0].numerators);
    expect(scenario.incidents.length).toBe(1);
  });

  it("let a whole shift come half an hour late: the same as a shift that begins then", async () => {
    const on = smallDesk(["shifts.all={from: '08:00', to: '24:00'}"]);
    const [late, later] = (await playedDesks([lateTeams(on, 0)[0].scenario, smallDesk(["shifts.all={from: '08:30', to: '24:00'}"])], SPAN, TRIAL)) ?? [];
    // The night before the first day is not late, but then it is the same desk.
    expect(late.columns[0].numerators).toEqual(later.columns[0].numerators);
    expect(lateTeams(smallDesk(["roster.desk.all=1"]), 0)).toEqual([]);
  });

  it("send the bots away at half past ten, where there are some", () => {
    expect(botsOut(smallDesk(), 0)).toEqual([]);
    expect(botsOut(smallDesk(["bot={smart: {}}", "days=2"]), 1)[0].stress).toEqual({ kind: "bots-out", from: "2026-01-06T10:30", to: "2026-01-07T00:00" });
  });

  it("let 60 % more come for 40 minutes, at each hour of the day at which anybody comes", async () => {
    const cases = bursts(smallDesk(["arrivals.pre-sale.profile=[0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0]", "arrivals.pre-sale.busynessCv=0"]), 0);
    expect(cases.map(({ stress }) => (stress.kind === "burst" ? stress.from.slice(11) : ""))).toEqual(Array.from({ length: 14 }, (_, hour) => `${String(hour + 8).padStart(2, "0")}:00`));
    const [{ table }] = (await playedDesks([cases[3].scenario], SPAN, TRIAL)) ?? [];
    const mean = table.measure("conversations").reduce((sum, count) => sum + count, 0) / SPAN.replications;
    const expected = 150 + 0.6 * (150 / 14) * (40 / 60);
    expect(Math.abs(mean - expected)).toBeLessThan((4 * Math.sqrt(expected)) / Math.sqrt(SPAN.replications));
  });

  it("add spam until 15 in 100 conversations are, and change none of the others", async () => {
    const scenario = smallDesk(["arrivals.pre-sale.spamShare=3%", "arrivals.pre-sale.busynessCv=0"]);
    const [{ stress, scenario: attacked }] = spamAttack(scenario, 0);
    const added = stress.kind === "spam" ? stress.conversations : 0;
    expect((150 * 0.03 + added) / (150 + added)).toBeCloseTo(0.15, 12);
    const [base, spammed] = (await playedDesks([scenario, attacked], SPAN, TRIAL)) ?? [];
    const counts = [base, spammed].map(({ table }) => table.measure("conversations"));
    const extra = counts[1].reduce((sum, count, row) => sum + count - counts[0][row], 0) / SPAN.replications;
    expect(Math.abs(extra - added)).toBeLessThan((4 * Math.sqrt(added)) / Math.sqrt(SPAN.replications));
    expect(spamAttack(smallDesk(["arrivals.pre-sale.spamShare=20%"]), 0)).toEqual([]);
  });
});
