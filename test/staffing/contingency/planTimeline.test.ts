import { describe, expect, it } from "vitest";
import { hiringLead, SOURCES } from "../../../src/staffing/contingency/hiringLead.ts";
import { planTimeline, STEPS_BEFORE } from "../../../src/staffing/contingency/planTimeline.ts";
import { addDays } from "../../../src/time/calendar.ts";

const START = { start: "2026-06-10", warmUp: 1 };

describe("the dates of a plan", () => {
  it("have no step begin before all that it needs is finished, wherever the event lies among the judged days", () => {
    for (const isHiring of [true, false]) {
      for (let day = 0; day < 30; day++) {
        const steps = planTimeline(START, day, { isHiring, isEvent: true });
        const byStep = new Map(steps.map((step) => [step.step, step]));
        for (const { step, from } of steps) {
          for (const before of STEPS_BEFORE[step]) expect(byStep.get(before)?.to ?? -Infinity, `${before} before ${step}, day ${day}`).toBeLessThan(from);
        }
        expect(steps.map(({ from }) => from)).toEqual(steps.map(({ from }) => from).toSorted((a, b) => a - b));
        expect(steps.every(({ from, to, fromDate, toDate }) => from <= to && fromDate === addDays("2026-06-11", day + from) && toDate === addDays("2026-06-11", day + to))).toBe(true);
      }
    }
  });

  it("have whoever is hired pass the exam on the eve of the first judged day", () => {
    for (const day of [0, 2]) expect(planTimeline(START, day, { isHiring: true, isEvent: true }).find(({ step }) => step === "exam")).toMatchObject({ fromDate: "2026-06-09", toDate: "2026-06-10" });
  });

  it("are those of the field where nothing needs them earlier: forecast D-14, phrases D-7, registration D-3 to D-1", () => {
    const days = new Map(planTimeline(START, 0, { isHiring: false, isEvent: true }).map(({ step, from, to }) => [step, [from, to]]));
    expect([days.get("forecast"), days.get("registration"), days.get("event"), days.get("after-sale")]).toEqual([[-14, -14], [-3, -1], [0, 0], [1, 1]]);
    expect([...days.keys()]).toEqual(["plan", "forecast", "phrases", "train-others", "registration", "event", "after-sale"]);
  });

  it("have nothing of an event where none is ahead", () => {
    expect(planTimeline(START, 0, { isHiring: false, isEvent: false }).map(({ step }) => step)).toEqual(["plan", "forecast", "phrases", "train-others"]);
  });

  it("give finding, training and exam of each source one after the other", () => {
    for (const source of SOURCES) {
      const { find, train, exam } = hiringLead(source);
      expect([train[0] - find[1], exam[0] - train[1], exam[1]]).toEqual([1, 1, -1]);
    }
    expect([hiringLead("own").find[0], hiringLead("temps").find[0], hiringLead("outsourced").find[0]]).toEqual([-28, -24, -6]);
  });
});
