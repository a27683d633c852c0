import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/model/compileModel.ts";
import type { Incident, Scenario, Shift } from "../../src/scenario/scenario.ts";
import { HOUR_MS } from "../../src/time/units.ts";
import { deskScenario } from "../engine/playDesk.ts";
import { dutyRows } from "./dutyRows.ts";

type Times = Partial<Shift> & Pick<Shift, "from" | "to">;

const DAY: Times = { from: "08:00", to: "17:00" };

function absent(from: string, to: string, shift = "day"): Incident {
  return { agentAbsent: { team: "desk", shift, from: `2026-06-0${from}`, to: `2026-06-0${to}` } };
}

function down(from: string, to: string): Incident {
  return { deskDown: { from: `2026-06-0${from}`, to: `2026-06-0${to}` } };
}

/** The duty of a desk with one shift `day`, up to so many hours. */
function duty(shift: Times, agents: number | readonly number[], incidents: readonly Incident[], untilHour = 24): string[] {
  const numbers: readonly number[] = typeof agents === "number" ? [agents] : agents;
  const scenario: Scenario = { ...deskScenario({ shifts: { day: shift }, days: numbers.length, incidents }), roster: numbers.map((day) => ({ desk: { day } })) };
  return dutyRows(compileModel(scenario, 0).attendance.duty, (at) => at <= untilHour * HOUR_MS);
}

describe("an absent agent", () => {
  it("is the last of the shift; who is there already hands over, and comes back at the end of it", () => {
    expect(duty(DAY, 2, [absent("1T10:00", "1T12:30")])).toEqual(["0 at 8: start", "1 at 8: start", "1 at 10: hand over", "1 at 12.5: start", "0 at 17: finish", "1 at 17: finish"]);
  });

  it("over a whole shift is the same as one agent fewer", () => {
    const fewer = duty(DAY, [2, 1], [], 48).filter((row) => !row.startsWith("1 at 8") && !row.startsWith("1 at 17"));
    expect(duty(DAY, [2, 1], [absent("1T08:00", "1T17:00")], 48)).toEqual(fewer);
    expect(duty(DAY, [2, 1], [absent("1T00:00", "2T00:00")], 48)).toEqual(fewer);
  });

  it("at the begin comes later, at the end does not come back", () => {
    expect(duty(DAY, 1, [absent("1T06:00", "1T09:00"), absent("1T16:00", "1T20:00")])).toEqual(["0 at 9: start", "0 at 16: hand over"]);
  });

  it("of another incident of the same time is another one, of another time the same; one too many takes nobody", () => {
    expect(duty(DAY, 2, [absent("1T10:00", "1T12:00"), absent("1T11:00", "1T13:00"), absent("1T11:30", "1T15:00"), absent("1T13:00", "1T14:00")]).slice(2, -2)).toEqual([
      "1 at 10: hand over", "0 at 11: hand over", "1 at 12: start", "0 at 13: start", "1 at 13: hand over", "1 at 14: start",
    ]);
  });

  it("is that of each day's roster, and of the shift that the incident meets", () => {
    expect(duty(DAY, [1, 2], [absent("1T16:00", "2T09:00")], 48)).toEqual(["0 at 8: start", "0 at 16: hand over", "0 at 32: start", "1 at 33: start", "0 at 41: finish", "1 at 41: finish"]);
    expect(duty(DAY, 1, [absent("1T18:00", "1T20:00")])).toEqual(["0 at 8: start", "0 at 17: finish"]);
  });

  it("who is back during a meal comes at its end; one who goes at table hands over too", () => {
    const shift = { ...DAY, breaks: [{ from: "12:00", length: 3600, waves: 1 }] };
    expect(duty(shift, 1, [absent("1T10:00", "1T12:30")])).toEqual(["0 at 8: start", "0 at 10: hand over", "0 at 13: start", "0 at 17: finish"]);
    expect(duty(shift, 1, [absent("1T12:30", "1T14:00")])).toEqual(["0 at 8: start", "0 at 12: to table", "0 at 12.5: hand over", "0 at 14: start", "0 at 17: finish"]);
  });

  it("who is back after the stop of new conversations takes none", () => {
    const shift = { ...DAY, stopNewBefore: 3600 };
    expect(duty(shift, 1, [absent("1T15:00", "1T16:30")])).toEqual(["0 at 8: start", "0 at 15: hand over", "0 at 16.5: start", "0 at 16.5: stop new", "0 at 17: finish"]);
  });

  it("of shifts that go on into each other is missing over the change, or from it on", () => {
    const whole = { from: "06:00", to: "30:00" };
    expect(duty(whole, [1, 1], [absent("2T04:00", "2T09:00")], 48)).toEqual(["0 at 0: start", "0 at 28: hand over", "0 at 33: start"]);
    expect(duty(whole, [1, 1], [absent("2T06:00", "2T09:00")], 48)).toEqual(["0 at 0: start", "0 at 30: hand over", "0 at 33: start"]);
    expect(duty(whole, [1, 1], [absent("2T04:00", "2T06:00")], 48)).toEqual(["0 at 0: start", "0 at 28: hand over", "0 at 30: start"]);
  });

  it("before the first midnight is not there at it", () => {
    const night = { from: "22:00", to: "30:00" };
    const before: Incident = { agentAbsent: { team: "desk", shift: "day", from: "2026-05-31T20:00", to: "2026-06-01T02:00" } };
    expect(duty(night, 1, [before], 12)).toEqual(["0 at 2: start", "0 at 6: finish"]);
  });
});

describe("a desk that is down", () => {
  it("sends everybody who is there to table at once, and meals that meet it become one with it", () => {
    const shift = { ...DAY, breaks: [{ from: "11:00", length: 3600, waves: 2 }] };
    expect(duty(shift, 2, [down("1T11:30", "1T12:30")]).slice(2, -2)).toEqual(["0 at 11: to table", "1 at 11.5: to table", "0 at 12.5: back", "1 at 13: back"]);
  });

  it("at the begin of a shift is found so, at its end is not waited for", () => {
    expect(duty(DAY, 1, [down("1T07:00", "1T09:00"), down("1T16:00", "1T18:00")])).toEqual(["0 at 8: start", "0 at 8: to table", "0 at 9: back", "0 at 16: to table", "0 at 17: finish"]);
  });

  it("over the change of shifts that go on into each other is one time away", () => {
    expect(duty({ from: "06:00", to: "30:00" }, [1, 1], [down("2T05:00", "2T07:00")], 48)).toEqual(["0 at 0: start", "0 at 29: to table", "0 at 31: back"]);
  });

  it("stands in the model, for those who are not on the roster's clock", () => {
    const { deskDown } = compileModel(deskScenario({ incidents: [down("1T11:00", "1T12:00"), down("1T11:30", "1T13:00")] }), 0).attendance;
    expect(deskDown).toEqual([[11 * HOUR_MS, 13 * HOUR_MS]]);
  });
});
