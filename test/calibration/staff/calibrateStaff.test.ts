import { describe, expect, it } from "vitest";
import { observeDesk } from "../../../src/calibration/observed/observeDesk.ts";
import { calibrateStaff } from "../../../src/calibration/staff/calibrateStaff.ts";
import type { CalibratedPart } from "../../../src/calibration/calibratedPart.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { DAY_MS } from "../../../src/time/units.ts";
import { playDesk } from "../../engine/playDesk.ts";
import type { Desk } from "../../engine/playDesk.ts";
import { read } from "../../import/logOfText.ts";
import { busyDesk, twoShifts } from "../busyDesk.ts";
import { hasDeskWeek, readDeskWeek } from "../deskWeek.ts";
import { writtenAndRead } from "../observed/writtenAndRead.ts";
import { withoutPresence } from "../withoutPresence.ts";

const DAYS = 4;

function learned(desk: Desk, isTold = true): CalibratedPart {
  const log = playDesk({ ...desk, days: DAYS });
  return calibrateStaff(observeDesk(writtenAndRead(isTold ? log : withoutPresence(log), DAYS)));
}

const early = { from: "08:00", to: "17:00", breaks: [{ from: "11:30", length: 1800, waves: 2 }] };
const late = { from: "15:00", to: "24:00", breaks: [{ from: "18:00", length: 3600, waves: 2 }] };

describe("what presence tells", () => {
  it.each(["finish", "hand-over", "leave"] as const)("gives back shifts, meals, roster, cap and an end by %s exactly", (atEnd) => {
    const { written, fits } = learned({ ...busyDesk, ...twoShifts(atEnd), consultsPerDay: 700, seed: `end ${atEnd}` });
    expect(written.shifts).toEqual({ early: { ...early, atEnd }, late: { ...late, ...(fits["shifts.late.atEnd"] === undefined ? { atEnd } : {}) } });
    expect(written).toMatchObject({ roster: { desk: { early: 2, late: 2 } }, teams: { desk: { cap: 6, shrinkage: 0, lateness: 0 } } });
    expect(fits["shifts.early.from"]).toMatchObject({ value: 28_800, lower: 28_800, upper: 28_800, n: 8, of: "agent-days" });
    expect(Object.keys(fits).filter((path) => path === "roster" || path.endsWith(".breaks"))).toEqual([]);
    expect(fits["shifts.late.breaks.0.from"]).toMatchObject({ value: 64_800, lower: 64_800, upper: 64_800 });
  });

  it("gives back shifts of other times and beyond midnight", () => {
    const { written } = learned({
      ...busyDesk, seed: "nights", roster: { day: 2, dark: 1 },
      shifts: { day: { from: "08:10", to: "20:40", breaks: [{ from: "12:10", length: 2700, waves: 1 }] }, dark: { from: "21:30", to: "30:30", breaks: [{ from: "26:00", length: 1800, waves: 1 }] } },
    });
    expect(written).toMatchObject({
      shifts: {
        s1: { from: "08:10", to: "20:40", breaks: [{ from: "12:10", length: 2700, waves: 1 }] },
        s2: { from: "21:30", to: "30:30", breaks: [{ from: "26:00", length: 1800, waves: 1 }] },
      },
      roster: { desk: { s1: 2, s2: 1 } },
    });
  });

  it("gives a roster by day where some did not come, with short breaks and lateness in their limits", () => {
    const { written, fits } = learned({ ...busyDesk, ...twoShifts("finish", 4), team: { cap: 6, shrinkage: 0.1, lateness: 300, noShow: 0.2 }, seed: "absent" });
    const roster = written.roster as readonly Record<string, Record<string, number>>[];
    expect(roster).toHaveLength(DAYS);
    const { "teams.desk.shrinkage": shrinkage, "teams.desk.lateness": lateness } = fits;
    expect(shrinkage.lower).toBeLessThan(0.1);
    expect(shrinkage.upper).toBeGreaterThan(0.1);
    expect(lateness.lower).toBeLessThan(300);
    expect(lateness.upper).toBeGreaterThan(300);
    expect(fits["teams.desk.noShow"]).toMatchObject({ source: "default", value: 0 });
    expect([fits["shifts.early.from"].value, fits["shifts.early.to"].value]).toEqual([28_800, 61_200]);
  });

  it("gives caps by the clock, to the half-hour in which it is seen", () => {
    const { written, fits } = learned({ ...busyDesk, shifts: { day: { from: "08:00", to: "24:00" } }, roster: { day: 2 }, consultsPerDay: 900, team: { cap: { "00:00": 3, "14:00": 6 } }, seed: "caps" });
    expect(written).toMatchObject({ teams: { desk: { cap: { "08:00": 3, "14:00": 6 } } } });
    expect(fits["teams.desk.cap"]).toMatchObject({ lower: 3, upper: 6 });
  });

  it("gives back the cap where of one conversation in 25 it is not told when it left the list, and counts these", () => {
    const whole = writtenAndRead(playDesk({ ...busyDesk, ...twoShifts("finish"), days: DAYS, consultsPerDay: 700, seed: "closings" }), DAYS);
    const { assignments } = whole.log;
    const until = Float64Array.from(assignments.until, (at, row) => (row % 25 === 0 ? -1 : at));
    const { written, findings } = calibrateStaff(observeDesk({ ...whole, log: { ...whole.log, assignments: { ...assignments, until } } }));
    expect(written).toMatchObject({ teams: { desk: { cap: 6 } } });
    expect(findings.map(({ code }) => code)).toEqual(["closings-untold"]);
    // but for those that the log's end finds open
    expect(Math.abs(findings[0].count - assignments.count / 25)).toBeLessThanOrEqual(2);
  });

  it("says of a cap only that it is at least as much as was open, where nobody had to wait for a place", () => {
    const { written, fits } = learned({ ...busyDesk, ...twoShifts("finish", 6), consultsPerDay: 150, team: { cap: 10 }, seed: "room" });
    expect((written.teams as Record<string, Record<string, unknown>>).desk).not.toHaveProperty("cap");
    expect(fits["teams.desk.cap"]).toMatchObject({ source: "default", value: 10 });
    expect(fits["teams.desk.cap"].reason).toMatchObject({ code: "cap-never-reached" });
  });
});

