import { describe, expect, it } from "vitest";
import { threadExecutor } from "../../../src/hosts/threadExecutor.ts";
import type { Reserve } from "../../../src/scenario/scenario.ts";
import { contingency } from "../../../src/staffing/contingency/contingency.ts";
import { bindingCases, daysAlone, daysWithCall } from "../../../src/staffing/contingency/plannedDays.ts";
import { sensitivity } from "../../../src/staffing/sensitivity/sensitivity.ts";
import { stressedDesks } from "../../../src/staffing/sensitivity/stressedDesks.ts";
import { SMALL_DESK_PACKS, smallDesk } from "../sensitivity/smallDesk.ts";

const TRIAL = { packs: SMALL_DESK_PACKS, executor: threadExecutor({ threads: 1 }) };
const DESK = { scenario: smallDesk(["shifts={day: {from: '08:00', to: '16:00'}, evening: {from: '16:00', to: '24:00'}}", "roster.desk={day: 1, evening: 1}", "arrivals.pre-sale.consultsPerDay=300"]), packs: SMALL_DESK_PACKS };
const PASS = { value: 0.9, lower: 0.885, upper: 0.913, level: 0.95, replications: 2000, method: "blaker" as const };
const CONFIRMED = [{ rule: SMALL_DESK_PACKS[0].id, assurance: 0.8, pass: PASS }];
const STRESSED = stressedDesks(DESK, { ...TRIAL, replications: 120, confirmed: CONFIRMED });
const call = (pool: number): Reserve => ({ team: "desk", agents: 3, when: { pool: `> ${pool}` }, delay: 60, stay: 14_400, costPerCall: 0 });

describe("days of a plan", () => {
  it("have one chance with the sensitivity of the same roster, case by case, and the ordinary one that of the answer", async () => {
    const stressed = (await STRESSED)!;
    const told = await sensitivity(DESK, { ...TRIAL, stressed });
    const plan = await contingency(DESK, { ...TRIAL, stressed });
    expect(plan?.anchored).toBe(true);
    expect(plan?.ordinary.before[0].pass).toEqual(PASS);
    expect(plan?.cases.length).toBeGreaterThan(1);
    for (const { stress, before, standingBefore } of plan!.cases) {
      const same = told?.stress.find((each) => each.stress === stress);
      expect([before[0].pass, standingBefore]).toEqual([same?.targets[0].pass, same?.standing]);
    }
    const stood = told?.stress.filter(({ standing }) => standing === "passes").map(({ stress }) => stress);
    expect(plan?.stood.toSorted((a, b) => a.kind.localeCompare(b.kind))).toEqual(stood?.toSorted((a, b) => a.kind.localeCompare(b.kind)));
  });

  it("are helped by a call that comes, and by none that never does", async () => {
    const stressed = (await STRESSED)!;
    const binding = bindingCases(stressed);
    const coming = await daysWithCall(DESK.scenario, stressed, binding, call(2), TRIAL);
    expect(coming?.isHelped).toBe(true);
    for (const { after } of coming!.days.cases) expect(after?.[0].passChange.value).toBeGreaterThanOrEqual(0);
    const never = await daysWithCall(DESK.scenario, stressed, binding, call(10_000), TRIAL);
    expect(never?.isHelped).toBe(false);
    expect(never?.days.ordinary.calls?.value).toBe(0);
    expect(never?.days.ordinary.after?.[0].pass.value).toBe(PASS.value);
    expect(never?.days.ordinary.before).toEqual(daysAlone(stressed, binding).ordinary.before);
  });

  it("are told without a call where none is quiet, or none helps, and why", async () => {
    const stressed = (await STRESSED)!;
    expect(await contingency(DESK, { ...TRIAL, stressed, calls: [call(0)] })).toMatchObject({ noCall: "too-often", tried: 1, tooOften: 1 });
    const helpless = await contingency(DESK, { ...TRIAL, stressed, calls: [call(0), call(10_000)] });
    expect(helpless).toMatchObject({ noCall: "no-help", tried: 2, tooOften: 1 });
    expect([helpless?.call, helpless?.whom, helpless?.ordinary.after]).toEqual([undefined, undefined, undefined]);
  });
});
