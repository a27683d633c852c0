import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { formatEffective } from "../../src/scenario/formatEffective.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { readScenario } from "../../src/scenario/readScenario.ts";
import { staffingOf } from "../../src/scenario/staffingOf.ts";
import { faultsOf, SIX_LINES } from "./scenarioText.ts";

const with7 = (line: string, text = SIX_LINES) => `${text}${line}\n`;
const told = (line: string, text = SIX_LINES) => faultsOf(with7(line, text)).map(({ where, found }) => [where, found]);
const HOUR = 3600;

describe("what a search may choose", () => {
  it("is the standard set under the default limits where the file says nothing", () => {
    const scenario = parseScenario(SIX_LINES);
    expect(scenario.staffing).toBeUndefined();
    expect(staffingOf(scenario)).toEqual({
      shifts: ["early", "middle", "late", "half", "night"], minimum: {}, maximum: {}, cover: "always-one", days: "same", dedicated: [], fair: false, uncertain: {},
      labour: { workingDay: 8 * HOUR, maxOvertimePerDay: 3 * HOUR, maxOvertimePerMonth: 36 * HOUR, rest: 11 * HOUR, maxDaysInARow: 6, mealAfter: 6 * HOUR },
    });
    expect(parseScenario(with7("staffing: {}")).staffing).toEqual(staffingOf(scenario));
  });

  it("is the file's own shifts and those of its roster where it has any of its own", () => {
    const own = with7('shifts: { rush: { from: "00:00", to: "03:00" } }');
    expect(staffingOf(parseScenario(own)).shifts).toEqual(["early", "late", "rush"]);
    const changed = with7('shifts: { half: { from: "18:00" }, early: {} }');
    expect(staffingOf(parseScenario(changed)).shifts).toEqual(["early", "late", "half"]);
    expect(staffingOf(parseScenario(with7("staffing: { shifts: standard }", own))).shifts).toEqual(["early", "middle", "late", "half", "night"]);
    expect(staffingOf(parseScenario(with7("staffing: { shifts: [rush, early, late] }", own))).shifts).toEqual(["rush", "early", "late"]);
  });

  it("is chosen for each day where the roster has each day", () => {
    const byDay = SIX_LINES.replace("roster: { pre-sale: { early: 5, late: 6 } }", "days: 2\nroster: [{ pre-sale: { early: 5 } }, { pre-sale: { late: 6 } }]");
    expect(byDay).not.toBe(SIX_LINES);
    expect(staffingOf(parseScenario(byDay)).days).toBe("each");
    expect(staffingOf(parseScenario(with7("staffing: { days: same }", byDay))).days).toBe("same");
  });

  it("takes what is written, with the defaults for the rest", () => {
    const { staffing } = parseScenario(with7([
      "staffing: { minimum: { pre-sale: { early: 2 } }, maximum: { pre-sale: { early: 9, late: 0 } }, labour: { rest: 10h, maxDaysInARow: 5 }, fair: true,",
      "  uncertain: { arrivals.pre-sale.consultsPerDay: [1000, 1500], conversations.pre-sale.handle.lognormal.mean: { from: 12s, to: 20s }, teams.pre-sale.noShow: [0, 5%], conversations.pre-sale.think: [40, 90s] } }",
    ].join("\n")));
    expect(staffing).toMatchObject({
      minimum: { "pre-sale": { early: 2 } }, maximum: { "pre-sale": { early: 9, late: 0 } }, fair: true, cover: "always-one",
      labour: { rest: 10 * HOUR, maxDaysInARow: 5, workingDay: 8 * HOUR },
      uncertain: { "arrivals.pre-sale.consultsPerDay": [1000, 1500], "conversations.pre-sale.handle.lognormal.mean": [12, 20], "teams.pre-sale.noShow": [0, 0.05], "conversations.pre-sale.think": [40, 90] },
    });
  });

  it("knows no limits of anybody's work where the file says none", () => {
    const day = 'shifts: { day: { from: "08:00", to: "24:00" } }\n';
    expect(parseScenario(with7(`${day}staffing: { labour: none }`)).staffing?.labour).toBe("none");
    expect(told(`${day}staffing: {}`)).toHaveLength(2);
  });

  it("reads its effective form back to the same", () => {
    for (const staffing of ["{}", "{ labour: none, cover: none, dedicated: [pre-sale] }", "{ uncertain: { teams.pre-sale.cap: [6, 12] }, minimum: { pre-sale: { late: 3 } } }"]) {
      const scenario = parseScenario(with7(`staffing: ${staffing}`));
      const text = formatEffective(scenario);
      expect(readScenario(parseDocument(text, "effective")).staffing).toEqual(scenario.staffing);
      expect(text).toContain("# what a search for rosters may choose");
    }
  });
});