describe("without rows of presence", () => {
  it("a busy desk's shifts, meals and cap are found from what was done", () => {
    const { written, fits } = learned({ ...busyDesk, ...twoShifts("finish"), consultsPerDay: 900, seed: "untold" }, false);
    expect(written).toMatchObject({ shifts: { early, late }, roster: { desk: { early: 2, late: 2 } }, teams: { desk: { cap: 6 } } });
    expect(fits["teams.desk.shrinkage"].source).toBe("default");
    expect(fits["teams.desk.lateness"].source).toBe("default");
  });
});

describe("a log", () => {
  it("that names no agents still has somebody at the desk, and says so", () => {
    const { written, fits } = calibrateStaff(observeDesk(read("time,consumer,sender\n2026-06-18T10:00:00,u1,buyer\n2026-06-18T10:00:20,u1,agent", "UTC")));
    expect(written.roster).toEqual({ desk: { early: 1, late: 1 } });
    expect(fits.roster).toMatchObject({ source: "default", n: 0 });
  });

  it("that shows its agents for moments has somebody at the desk too, and says who was left out", () => {
    const { written, fits, findings } = calibrateStaff(observeDesk(read("time,consumer,sender,agent\n2026-06-18T10:00:00,u1,buyer,\n2026-06-18T10:00:20,u1,agent,Anna", "UTC")));
    expect(written.roster).toEqual({ desk: { early: 1, late: 1 } });
    expect(fits.roster).toMatchObject({ source: "default", reason: { code: "agents-for-moments" } });
    expect(findings.map(({ code, count }) => [code, count])).toEqual([["short-stays", 1]]);
  });

  it("with an account that is used around the clock tells it and writes whole days", () => {
    const rows = Array.from({ length: 3 * 24 * 4 }, (_, quarter) => {
      const at = new Date(Date.UTC(2026, 5, 18, 0, quarter * 15)).toISOString().slice(0, 19);
      return `${at},u${quarter},buyer,\n${at.slice(0, 17)}20,u${quarter},agent,Anna`;
    });
    const { written, findings } = calibrateStaff(observeDesk(read(`time,consumer,sender,agent\n${rows.join("\n")}`, "UTC")));
    expect(written).toMatchObject({ shifts: { s1: { from: "00:00", to: "24:00" } }, roster: { desk: { s1: 1 } } });
    expect(findings.map(({ code }) => code)).toEqual(["account-around-the-clock"]);
  });

  it("of one day that begins with the rest of yesterday's shift tells today's, and counts the rest", () => {
    const minutes = [1, 3, ...Array.from({ length: 36 }, (_, talk) => 17 * 60 + 30 + talk * 10)];
    const rows = minutes.map((minute, talk) => {
      const at = new Date(Date.UTC(2026, 5, 18, 0, minute)).toISOString().slice(0, 17);
      return `${at}00,u${talk},buyer,\n${at}20,u${talk},agent,Anna`;
    });
    const { written, findings } = calibrateStaff(observeDesk(read(`time,consumer,sender,agent\n${rows.join("\n")}`, "UTC")));
    expect(written).toMatchObject({ shifts: { s1: { from: "17:30" } }, roster: { desk: { s1: 1 } } });
    expect(Object.keys(written.shifts as object)).toHaveLength(1);
    expect(findings.map(({ code, count }) => [code, count])).toEqual([["short-stays", 1]]);
  });

  it("of nights, one of which shows nothing before midnight, has as many nights from whichever day on it is learned from", () => {
    const talks = [0, 1, 2, 3, 4, 5].flatMap((night) => Array.from({ length: 40 }, (_, talk) => {
      const begin = night === 2 ? 24.6 : 22;
      const at = new Date(Date.UTC(2026, 5, 18 + night, 0, 0, Math.round((begin + ((30 - begin) * talk) / 40) * 3600))).toISOString().slice(0, 17);
      return `${at}00,u${night}-${talk},buyer,\n${at}20,u${night}-${talk},agent,Anna`;
    }));
    const log = read(`time,consumer,sender,agent\n${talks.join("\n")}`, "UTC");
    const rosterFrom = (day: number): unknown => calibrateStaff(observeDesk(log, { fromMs: day * DAY_MS, toMs: 6 * DAY_MS })).written.roster;
    for (const day of [1, 2, 3]) expect(rosterFrom(day)).toEqual({ desk: { s1: 1 } });
  });

  it("in which a single conversation has a row of assignment has the shifts that it has without", () => {
    const learnedWith = (assigned: readonly string[]): unknown => {
      const talks = [0, 1, 2, 3].flatMap((day) => Array.from({ length: 40 }, (_, talk) => {
        const at = new Date(Date.UTC(2026, 5, 18 + day, 9, 12 * talk)).toISOString().slice(0, 17);
        return [`${at}00,u${day}-${talk},buyer,text,`, ...(day === 1 && talk === 20 ? assigned.map((row) => `${at}${row}`) : []), `${at}20,u${day}-${talk},agent,text,Anna`].join("\n");
      }));
      const { shifts, roster } = calibrateStaff(observeDesk(read(`time,consumer,sender,kind,agent\n${talks.join("\n")}`, "UTC"))).written;
      return { shifts, roster };
    };
    expect(learnedWith([])).toMatchObject({ shifts: { s1: { from: "09:00", to: "16:50" } }, roster: { desk: { s1: 1 } } });
    expect(learnedWith(["10,u1-20,system,assigned,Anna"])).toEqual(learnedWith([]));
  });

  it("of agents who work one shift on some days and another on others has both, and tells who only was there", () => {
    const rows = Array.from({ length: 6 }, (_, day) => {
      const [from, to] = day % 2 === 0 ? [8, 16] : [14, 22];
      const at = (hour: number, minute: number, second = 0): string => new Date(Date.UTC(2026, 5, 18 + day, hour, minute, second)).toISOString().slice(0, 19);
      const state = (agent: string, what: string, hour: number, minute = 0): string => `${at(hour, minute)},,,system,${what},${agent}`;
      const talk = (hour: number): string => [`${at(hour, 5)},u${day}-${hour},k${day}-${hour},buyer,text,`, `${at(hour, 5)},u${day}-${hour},k${day}-${hour},system,assigned,Anna`,
        `${at(hour, 5, 20)},u${day}-${hour},k${day}-${hour},agent,text,Anna`].join("\n");
      return [state("Anna", "online", from), state("Boss", "online", 9), talk(from), state("Anna", "away", from + 3, 30), state("Anna", "online", from + 4), talk(from + 5), state("Boss", "offline", 17), state("Anna", "offline", to)].join("\n");
    });
    const { written, findings } = calibrateStaff(observeDesk(read(`time,consumer,conversation,sender,kind,agent\n${rows.join("\n")}`, "UTC")));
    expect(written.shifts).toEqual({ s1: { from: "08:00", to: "16:00", breaks: [{ from: "11:30", length: 1800, waves: 1 }] }, s2: { from: "14:00", to: "22:00", breaks: [{ from: "17:30", length: 1800, waves: 1 }] } });
    expect(written.roster).toEqual([0, 1, 2, 3, 4, 5].map((day) => ({ desk: { [day % 2 === 0 ? "s1" : "s2"]: 1 } })));
    expect(findings.map(({ code, count, example }) => [code, count, example])).toEqual([["agents-without-reply", 1, "Boss was there and handled nothing"]]);
  });

  it("of several streams has a team for each set of streams that agents serve", () => {
    const rows = Array.from({ length: 60 }, (_, talk) => {
      const at = (seconds: number): string => new Date(Date.UTC(2026, 5, 18, 9, talk * 2, seconds)).toISOString().slice(0, 19);
      const [stream, agent] = talk % 3 === 0 ? ["sales", "Anna"] : talk % 3 === 1 ? ["service", "Ben"] : [talk % 2 === 0 ? "sales" : "service", "Cleo"];
      return `${at(0)},u${talk},c${talk},buyer,,${stream}\n${at(20)},u${talk},c${talk},agent,${agent},${stream}`;
    });
    const { written } = calibrateStaff(observeDesk(read(`time,consumer,conversation,sender,agent,stream\n${rows.join("\n")}`, "UTC")));
    expect(Object.keys((written.roster as Record<string, unknown>))).toEqual(["sales", "service", "desk"]);
  });

  it("counts conversations and not replies: who passes on a stream after the first reply serves it", () => {
    const rows = Array.from({ length: 60 }, (_, talk) => {
      const at = (seconds: number): string => new Date(Date.UTC(2026, 5, 18, 9, talk * 4, seconds)).toISOString().slice(0, 19);
      const [stream, later] = talk % 10 === 0 ? ["service", "Ben"] : ["sales", "Anna"];
      const turns = [1, 2, 3].map((turn) => `${at(turn * 60)},u${talk},c${talk},buyer,,${stream}\n${at(turn * 60 + 20)},u${talk},c${talk},agent,${later},${stream}`);
      return [`${at(0)},u${talk},c${talk},buyer,,${stream}`, `${at(20)},u${talk},c${talk},agent,Anna,${stream}`, ...turns].join("\n");
    });
    const { written } = calibrateStaff(observeDesk(read(`time,consumer,conversation,sender,agent,stream\n${rows.join("\n")}`, "UTC")));
    // Of Anna's replies 6 in 222 are to service, of the conversations 6 in 60.
    expect(Object.keys((written.roster as Record<string, unknown>))).toEqual(["desk", "service"]);
  });
});

describe.skipIf(!hasDeskWeek)("a week of another simulator's desk (../shared/data, skipped where it is absent)", () => {
  it("gives back its four agents' shifts and meals and its cap, and the scenario can be read", () => {
    const { written, fits, findings } = calibrateStaff(observeDesk(readDeskWeek()));
    expect(written).toEqual({
      shifts: {
        early: { from: "08:00", to: "17:00", breaks: [{ from: "11:00", length: 3600, waves: 2 }], atEnd: "finish" },
        late: { from: "15:00", to: "24:00", breaks: [{ from: "18:00", length: 3600, waves: 2 }], atEnd: "finish" },
      },
      roster: { desk: { early: 2, late: 2 } },
      teams: { desk: { cap: 8 } },
    });
    expect(fits["teams.desk.cap"]).toMatchObject({ lower: 8, upper: 8, of: "conversations" });
    expect(findings).toEqual([]);
    expect(() => parseScenario(JSON.stringify({ replycast: 1, name: "week", platform: "pinduoduo", arrivals: { desk: { consultsPerDay: 800 } }, ...written }), "week.json")).not.toThrow();
  });
});
