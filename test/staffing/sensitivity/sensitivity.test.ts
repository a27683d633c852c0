import { describe, expect, it } from "vitest";
import { threadExecutor } from "../../../src/hosts/threadExecutor.ts";
import { staffingOf } from "../../../src/scenario/staffingOf.ts";
import { sensitivity } from "../../../src/staffing/sensitivity/sensitivity.ts";
import type { Stress } from "../../../src/staffing/sensitivity/stressCase.ts";
import { SMALL_DESK_PACKS, smallDesk } from "./smallDesk.ts";

const OPTIONS = { replications: 40, executor: threadExecutor({ threads: 1 }) };

const PLAIN = sensitivity({ scenario: smallDesk(), packs: SMALL_DESK_PACKS }, OPTIONS);

async function worstStress(settings: readonly string[]): Promise<Stress | undefined> {
  const told = await sensitivity({ scenario: smallDesk(settings), packs: SMALL_DESK_PACKS }, OPTIONS);
  return told?.stress[0]?.stress;
}

describe("sensitivity of a roster", () => {
  it("tells the widest first, each end as a paired difference from the base that agrees with the two probabilities", async () => {
    const told = await PLAIN;
    const bars = told?.bars ?? [];
    expect(bars.map(({ subject }) => subject).toSorted()).toEqual(["arrivals", "handling", "no-shows", "patience"]);
    expect(bars.map(({ width }) => width)).toEqual(bars.map(({ width }) => width).toSorted((a, b) => b - a));
    for (const { low, high } of bars) {
      for (const [change] of [low, high]) {
        expect(change.passChange.value).toBeCloseTo((change.pass.value ?? 0) - (told?.base[0].pass.value ?? 0), 12);
        expect(change.rateChange.value).toBeCloseTo((change.rate.value ?? 0) - (told?.base[0].rate.value ?? 0), 12);
        expect((change.passChange.lower ?? 0) <= (change.passChange.value ?? 0) && (change.passChange.value ?? 0) <= (change.passChange.upper ?? 0)).toBe(true);
      }
    }
  });

  it("moves with what is known of queues: longer handling, more conversations and no-shows do not help", async () => {
    const told = await PLAIN;
    for (const subject of ["handling", "arrivals", "no-shows"]) {
      const bar = told?.bars.find((each) => each.subject === subject);
      expect(bar?.low[0].rate.value).toBeGreaterThanOrEqual(bar?.high[0].rate.value ?? 1);
    }
  });

  it("changes nothing by a number that plays no part", async () => {
    const told = await sensitivity({ scenario: smallDesk(["teams={desk: {}, idle: {streams: [pre-sale]}}", "staffing={labour: none, uncertain: {teams.idle.handleFactor: [0.5, 3], teams.idle.lateness: [0, 1h]}}"]), packs: SMALL_DESK_PACKS }, OPTIONS);
    for (const { subject, low, high, width } of told?.bars ?? []) {
      if (subject !== "number") continue;
      expect(width).toBe(0);
      expect([low[0].rateChange.value, high[0].rateChange.value]).toEqual([0, 0]);
    }
    expect(told?.bars.filter(({ subject }) => subject === "number").length).toBe(2);
  });

  it("finds the bots' end worst where they do most of the work", async () => {
    const settings = ["roster.desk.all=6", "arrivals.pre-sale.consultsPerDay=1200", "conversations.pre-sale.handle={constant: 90}", "bot={faq: {items: [{question: when, share: 90%, resolves: 100%}]}}"];
    expect((await worstStress(settings))?.kind).toBe("bots-out");
  });

  it("finds the absence worst of the one who is alone", async () => {
    const settings = ["shifts={day: {from: '08:00', to: '16:00'}, evening: {from: '16:00', to: '24:00'}}", "roster.desk={day: 6, evening: 1}", "conversations.pre-sale.handle={constant: 4}"];
    expect(await worstStress(settings)).toMatchObject({ kind: "agent-absent", shift: "evening", from: "2026-01-05T16:00", to: "2026-01-06T00:00" });
  });

  it("finds the burst worst at the hour in which nearly all come", async () => {
    const profile = `[${Array.from({ length: 24 }, (_, hour) => (hour === 14 ? 60 : 1)).join(", ")}]`;
    const told = await sensitivity({ scenario: smallDesk([`arrivals.pre-sale.profile=${profile}`, "conversations.pre-sale.handle={constant: 20}"]), packs: SMALL_DESK_PACKS }, OPTIONS);
    expect(told?.stress.find(({ stress }) => stress.kind === "burst")?.stress).toMatchObject({ from: "2026-01-05T14:00", to: "2026-01-05T14:40" });
    expect(told?.milder.burst).toBe(23);
  });

  it("gives the same again", async () => {
    expect(JSON.stringify(await sensitivity({ scenario: smallDesk(), packs: SMALL_DESK_PACKS }, OPTIONS))).toBe(JSON.stringify(await PLAIN));
  });

  it("says which paths lead to nothing instead of dropping them", async () => {
    const scenario = smallDesk();
    const named = { ...scenario, staffing: { ...staffingOf(scenario), uncertain: { "teams.nobody.cap": [1, 2] as const } } };
    expect((await sensitivity({ scenario: named, packs: SMALL_DESK_PACKS }, OPTIONS))?.notThere).toEqual(["teams.nobody.cap"]);
  });
});
