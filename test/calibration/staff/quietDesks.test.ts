import { describe, expect, it } from "vitest";
import { observeDesk } from "../../../src/calibration/observed/observeDesk.ts";
import type { Fit } from "../../../src/calibration/fit.ts";
import { calibrateStaff } from "../../../src/calibration/staff/calibrateStaff.ts";
import { playReplication } from "../../../src/engine/replication.ts";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";
import { formatMessageLog } from "../../../src/log/formatMessageLog.ts";
import { compileModel } from "../../../src/model/compileModel.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { parseTimeOfDay } from "../../../src/time/timeOfDay.ts";
import { HOUR_MS, SECOND_MS } from "../../../src/time/units.ts";

const BUYERS = `
conversations:
  desk:
    turns: { geometric: { mean: 3.4 } }
    burst: { geometric: { mean: 1.3 } }
    handle: { lognormal: { mean: 24, cv: 0.8 } }
    think: { lognormal: { mean: 55, cv: 0.9 } }
    patience: { lognormal: { mean: 700, cv: 1 } }
    silentShare: 60%
    closingWordShare: 40%
teams: { desk: { cap: 6, pickupDelay: 6s } }`;

const DAY_AND_EVENING = `
shifts:
  day: { from: "08:30", to: "17:30", breaks: [{ from: "12:00", length: 45m, waves: 2 }] }
  evening: { from: "15:00", to: "24:00", breaks: [{ from: "18:30", length: 30m }] }`;

const THREE = `days: 6
arrivals: { desk: { consultsPerDay: 110, busynessCv: 0.12, spamShare: 2% } }${BUYERS}${DAY_AND_EVENING}
roster: { desk: { day: 2, evening: 1 } }`;

const FIVE = `days: 12
arrivals: { desk: { consultsPerDay: 150, busynessCv: 0.1 } }${BUYERS}
shifts:
  early: { from: "08:00", to: "17:00" }
  middle: { from: "10:00", to: "19:00" }
  late: { from: "15:00", to: "24:00" }
roster: { desk: { early: 2, middle: 1, late: 2 } }`;

const ROTATION = `days: 8
arrivals: { desk: { consultsPerDay: 90, busynessCv: 0.12 } }${BUYERS}
shifts: { early: { from: "08:00", to: "16:00" }, late: { from: "16:00", to: "24:00" } }
roster: [${rosterOf(8, (day) => (day % 2 === 0 ? "early: 2, late: 1" : "early: 1, late: 2"))}]`;

const DAY_OFF = `days: 7
arrivals: { desk: { consultsPerDay: 100, busynessCv: 0.1 } }${BUYERS}
shifts: { early: { from: "08:00", to: "17:00" }, late: { from: "15:00", to: "24:00" } }
roster: [${rosterOf(7, (day) => (day === 3 ? "early: 1, late: 1" : day === 5 ? "early: 2" : "early: 2, late: 1"))}]`;

const VERY_QUIET = `days: 10
arrivals: { desk: { consultsPerDay: 60, busynessCv: 0.12 } }${BUYERS}${DAY_AND_EVENING}
roster: { desk: { day: 2, evening: 1 } }`;

/** So many conversations a day, as many at night as by day, and so many days; the night has so many agents. */
function withNight(consultsPerDay: number, days: number, agents: number): string {
  return `days: ${days}
arrivals: { desk: { consultsPerDay: ${consultsPerDay}, busynessCv: 0.1, profile: [${Array.from({ length: 96 }, () => 1).join(", ")}] } }${BUYERS}
shifts: { day: { from: "08:00", to: "16:00" }, evening: { from: "14:00", to: "22:00" }, night: { from: "22:00", to: "30:00" } }
roster: { desk: { day: 1, evening: 1, night: ${agents} } }`;
}

/** Two agents of the early shift eat at one time. */
const AT_ONE_TIME = `days: 14
arrivals: { desk: { consultsPerDay: 60, busynessCv: 0.1 } }${BUYERS}
shifts:
  early: { from: "08:00", to: "17:00", breaks: [{ from: "12:00", length: 60m }] }
  late: { from: "16:00", to: "24:00", breaks: [{ from: "18:30", length: 45m }] }
roster: { desk: { early: 2, late: 1 } }`;

function rosterOf(days: number, of: (day: number) => string): string {
  return Array.from({ length: days }, (_, day) => `{ desk: { ${of(day)} } }`).join(", ");
}

interface Staff {
  readonly shifts: readonly (readonly [string, Scenario["shifts"][string]])[];
  readonly roster: unknown;
  readonly fits: Readonly<Record<string, Fit>>;
}

/** What a file shows without rows of presence; `hidden` matches the rows that it lacks. `warmUp`: so many days were played before it begins. */
function staffOf(text: string, seed: number, hidden: RegExp, warmUp = 0): Staff {
  const scenario = parseScenario(`replycast: 1\nname: quiet\nplatform: pinduoduo\nstart: 2026-06-01\nwarmUp: ${warmUp}\ntimeZone: UTC\nseed: "${seed}"\n${text}`, "quiet.yaml");
  const log = playReplication(compileModel(scenario, HOUR_MS), 0);
  const rows = [...formatMessageLog(log, { startDate: "2026-06-01", agents: [], streams: ["desk"] }, { firstDay: warmUp, days: scenario.days }, "csv")].join("").split("\n");
  const read = readMessageLog(rows.filter((row) => !hidden.test(row)).join("\n"), { fileName: "quiet.csv", timeZone: "UTC" });
  const { written, fits } = calibrateStaff(observeDesk(read));
  return { shifts: Object.entries(written.shifts as Scenario["shifts"]), roster: written.roster, fits };
}

