import { describe, expect, it } from "vitest";
import { staffingAnswer } from "../../../src/report/staffing/staffingAnswer.ts";
import { LANGUAGES } from "../../../src/report/words/language.ts";
import type { StaffingResult } from "../../../src/staffing/staffingResult.ts";
import { estimate, sampleIntervals, sampleStaffing, sampleTarget } from "./sampleStaffing.ts";

const said = (changes: Partial<StaffingResult>, language: "en" | "zh" = "en"): string => {
  const { headline, sentences } = staffingAnswer(sampleStaffing(changes), language);
  return [headline, ...sentences].join("\n");
};

describe("the answer of a staffing search", () => {
  it("is one sentence with people, shifts, assurance and cost", () => {
    const { headline, standing } = staffingAnswer(sampleStaffing({ targets: [sampleTarget()] }), "en");
    expect(headline).toBe("With 5 early and 6 late the shop passes with 97.0% (96.4–97.5%), at 2,575 yuan a day.");
    expect(standing).toBe("passes");
    expect(staffingAnswer(sampleStaffing({ targets: [sampleTarget()] }), "zh").headline).toBe("按早班 5 人、晚班 6 人排班，能达标，概率为 97.0%（96.4–97.5%），成本每天 2,575 元。");
  });

  it("names of several targets the one whose interval comes closest to what was asked", () => {
    const tight = sampleTarget({ rule: "b", name: { en: "tight", zh: "紧" }, assurance: 0.9, pass: estimate(0.92, 0.904, 0.93) });
    const { headline, sentences } = staffingAnswer(sampleStaffing({ targets: [sampleTarget(), tight] }), "en");
    expect(headline).toContain("both targets, the less sure of them with 92% (90–93%)");
    expect(sentences[0]).toMatch(/^Tight: ≥ 80% on the day with 92% \(90–93%\); 90% was asked for\.$/u);
  });

  it("tells of several days their sum and that of a day, and rosters that differ by day", () => {
    const { scenario } = sampleStaffing();
    const days = { ...scenario, warmUp: 1, days: 3 };
    const same = { desk: { early: 5, late: 6 } };
    expect(said({ scenario: days, cost: 7725 })).toContain("at 7,725 yuan for 3 days (2,575 a day)");
    // the day that only runs in is not told
    expect(said({ scenario: days, roster: [{ desk: { early: 1 } }, same, same, { desk: { early: 2, late: 0 } }] })).toContain("With Thu 18 June to Fri 19 June 5 early and 6 late; Sat 20 June 2 early the shop passes");
    expect(said({ scenario: days, roster: [same, { desk: { late: 6, early: 5 } }, same, same] })).toContain("With 5 early and 6 late the shop passes");
  });

  it("tells under which assumption the bound holds, a sentence for each", () => {
    const bases = ["monotone", "diminishing", "limits"] as const;
    for (const language of LANGUAGES) expect(new Set(bases.map((basis) => said({ basis }, language))).size).toBe(3);
    expect(said({})).toContain("No roster that costs less than 2,540 yuan passes, so at most 1.4% could still be saved.");
    expect(said({ bound: 2575, gap: 0 })).toContain("No cheaper roster passes.");
    const least = { bound: 2575, gap: 0, basis: "limits" as const };
    expect(said(least)).toContain("No cheaper roster keeps the limits (least numbers,");
    expect(said(least)).not.toContain("No cheaper roster passes.");
    expect(said(least, "zh")).toContain("没有更便宜的排班符合限制");
  });

  it("says of a target out of reach which interval fails, by how much, when in the day and why", () => {
    const failing = { feasible: false, targets: [sampleTarget(), sampleTarget({ met: false, pass: estimate(0.62, 0.6, 0.64) })] };
    const { headline, standing, sentences } = staffingAnswer(sampleStaffing(failing), "en");
    expect([standing, headline]).toEqual(["fails", "No roster within the limits passes as surely as it should."]);
    expect(sentences[0]).toBe("The best is 5 early and 6 late, at 2,575 yuan a day.");
    expect(sentences[1]).toContain("62% (60–64%) only; 95% was asked for, and the whole interval lies below it");
    expect(sentences[2]).toMatch(/^78% of what is late is sent between 12:00 and 13:00, most of all because .*pool \(80% of it\)\.$/u);
    const unsure = said({ feasible: false, targets: [sampleTarget({ met: false, pass: estimate(0.95, 0.94, 0.96) })] });
    expect(unsure).toContain("the interval reaches below it");
    const latin = { ...sampleStaffing().scenario, shifts: { ...sampleStaffing().scenario.shifts, tail: sampleStaffing().scenario.shifts["late"] } };
    expect(said({ ...failing, scenario: latin, roster: { "pre-sale": { tail: 1 }, clerks: { tail: 1 } } }, "zh")).toContain("最好的是 pre-sale：");
    expect(said(failing)).not.toContain("No roster that costs less");
  });

  it("tells of a measure and of one of several shops that fail when most wait at the desk", () => {
    const intervals = sampleIntervals().map((interval) => ({ ...interval, occupancy: interval.pool > 0 ? 0.97 : 0.6, oldestWait: interval.pool > 0 ? 250 : 5 }));
    const measure = sampleTarget({ quantity: "seconds", limit: 20, operator: "<=", met: false, pass: estimate(0.1, 0.08, 0.12) });
    expect(said({ feasible: false, targets: [measure], intervals })).toContain("While somebody is on duty most wait between 12:00 and 13:00: 5.0 conversations in the pool at a time, the oldest up to 4 min, agents busy 97% of the time (the whole desk).");
    expect(said({ feasible: false, targets: [sampleTarget({ shop: "outlet", met: false })], intervals }, "zh")).toContain("12:00–13:00 排队最多：同时有 5.0 个会话在排队");
    expect(said({ feasible: false, targets: [measure], intervals: [] })).not.toContain("most wait");
  });

  it("tells how sure the choice is, never more than it is, and of a target that asks for nothing", () => {
    const rightChoice = { probability: 0.97888, saving: 0.01, zone: 0.01, basis: "monotone" as const };
    expect(said({ rightChoice })).toContain("How sure the choice is: with at least 97.8% no roster that costs over 1% less is more than one point surer than asked; this holds of all rosters that may be chosen, if one agent more never lowers the chance.");
    expect(said({ rightChoice: { ...rightChoice, probability: 1 } })).not.toContain("How sure the choice is");
    expect(said({ rightChoice: { ...rightChoice, basis: "played" } }, "zh")).toContain("只对已模拟过的排班而言");
    expect(said({ targets: [sampleTarget(), sampleTarget({ rule: "b", assessed: 0, pass: { level: 0.95, replications: 0, method: "blaker" } })] })).toContain("3-minute manual reply rate was never assessed: nothing that it judges came in any replication");
  });

  it("tells in how many replications a target was assessed, and makes no headline of targets that never were", () => {
    expect(said({ targets: [sampleTarget({ assessed: 0.4 })] })).toContain("3-minute manual reply rate was assessed in 40% of the replications; its chance is of these.");
    const never = sampleTarget({ assessed: 0, pass: { level: 0.95, replications: 0, method: "blaker" } });
    const { headline, standing } = staffingAnswer(sampleStaffing({ targets: [never] }), "en");
    expect([headline, standing]).toEqual(["No target asks for anything here: nothing that they judge came in any replication.", "open"]);
    expect(staffingAnswer(sampleStaffing({ targets: [never, sampleTarget()] }), "en").headline).toContain("the less sure of them with 97.0%");
  });

  it("does not claim that none passes where the search was stopped", () => {
    const stopped = staffingAnswer(sampleStaffing({ feasible: false, interrupted: true, targets: [sampleTarget({ met: false, pass: estimate(0.9, 0.8, 0.95) })] }), "en");
    expect([stopped.standing, stopped.headline]).toEqual(["open", "No roster has been found yet that passes as surely as it should."]);
    const stoppedTargets = { feasible: false as const, interrupted: true as const, targets: [sampleTarget({ met: false, pass: estimate(0.95, 0.93, 0.97) })] };
    expect(said(stoppedTargets)).toContain("95% was asked for, which lies in the interval: whether it is met could not be told yet.");
    expect(said(stoppedTargets)).not.toContain("only;");
    expect(said(stoppedTargets, "zh")).toContain("落在区间之内：尚难断定。");
    expect(said({ ...stoppedTargets, targets: [sampleTarget({ met: false, pass: estimate(0.9, 0.88, 0.94) })] })).toContain("the whole interval lies below it");
    expect(said({ interrupted: true })).toContain("Stopped before the search was finished");
  });

  it("tells the cost that is to be expected only where it is another", () => {
    expect(said({})).not.toContain("to be expected");
    expect(said({ expectedCost: estimate(2610, 2600, 2620) })).toContain("With overtime and calls of the reserve 2,610 yuan (2,600–2,620) are to be expected.");
  });

  it("tells times that no roster covers, and a single roster in the singular", () => {
    const gap = { start: "2026-06-17T12:00", end: "2026-06-17T13:00" };
    expect(said({ uncovered: [gap, { ...gap, team: "clerks" }] })).toContain("With the shifts offered nobody can be there from 12:00 to 13:00, from 12:00 to 13:00 of clerks.");
    expect(said({ uncovered: [gap] }, "zh")).toContain("按可选的班次，12:00 至 13:00 无人在岗。");
    const twoDays = { ...sampleStaffing().scenario, days: 2 };
    const next = { start: "2026-06-18T12:00", end: "2026-06-18T13:00" };
    expect(said({ scenario: twoDays, uncovered: [gap, next] })).toContain("nobody can be there from 12:00 to 13:00, on each of the days.");
    expect(said({ scenario: twoDays, uncovered: [next] })).toContain("nobody can be there from 06-18 12:00 to 06-18 13:00.");
    expect(said({ search: { rosters: 1, replications: 20 } })).toContain("One roster was tried, for which the days were played 20 times in all.");
  });

  it("names the shop of a target where there are several", () => {
    expect(said({ targets: [sampleTarget({ shop: "outlet" })] })).toContain("outlet · 3-minute manual reply rate: ≥ 80%");
  });
});