describe("a fault of what a search may choose", () => {
  it.each([
    ["shifts: [early, lat]", "a.yaml:7:29", "staffing.shifts.1 is lat, which is no shift"],
    ["shifts: [early, late, early]", "a.yaml:7:35", "staffing.shifts.2 is early a second time"],
    ["shifts: []", "a.yaml:7:21", "staffing.shifts is an empty list"],
    ["shifts: standart", "a.yaml:7:21", "staffing.shifts is \"standart\""],
    ["minimum: { presale: { early: 1 } }", "a.yaml:7:24", "staffing.minimum.presale is no team"],
    ["minimum: { pre-sale: { erly: 1 } }", "a.yaml:7:36", "staffing.minimum.pre-sale.erly is none of the shifts that may be rostered (staffing.shifts)"],
    ["shifts: [early, late], maximum: { pre-sale: { half: 1 } }", "a.yaml:7:59", "staffing.maximum.pre-sale.half is none of the shifts that may be rostered (staffing.shifts)"],
    ["minimum: { pre-sale: { early: 3 } }, maximum: { pre-sale: { early: 2 } }", "a.yaml:7:43", "staffing.minimum.pre-sale.early is 3, more than staffing.maximum allows there (2)"],
    ["minimum: { pre-sale: { early: 513, late: 512 } }", "a.yaml:7:43", "staffing.minimum.pre-sale.early is 513, more agents than a search puts into one shift (512)"],
    ["minimum: { pre-sale: { early: 1.5 } }", "a.yaml:7:43", "staffing.minimum.pre-sale.early is 1.5"],
    ["dedicated: [after-sale]", "a.yaml:7:25", "staffing.dedicated.0 is after-sale, which is no team"],
    ["cover: always", "a.yaml:7:20", "staffing.cover is \"always\""],
    ["labour: { workingDay: 0h }", "a.yaml:7:35", "staffing.labour.workingDay is \"0h\""],
    ["labour: { maxDaysInARow: 0 }", "a.yaml:7:38", "staffing.labour.maxDaysInARow is 0"],
    ["labour: { rests: 10h }", "a.yaml:7:23", "staffing.labour.rests is not a known key"],
    ["labour: nothing", "a.yaml:7:21", "staffing.labour is \"nothing\""],
    ["fair: maybe", "a.yaml:7:19", "staffing.fair is \"maybe\""],
    ["uncertain: { teams.presale.noShow: [0, 5%] }", "a.yaml:7:26", "staffing.uncertain.teams.presale.noShow names no figure of the scenario: there is no presale in teams"],
    ["uncertain: { conversations.pre-sale: [10s, 20s] }", "a.yaml:7:26", "staffing.uncertain.conversations.pre-sale names no figure of the scenario"],
    ["uncertain: { conversations.pre-sale.turns: [0.5, 3] }", "a.yaml:7:56", "staffing.uncertain.conversations.pre-sale.turns would make it 0.5"],
    ["uncertain: { days.now: [1, 2] }", "a.yaml:7:26", "staffing.uncertain.days.now names no figure of the scenario"],
    ["uncertain: { teams.pre-sale.noShow: [20%, 5%] }", "a.yaml:7:49", "staffing.uncertain.teams.pre-sale.noShow goes from 0.2 to 0.05"],
    ["uncertain: { teams.pre-sale.shrinkage: [0, 120%] }", "a.yaml:7:52", "staffing.uncertain.teams.pre-sale.shrinkage would make it 1.2"],
    ["uncertain: { teams.pre-sale.cap: [0, 12] }", "a.yaml:7:46", "staffing.uncertain.teams.pre-sale.cap would make it 0"],
    ["uncertain: { teams.pre-sale.noShow: [low, 5%] }", "a.yaml:7:50", "staffing.uncertain.teams.pre-sale.noShow.0 is \"low\""],
    ["uncertain: { teams.pre-sale.noShow: 5% }", "a.yaml:7:49", "staffing.uncertain.teams.pre-sale.noShow is \"5%\""],
  ])("%s", (staffing, where, found) => {
    expect(told(`staffing: { ${staffing} }`)).toEqual([[where, found]]);
  });

  it("offers what is near", () => {
    expect(faultsOf(with7("staffing: { shifts: [early, lat] }")).map(({ mend }) => mend)).toEqual(["write late"]);
    expect(faultsOf(with7("staffing: { minimum: { presale: { early: 1 } } }")).map(({ mend }) => mend)).toEqual(["write pre-sale"]);
    expect(faultsOf(with7("stafing: { shifts: standard }")).map(({ mend }) => mend)).toEqual(["write staffing"]);
    expect(faultsOf(with7("staffing: { uncertain: { teams.pre-sale.noshow: [0, 5%] } }")).map(({ mend }) => mend)).toEqual(["write noShow"]);
  });

  it("is a shift that nobody may work: longer than a day with its overtime, or long without a meal", () => {
    const shifts = 'shifts: { long: { from: "08:00", to: "21:00", breaks: [{ from: "12:00", length: 1h, waves: 2 }] }, bare: { from: "08:00", to: "14:01" } }';
    expect(told(`${shifts}\nstaffing: {}`)).toEqual([
      ["a.yaml:8:1", "staffing.shifts has long with 12 h of work, meals left out"],
      ["a.yaml:8:1", "staffing.shifts has bare, 6.02 h without a meal"],
    ]);
    expect(told(`${shifts}\nstaffing: { labour: { maxOvertimePerDay: 4h, mealAfter: 7h } }`)).toEqual([]);
    expect(told(`${shifts}\nstaffing: { shifts: [early, late] }`)).toEqual([]);
  });

  it("is a window of the rules that no shift offered covers, told with the times", () => {
    expect(told("staffing: { shifts: [early] }")).toEqual([["a.yaml:7:21", "staffing.shifts has no shift that covers 17:00–23:00: nobody would be there, or all at table"]]);
    expect(told("staffing: { shifts: [early], cover: none }")).toEqual([]);
    const once = 'shifts: { early: { breaks: [{ from: "12:00", length: 1h }] } }\nstaffing: { shifts: [early, late] }';
    expect(told(once)).toEqual([["a.yaml:8:21", "staffing.shifts has no shift that covers 12:00–13:00: nobody would be there, or all at table"]]);
    expect(told("staffing: { maximum: { pre-sale: { early: 1, middle: 0 } }, shifts: [early, middle, late] }")).toEqual([
      ["a.yaml:7:13", "staffing.maximum leaves nobody at 12:00–13:00: with so few of each shift nobody is there, or all are at table"],
    ]);
  });

  it("is a limit for a shift that is not offered: one that is defined is no typing error for another", () => {
    const mends = (yaml: string): readonly string[] => faultsOf(with7(yaml)).map(({ mend }) => mend);
    expect(mends("staffing: { shifts: [early, late], maximum: { pre-sale: { half: 0 } } }")).toEqual(["take it out, or add it to staffing.shifts"]);
    expect(mends("staffing: { shifts: [early, late], maximum: { pre-sale: { erly: 0 } } }")).toEqual(["write early"]);
  });

  it("is a shift by a name that people use: the one that they mean is proposed", () => {
    expect(faultsOf(with7("staffing: { shifts: [early, late, 夜班] }")).map(({ mend }) => mend)).toEqual(["write night"]);
  });

  it("is least numbers that are more agents together than a desk may have", () => {
    const shifts = Array.from({ length: 17 }, (_, index) => `s${index}`);
    const of = (least: number): string => `shifts: { ${shifts.map((name) => `${name}: { from: "08:00", to: "12:00" }`).join(", ")} }
staffing: { cover: none, shifts: [${shifts.join(", ")}], minimum: { pre-sale: { ${shifts.map((name) => `${name}: ${least}`).join(", ")} } } }`;
    expect(told(of(481))).toEqual([]);
    expect(told(of(482))).toEqual([["a.yaml:8:111", "staffing.minimum makes 8194 agents, reserve and days that run in included"]]);
    const more = SIX_LINES.replace("early: 5", "early: 25");
    expect(told(of(481), more)).toEqual([]);
    expect(told(`warmUp: 1\n${of(481)}`, more)).toEqual([["a.yaml:9:111", "staffing.minimum makes 8208 agents, reserve and days that run in included"]]);
  });

  it("is a dedicated team that the limits keep from being there", () => {
    expect(told("staffing: { dedicated: [pre-sale], cover: none, maximum: { pre-sale: { late: 0, half: 0 } } }")).toEqual([
      ["a.yaml:7:25", "staffing.dedicated.0 is pre-sale, which no shift lets be there at 20:00–23:00"],
    ]);
  });

  it("looks at a dedicated team from the first event on, on some judged day", () => {
    const event = (from: string, more = "") => `${more}events: [{ from: ${from}, to: 2026-01-07, shape: { step: 2 } }]\n`;
    const team = 'shifts: { evening: { from: "15:30", to: "24:00", breaks: [{ from: "18:00", length: 1h, waves: 2 }] } }\nstaffing: { shifts: [middle, evening], dedicated: [pre-sale], cover: none }';
    expect(told(`${event("2026-01-05T12:00")}${team}`)).toEqual([]);
    expect(told(`${event("2026-01-05T10:00")}${team}`)).toEqual([["a.yaml:9:52", "staffing.dedicated.0 is pre-sale, which no shift lets be there at 10:00–11:00"]]);
    expect(told(`${event("2026-01-05T12:00", "days: 2\n")}${team}`)).toEqual([["a.yaml:10:52", "staffing.dedicated.0 is pre-sale, which no shift lets be there at 08:00–11:00"]]);
    expect(told(`${event("2026-01-06T12:00", "days: 2\n")}${team}`)).toEqual([]);
    expect(told(team)).toEqual([["a.yaml:8:52", "staffing.dedicated.0 is pre-sale, which no shift lets be there at 08:00–11:00"]]);
  });

  it("does not ask for somebody at night because a rule judges around the clock", () => {
    const rule = "rules:\n  - { id: own/a, name: { en: a, zh: a }, platform: own, unit: message, deadline: 2m, repliesCount: [manual] }\nstaffing: { shifts: [early] }";
    expect(told(rule)).toEqual([]);
  });
});
