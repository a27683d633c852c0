import { describe, expect, it } from "vitest";
import { playReplication } from "../../src/engine/replication.ts";
import { type Executor, inlineExecutor } from "../../src/experiment/executor.ts";
import { runJob } from "../../src/experiment/runJob.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { judgeInFull } from "../../src/judging/judgeInFull.ts";
import { FIRST_JUDGED } from "../../src/judging/verdicts.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";
import type { Consequence, Period } from "../../src/rules/rulePack.ts";
import { consequenceScores } from "../../src/scoring/consequences/consequenceScores.ts";
import type { ConsequenceScore } from "../../src/scoring/scoreResult.ts";
import { addDays } from "../../src/time/calendar.ts";
import { deskScenario } from "../engine/playDesk.ts";
import { plainRule } from "./chatDay.ts";

const DAYS = 6;
const REPLICATIONS = 30;
const limit = (value: number) => ({ operator: ">=", value }) as const;
const consequence = (period: Period, threshold: number, changes: Partial<Consequence> = {}): Consequence => ({ kind: "fine", amount: 10, period, threshold: limit(threshold), ...changes });

const CONSEQUENCES: readonly Consequence[] = [
  consequence("day", 0.5),
  consequence({ days: 2, before: "registration", each: true }, 0.58),
  consequence({ days: 2, before: "registration", each: false }, 0.62),
  consequence({ days: 3, before: "event", each: true }, 0.58),
  consequence({ days: 3, each: false }, 0.6),
  consequence({ days: 30, each: false }, 0.65, { minimumVolume: limit(580) }),
  consequence({ weights: [{ days: 4, weight: 0.5 }, { latest: 0.25, weight: 0.5 }] }, 0.65),
  consequence("day", 0.6, { minimumVolume: limit(60), volumeOf: "consumers" }),
  consequence({ days: 2, each: false }, 0.6, { minimumVolume: limit(98), volumeOf: "consumers" }),
];

const desk = deskScenario({
  consultsPerDay: 50, days: DAYS, busynessCv: 0.4, laws: { turns: { geometric: { mean: 2 } }, handle: { lognormal: { mean: 150, cv: 1 } }, think: { exponential: { mean: 90 } } },
  roster: { day: 1 }, team: { cap: 3 }, seed: "recounted", stream: { returnShare: 0.3, returnAfter: { exponential: { mean: 3600 } } },
});
const scenario = { ...desk, value: { ...desk.value, fines: true, registration: ["2026-06-04", "2026-06-07"] } };
const pack = plainRule("message", { consequences: CONSEQUENCES });

interface Unit {
  readonly day: number;
  readonly consumer: number;
  readonly isMet: boolean;
}

/** One for each judged message, in order. */
function unitsOf(log: MessageLog, { plan }: ReturnType<typeof compileSimulation>): Unit[] {
  const { standing, unit, units } = judgeInFull(log, plan.rules[0], plan.frame);
  return Array.from(standing.keys()).filter((row) => standing[row] >= FIRST_JUDGED)
    .map((row) => ({ day: units.day[unit[row]], consumer: log.conversations.consumer[log.messages.conversation[row]], isMet: units.missRow[unit[row]] < 0 }));
}

const rateOf = (units: readonly Unit[]): number => units.filter(({ isMet }) => isMet).length / units.length;