function seconds(clock: string): number {
  return (parseTimeOfDay(clock) ?? NaN) / SECOND_MS;
}

const kinds: readonly (readonly [string, RegExp])[] = [["messages alone", /,system,/u], ["messages and assignments", /,(?:online|away|offline),/u]];

describe.each(kinds)("of a quiet desk a file with %s", (_, hidden) => {
  it.each([
    ["three agents", THREE, [["08:30", "17:30"], ["15:00", "24:00"]], "2,1"],
    ["five agents", FIVE, [["08:00", "17:00"], ["10:00", "19:00"], ["15:00", "24:00"]], "2,1,2"],
  ])("gives back the shifts of %s to a quarter of an hour, and no others", (_name, text, truth, people) => {
    for (let seed = 0; seed < 3; seed++) {
      const { shifts, roster } = staffOf(text, seed, hidden);
      expect(shifts).toHaveLength(truth.length);
      for (const [place, [, { from, to }]] of shifts.entries()) {
        expect(Math.abs(seconds(from) - seconds(truth[place][0])), `${seed}: ${from}`).toBeLessThanOrEqual(900);
        expect(Math.abs(seconds(to) - seconds(truth[place][1])), `${seed}: ${to}`).toBeLessThanOrEqual(900);
      }
      const team = (roster as Record<string, Record<string, number>>).desk;
      expect(Object.values(team).join(",")).toBe(people);
    }
  });

  it("tells the meals: of two agents in turn, and of one who is alone in the evening", () => {
    const { shifts } = staffOf(THREE, 0, hidden);
    expect(shifts.map(([, { breaks }]) => breaks)).toEqual([[{ from: "12:00", length: 2700, waves: 2 }], [{ from: "18:30", length: 1800, waves: 1 }]]);
  });

  it("gives agents one meal who eat at one time, though some of them were without work before it", () => {
    for (let seed = 0; seed < 4; seed++) {
      const { shifts } = staffOf(AT_ONE_TIME, seed, hidden);
      expect(shifts.map(([, { breaks }]) => breaks), `${seed}`).toEqual([[{ from: "12:00", length: 3600, waves: 1 }], [{ from: "18:30", length: 2700, waves: 1 }]]);
    }
  });

  it.each([
    ["a quiet desk of a week", withNight(60, 7, 1), 1],
    ["two agents and five days", withNight(120, 5, 2), 2],
    ["a fortnight", withNight(150, 14, 1), 1],
  ])("dates nights by the evening on which they begin, and drops the rest of the one before the log: %s", (_name, text, agents) => {
    for (let seed = 0; seed < 3; seed++) {
      for (const warmUp of [0, 1]) {
        const { shifts, roster } = staffOf(text, seed, hidden, warmUp);
        expect(shifts, `${seed}`).toHaveLength(3);
        const [, , [name, { from, to }]] = shifts;
        expect(Math.abs(seconds(from) - 22 * 3600), `${seed}: ${from}`).toBeLessThanOrEqual(900);
        expect(Math.abs(seconds(to) - 30 * 3600), `${seed}: ${to}`).toBeLessThanOrEqual(900);
        expect((roster as Record<string, Record<string, number>>).desk[name], `${seed}`).toBe(agents);
      }
    }
  });

  it("tells who works early on one day and late on the next, and that a day off is one", () => {
    const rotation = staffOf(ROTATION, 1, hidden);
    expect(rotation.shifts.map(([, { from, to }]) => [from, to])).toEqual([["08:00", "16:00"], ["16:00", "24:00"]]);
    expect(rotation.roster).toEqual(Array.from({ length: 8 }, (_day, day) => ({ desk: day % 2 === 0 ? { s1: 2, s2: 1 } : { s1: 1, s2: 2 } })));
    const { roster } = staffOf(DAY_OFF, 2, hidden);
    expect(roster).toEqual([0, 1, 2, 3, 4, 5, 6].map((day) => ({ desk: day === 3 ? { early: 1, late: 1 } : day === 5 ? { early: 2 } : { early: 2, late: 1 } })));
  });

  it("has limits of begins and ends that hold the truth where hardly anybody comes", () => {
    let [inside, all] = [0, 0];
    for (let seed = 0; seed < 6; seed++) {
      const { shifts, fits } = staffOf(VERY_QUIET, seed, hidden);
      expect(shifts).toHaveLength(2);
      for (const [place, [name]] of shifts.entries()) {
        for (const [edge, clock] of [[["from", "08:30"], ["to", "17:30"]], [["from", "15:00"], ["to", "24:00"]]][place]) {
          const { lower = 0, upper = 0 } = fits[`shifts.${name}.${edge}`];
          const truth = seconds(clock);
          all++;
          if (lower <= truth + 60 && upper >= truth - 60) inside++;
        }
      }
    }
    expect(inside).toBeGreaterThanOrEqual(0.85 * all);
  });
});
