import { beforeAll, describe, expect, it } from "vitest";
import { type Executor, inlineExecutor } from "../../src/experiment/executor.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { staffingAnswer } from "../../src/report/staffing/staffingAnswer.ts";
import { givenRoster } from "../../src/staffing/givenRoster.ts";
import { FRESH_FIRST } from "../../src/staffing/search/confirm.ts";
import { staff } from "../../src/staffing/staff.ts";
import type { CurvePoint, StaffingResult } from "../../src/staffing/staffingResult.ts";
import { STAFFING_PARTS } from "../../src/staffing/staffingPart.ts";
import { withStaffingParts } from "../../src/staffing/withStaffingParts.ts";
import { passesOf } from "../staffing-truth/truthOfRosters.ts";
import { inlineSolver } from "./solver.ts";

const RULE = "pinduoduo/manual-reply-3min";
const packs = [rulePackById(RULE)];

function shop(roster: unknown) {
  return parseScenario(JSON.stringify({
    replycast: 1, name: "corner shop", platform: "pinduoduo", start: "2026-06-17", seed: "corner",
    arrivals: { chats: { consultsPerDay: 400 } }, teams: { desk: { cap: 4, costPerHour: 20 } },
    roster, rules: [RULE], targets: { [RULE]: { rate: ">= 85%", assurance: "80%" } },
    staffing: { shifts: ["early", "middle", "late"], maximum: { desk: { early: 2, middle: 1, late: 2 } }, cover: "none" },
  }));
}

function chance({ passAll }: Pick<CurvePoint, "passAll">): number {
  return passAll[RULE].value ?? -1;
}

describe("the answer of a staffing search", { timeout: 120_000 }, () => {
  let result: StaffingResult;
  beforeAll(async () => {
    result = await staff(shop({ desk: { early: 3, late: 3 } }), { packs, executor: inlineExecutor, solver: inlineSolver, replications: 1000 });
  }, 120_000);

  it("has the recommended roster on its curve as it was judged, each other point passing more often than all that cost less", () => {
    const chosen = result.curve.findIndex(({ roster }) => JSON.stringify(roster) === JSON.stringify(result.roster));
    expect(result.curve[chosen]).toMatchObject({ cost: result.cost, hours: result.hours, passAll: result.passAll });
    const others = result.curve.filter((_, place) => place !== chosen);
    expect(others.length).toBeGreaterThan(1);
    for (const [place, point] of others.slice(1).entries()) {
      expect(point.cost).toBeGreaterThan(others[place].cost);
      expect(chance(point)).toBeGreaterThan(chance(others[place]));
    }
  });

  it("tells of points of its curve what they do on fresh replications", async () => {
    const point = result.curve[0];
    const simulation = compileSimulation({ ...result.scenario, roster: point.roster }, packs);
    const { replications } = point.passAll[RULE];
    const [[passes]] = await passesOf([simulation], FRESH_FIRST, replications, inlineExecutor);
    expect(chance(point)).toBe(passes.reduce((sum, pass) => sum + pass, 0) / replications);
  });

  it("has the scenario's own roster beside it, on the first of the same replications", async () => {
    const { given } = result;
    // six agents, 8 h each without the meal, 20 yuan an hour
    expect(given).toMatchObject({ cost: 960, hours: 48, roster: { desk: { early: 3, late: 3 } } });
    const simulation = compileSimulation(shop({ desk: { early: 3, late: 3 } }), packs);
    const [[passes]] = await passesOf([simulation], FRESH_FIRST, given?.replications ?? 0, inlineExecutor);
    expect(given?.replications).toBe(Math.min(result.replications, 2000));
    expect(given?.passAll[RULE].value).toBe(passes.reduce((sum, pass) => sum + pass, 0) / passes.length);
    expect(given?.measures.abandonedShare).toMatchObject({ replications: given?.replications });
    expect(result.measures?.abandonedShare).toMatchObject({ replications: result.replications });
  });

  it("has none beside it where the scenario's own roster is what is recommended, in whatever order it is written, or rosters nobody", async () => {
    const options = { packs, executor: inlineExecutor, replications: 20 };
    const recommended = { desk: { early: 1, late: 2 } };
    expect(await givenRoster(shop({ desk: { late: 2, middle: 0, early: 1 } }), recommended, options)).toBeUndefined();
    expect(await givenRoster(shop({ desk: { early: 0 } }), recommended, options)).toBeUndefined();
    expect(await givenRoster(shop({ desk: { late: 2 } }), recommended, options)).toMatchObject({ replications: 20 });
  });

  it("stopped while its curve is played, says what is told in part and what not at all", async () => {
    const stop = new AbortController();
    // several rosters on fresh replications: those of the curve
    const executor: Executor = { run: (jobs, ...how) => {
      if ((jobs.at(0)?.first ?? 0) >= FRESH_FIRST && jobs.some(({ model }) => model !== jobs[0].model)) stop.abort();
      return inlineExecutor.run(jobs, ...how);
    } };
    const told = await staff(shop({ desk: { early: 3, late: 3 } }), { packs, executor, solver: inlineSolver, replications: 1000, signal: stop.signal });
    expect(told.roster).toEqual(result.roster);
    expect(told.curve.length).toBeLessThan(result.curve.length);
    expect([told.interrupted, told.unfinished, told.given]).toEqual([undefined, ["curve", "given"], undefined]);
  });

  it("is surely the right choice where every cheaper roster surely fails", () => {
    expect(result.rightChoice).toMatchObject({ saving: 0.01, zone: 0.01 });
    expect(result.rightChoice?.probability).toBeGreaterThan(0.95);
  });

  it("stopped while what stands beside it is worked out keeps the parts that were finished and names the others", async () => {
    const stop = new AbortController();
    const told = await withStaffingParts(result, { packs, executor: inlineExecutor, signal: stop.signal, onPart: () => stop.abort() });
    expect(told.spreadsheet).toBeDefined();
    expect(told.unfinished).toEqual(STAFFING_PARTS.slice(1));
    expect(staffingAnswer(told, "en").sentences.join(" ")).toContain("was not looked at");
    expect([told.roster, told.interrupted]).toEqual([result.roster, undefined]);
  });
});
