import { beforeAll, describe, expect, it } from "vitest";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { jobsOf } from "../../src/experiment/job.ts";
import { ReplicationTable } from "../../src/experiment/replicationTable.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { periodOutlook, type PeriodOutlook } from "../../src/forecast/period/periodOutlook.ts";
import type { HistoryDay } from "../../src/forecast/period/ruleHistory.ts";
import { draw, unitInterval } from "../../src/random/draw.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { addDays } from "../../src/time/calendar.ts";
import { threeMinutePack } from "./threeMinutePack.ts";

const REPLICATIONS = 400;
const PERIOD = 10;
const LIMIT = 0.8;
const DAILY = 0.85;
const SIMULATED = 4;
const FIRST = "2026-09-01";

const pack = threeMinutePack("85%", PERIOD);

const shop = parseScenario(JSON.stringify({
  replycast: 1, name: "recounted", platform: "pinduoduo", start: FIRST, days: SIMULATED, seed: "foretold", rules: ["pinduoduo/manual-reply-3min"],
  arrivals: { sales: { consultsPerDay: 105, busynessCv: 0.25 } },
  conversations: { sales: { turns: { constant: 1 }, burst: { constant: 1 }, closingWordShare: 0, patience: "never" } },
  roster: { sales: { early: 1, late: 1 } },
}));

/** Real days, worse and better ones, the last one yesterday. */
const history: readonly HistoryDay[] = [70, 95, 62, 81, 74, 77, 90, 58, 66, 92].map((numerator, day) => ({ date: addDays(FIRST, day - PERIOD), numerator, denominator: 100 + 3 * day }));

interface Day { readonly numerator: number; readonly denominator: number }

/** The same days played by other luck, day by day. */
async function otherDays(replications: number): Promise<readonly (readonly Day[])[]> {
  const { model, plan } = compileSimulation({ ...shop, seed: "recounted" }, [pack]);
  const table = new ReplicationTable(plan);
  await inlineExecutor.run(jobsOf(model, plan, 0, replications), (result) => table.add(result));
  return Array.from({ length: replications }, (_, row) => Array.from({ length: SIMULATED }, (_day, day) => ({ numerator: table.numerators(0, day)[row], denominator: table.denominators(0, day)[row] })));
}

function rate(days: readonly Day[]): number {
  return days.reduce((sum, { numerator }) => sum + numerator, 0) / days.reduce((sum, { denominator }) => sum + denominator, 0);
}

describe("what the days ahead must reach, counted again day by day", () => {
  let outlook: PeriodOutlook | undefined;
  let other: readonly (readonly Day[])[] = [];
  beforeAll(async () => {
    outlook = await periodOutlook(shop, { packs: [pack], history: { [pack.id]: history }, replications: REPLICATIONS, executor: inlineExecutor });
    other = await otherDays(REPLICATIONS);
  }, 120_000);

  it("just passes with the days it asks for, and fails with a unit less", () => {
    const [{ after, volume, current }] = outlook?.recoveries ?? [];
    expect(current.value).toBeCloseTo(rate(history), 12);
    expect(after).toHaveLength(PERIOD);
    for (const { days, required = Number.NaN } of after) {
      const period = (missing: number): number => {
        const further = Array.from({ length: days }, () => ({ numerator: required * volume, denominator: volume }));
        return rate([...history, ...further, { numerator: -missing, denominator: 0 }].slice(days));
      };
      expect(period(0)).toBeCloseTo(LIMIT, 12);
      expect(period(1)).toBeLessThan(LIMIT);
    }
  });

  it("is reached as often as foretold: periods put together of days of other luck", () => {
    const [{ after }] = outlook?.recoveries ?? [];
    const pool = other.flat();
    const PERIODS = 4000;
    const between = after.filter(({ days, probability: { value = 0 } }) => {
      const passed = Array.from({ length: PERIODS }, (_, number) => {
        const further = Array.from({ length: days }, (_day, day) => pool[Math.floor(unitInterval(draw(days, number, day)) * pool.length)]);
        return rate([...history, ...further].slice(days)) >= LIMIT ? 1 : 0;
      }).reduce<number>((sum, one) => sum + one, 0) / PERIODS;
      // The chance of 400 replications against days of 400 others, of which each period takes some.
      expect(Math.abs(value - passed)).toBeLessThan(4 * Math.sqrt((passed * (1 - passed) * 2) / REPLICATIONS) + 0.5 / REPLICATIONS);
      return passed > 0.05 && passed < 0.95;
    });
    expect(between.length).toBeGreaterThan(0);
  });

  it("bars as many registrations as days of other luck do", () => {
    const isBarred = ({ numerator, denominator }: Day): boolean => denominator >= 100 && numerator / denominator < DAILY;
    const calendar = outlook?.calendar ?? [];
    expect(calendar).toHaveLength(SIMULATED + 1);
    let between = 0;
    for (const { date, eligible: { value = 0 } } of calendar) {
      const day = Array.from({ length: SIMULATED + 1 }, (_, number) => number).find((number) => addDays(FIRST, number) === date) ?? -1;
      const free = other.filter((played) => ![...history, ...played].slice(PERIOD + day - 3, PERIOD + day).some(isBarred)).length / other.length;
      expect(Math.abs(value - free)).toBeLessThan(4 * Math.sqrt((free * (1 - free) * 2) / REPLICATIONS) + 0.5 / REPLICATIONS);
      if (free > 0.02 && free < 0.98) between++;
    }
    expect(between).toBeGreaterThan(0);
  });
});