/** Whether a consequence comes, counted from the units day by day; undefined where nothing is assessed. */
function comes({ period, threshold, minimumVolume, volumeOf }: Consequence, units: readonly Unit[]): boolean | undefined {
  const on = (days: readonly number[]): Unit[] => units.filter(({ day }) => days.includes(day));
  const isMissed = (days: readonly number[]): boolean | undefined => {
    const counted = on(days);
    const volume = volumeOf === "consumers" ? new Set(counted.map(({ consumer }) => consumer)).size : counted.length;
    if (counted.length === 0 || volume < (minimumVolume?.value ?? 0)) return undefined;
    return rateOf(counted) < (threshold?.value ?? 0);
  };
  const all = (groups: readonly (readonly number[])[]): boolean | undefined => {
    const found = groups.map(isMissed).filter((missed) => missed !== undefined);
    return found.length === 0 ? undefined : found.includes(true);
  };
  if (period === "day") return all([[0], [1], [2], [3], [4], [5]]);
  if ("weights" in period) {
    const last = on([2, 3, 4, 5]);
    return (rateOf(last) + rateOf(last.slice(-Math.ceil(last.length / 4)))) / 2 < (threshold?.value ?? 0);
  }
  // Registrations lie before the fourth day and after the last.
  if (period.before === "registration") return all(period.each ? [[1], [2], [4], [5]] : [[1, 2], [4, 5]]);
  if (period.before === "event") return all([[3], [4], [5]]);
  if (period.days === 30) return all([[0, 1, 2, 3, 4, 5]]);
  return all(period.days === 3 ? [[0, 1, 2], [1, 2, 3], [2, 3, 4], [3, 4, 5]] : [[0, 1], [1, 2], [2, 3], [3, 4], [4, 5]]);
}

function scoresOf(log: MessageLog, units: readonly Unit[], { plan }: ReturnType<typeof compileSimulation>): ConsequenceScore[] {
  const days = Array.from({ length: DAYS }, (_, day) => {
    const counted = units.filter((unit) => unit.day === day);
    return { date: addDays(scenario.start, day), numerator: counted.filter(({ isMet }) => isMet).length, denominator: counted.length };
  });
  const dates = { registrations: scenario.value.registration, events: [addDays(scenario.start, DAYS)] };
  return consequenceScores(pack, days, { verdicts: judgeInFull(log, plan.rules[0], plan.frame), log, startDate: scenario.start }, dates);
}

describe("consequences of a simulation", () => {
  const simulation = compileSimulation(scenario, [pack]);
  // A played log holds until the next is played.
  const played = Array.from({ length: REPLICATIONS }, (_, replication) => {
    const log = playReplication(simulation.model, replication);
    const units = unitsOf(log, simulation);
    return { units, scores: scoresOf(log, units, simulation) };
  });

  it("are those that a recount of the played logs finds, day by day", async () => {
    const { rules, measures } = await simulate(scenario, { packs: [pack], replications: REPLICATIONS, executor: inlineExecutor });
    const recounted = CONSEQUENCES.map((each) => played.map(({ units }) => comes(each, units)).filter((found) => found !== undefined));
    const { consequences } = rules[pack.id];
    expect(consequences.map(({ avoided }) => [avoided.value, avoided.replications]))
      .toEqual(recounted.map((found) => [found.filter((came) => !came).length / found.length, found.length]));
    // The desk is such that each comes in some replications and not in others.
    for (const { avoided } of consequences) expect(avoided.value).toBeGreaterThan(0);
    for (const { avoided } of consequences) expect(avoided.value).toBeLessThan(1);
    expect(consequences[1].dates?.map(({ date, judgedDays }) => [date, judgedDays])).toEqual([["2026-06-04", 2], ["2026-06-07", 2]]);
    expect("value" in measures.fines && measures.fines.value).toBeGreaterThan(0);
  });

  it("are those that the score of each log tells", () => {
    for (const { units, scores } of played) expect(scores.map(wholePeriodsFail)).toEqual(CONSEQUENCES.map((each) => comes(each, units) ?? false));
  });

  it("are the same in whatever order the jobs come back", async () => {
    const shuffled: Executor = {
      async run(jobs, onResult) {
        for (const [index, job] of [...jobs.entries()].toReversed()) onResult(runJob(job), index);
      },
    };
    const [inOrder, outOfOrder] = await Promise.all([inlineExecutor, shuffled].map((executor) => simulate(scenario, { packs: [pack], replications: 45, executor })));
    expect(JSON.stringify(outOfOrder)).toBe(JSON.stringify(inOrder));
  });
});

/** Whether any period fails that does not reach back beyond the log, as long as there is one. */
function wholePeriodsFail({ periods }: ConsequenceScore): boolean {
  const whole = periods.filter(({ daysMissing }) => daysMissing === 0);
  return (whole.length === 0 ? periods.slice(-1) : whole).some(({ verdict }) => verdict === "fail");
}
