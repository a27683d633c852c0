import { describe, expect, it } from "vitest";
import { absences, botsOut, lateTeams } from "../../../src/staffing/sensitivity/stressCases.ts";
import { withRoster } from "../../../src/staffing/sensitivity/withRoster.ts";
import { smallDesk } from "./smallDesk.ts";

const DESK = smallDesk(["shifts={day: {from: '08:00', to: '16:00'}, evening: {from: '16:00', to: '24:00'}, all: {from: '08:00', to: '24:00'}}", "roster.desk={day: 1, evening: 2}", "bot={smart: {resolves: 50%}}"]);
const withDesk = (desk: Readonly<Record<string, number>>) => ({ ...DESK, roster: { desk } });

describe("what goes wrong with one roster goes wrong with another", () => {
  it("for all of a shift who are late, as many as there are", () => {
    const [late] = lateTeams(DESK, 0);
    expect(late.stress).toMatchObject({ shift: "evening", agents: 2 });
    const other = withRoster(late, withDesk({ day: 2, evening: 5 }));
    expect(other?.stress).toMatchObject({ shift: "evening", agents: 5 });
    expect(other?.scenario.incidents).toHaveLength(5);
    expect(other?.scenario.roster).toEqual({ desk: { day: 2, evening: 5 } });
  });

  it("for one of the shift that is there most of that time, where nobody works the shift", () => {
    const [absent] = absences(DESK, 0);
    expect(absent.stress).toMatchObject({ shift: "day" });
    expect(withRoster(absent, withDesk({ evening: 2, all: 1 }))?.stress).toMatchObject({ kind: "agent-absent", shift: "all" });
    expect(withRoster(absent, withDesk({}))).toBeUndefined();
  });

  it("as it is where it is not about the people", () => {
    const [out] = botsOut(DESK, 0);
    const other = withRoster(out, withDesk({ all: 3 }));
    expect(other?.stress).toBe(out.stress);
    expect(other?.scenario).toEqual({ ...out.scenario, roster: { desk: { all: 3 } } });
  });
});
