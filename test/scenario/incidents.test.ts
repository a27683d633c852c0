import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { faultsOf, scenarioOf, SIX_LINES } from "./scenarioText.ts";

const withIncident = (incident: string, more = ""): string => `${SIX_LINES}start: 2026-06-17\ndays: 2\nincidents:\n  - ${incident}\n${more}`;
const incidentsOf = (incident: string, more = "") => scenarioOf(withIncident(incident, more)).incidents;
const BOT = "bot: { selfService: { share: 5%, resolves: 80% } }\n";

describe("incidents", () => {
  it("are none unless the file says so", () => {
    expect(scenarioOf(SIX_LINES).incidents).toEqual([]);
  });

  it("with dates happen once", () => {
    expect(incidentsOf("deskDown: { from: 2026-06-17T20:10, to: \"20:25\" }")).toEqual([{ deskDown: { from: "2026-06-17T20:10", to: "2026-06-17T20:25" } }]);
    expect(incidentsOf("botOut: { from: 2026-06-18, to: 2026-06-18T03:00 }", BOT)).toEqual([{ botOut: { from: "2026-06-18T00:00", to: "2026-06-18T03:00" } }]);
  });

  it("at a time of day happen on every simulated day", () => {
    expect(incidentsOf('agentAbsent: { team: pre-sale, shift: late, from: "22:00", to: "24:00" }')).toEqual([
      { agentAbsent: { team: "pre-sale", shift: "late", from: "2026-06-17T22:00", to: "2026-06-18T00:00" } },
      { agentAbsent: { team: "pre-sale", shift: "late", from: "2026-06-18T22:00", to: "2026-06-19T00:00" } },
    ]);
  });

  it("multiply the arrivals of a stream", () => {
    expect(incidentsOf("burst: { stream: pre-sale, from: 2026-06-18T12:00, to: 2026-06-18T13:00, factor: 4 }")).toEqual([
      { burst: { stream: "pre-sale", from: "2026-06-18T12:00", to: "2026-06-18T13:00", factor: 4 } },
    ]);
  });

  it.each([
    ["no incident", "fire: { from: 2026-06-17T20:10 }", "fire", "incidents.0 is {fire: …}"],
    ["an incident without an end", "deskDown: { from: 2026-06-17T20:10 }", "deskDown", "incidents.0.deskDown.to is missing"],
    ["an end before the beginning", 'deskDown: { from: 2026-06-17T20:10, to: "20:00" }', '"20:00"', "incidents.0.deskDown.to is 20:00, not after from (2026-06-17T20:10)"],
    ["a time outside the days", "deskDown: { from: 2026-06-19T20:10, to: 2026-06-19T20:20 }", "2026-06-19", "incidents.0.deskDown.from is 2026-06-19T20:10, outside the simulated days"],
    ["half a date", 'deskDown: { from: "20:00", to: 2026-06-17T20:10 }', "2026", "incidents.0.deskDown.to has a date where from has none"],
    ["an unknown team", 'agentAbsent: { team: presale, shift: late, from: "22:00", to: "24:00" }', "presale", "incidents.0.agentAbsent.team is presale, which is no team"],
    ["an unknown shift", 'agentAbsent: { team: pre-sale, shift: lat, from: "22:00", to: "24:00" }', "lat,", "incidents.0.agentAbsent.shift is lat, which is no shift"],
    ["a shift that the team does not work", 'agentAbsent: { team: pre-sale, shift: night, from: "02:00", to: "04:00" }', "night", "incidents.0.agentAbsent.shift is night, for which nobody of pre-sale is rostered"],
    ["an absence off duty", 'agentAbsent: { team: pre-sale, shift: late, from: "08:00", to: "15:00" }', '"08:00"', "incidents.0.agentAbsent.from is 08:00, and until the end of the absence late is not on duty"],
    ["a bot that is not there", 'botOut: { from: "02:00", to: "04:00" }', "botOut", "incidents.0.botOut is about a bot, and there is none"],
    ["an unknown stream", 'burst: { stream: presale, from: "02:00", to: "04:00", factor: 2 }', "presale", "incidents.0.burst.stream is presale, which is no stream"],
    ["a negative factor", 'burst: { stream: pre-sale, from: "02:00", to: "04:00", factor: -2 }', "-2", "incidents.0.burst.factor is -2"],
    ["two incidents in one", 'deskDown: { from: "02:00", to: "04:00" }, botOut: { from: "02:00", to: "04:00" }', "deskDown", "incidents.0 names deskDown and botOut at once"],
  ])("refuse %s", (_what, incident, token, found) => {
    const text = withIncident(`{ ${incident} }`);
    const [line] = text.split("\n").slice(9);
    const faults = faultsOf(text);
    expect(faults.map((fault) => fault.found)).toEqual([found]);
    const column = line.indexOf(token) + 1;
    expect([`a.yaml:10:${column}`, "a.yaml:10:5"]).toContain(faults[0].where);
    expect(faults[0].mend).not.toBe("");
  });

  it("refuse a bot that is out where an empty block takes it away, but say nothing where the bot itself cannot be read", () => {
    const out = (bot: string) => withIncident('{ botOut: { from: "02:00", to: "04:00" } }', bot);
    const read = (text: string, ...settings: readonly string[]) => () => parseScenario(text, "a.yaml", settings);
    expect(faultsOf(out("bot: {}\n")).map(({ found }) => found)).toEqual(["incidents.0.botOut is about a bot, and there is none"]);
    for (const setting of ["bot={}", "bot=null"]) expect(read(out(BOT), setting)).toThrow("incidents.0.botOut is about a bot, and there is none");
    expect(faultsOf(out("bot: { selfService: { share: 700% } }\n")).map(({ found }) => found)).toEqual(['bot.selfService.share is "700%"']);
  });

  it("take an absence in the part of a shift that is past midnight", () => {
    const shifts = 'shifts: { late: { from: "18:00", to: "26:00" } }\n';
    expect(faultsOf(withIncident('agentAbsent: { team: pre-sale, shift: late, from: "01:00", to: "01:30" }', shifts))).toEqual([]);
    expect(faultsOf(withIncident('agentAbsent: { team: pre-sale, shift: late, from: "02:00", to: "02:30" }', shifts))).toHaveLength(1);
  });

  it("refuse an absence for which nobody is left", () => {
    const found = (early: number, ...absences: readonly string[]): readonly string[] => {
      const list = absences.map((absence) => `  - agentAbsent: { team: pre-sale, shift: early, ${absence} }\n`).join("");
      return faultsOf(`${SIX_LINES.replace("early: 5", `early: ${early}`)}start: 2026-06-17\ndays: 2\nincidents:\n${list}`).map((fault) => fault.found);
    };
    const [daily, second] = ['from: "09:00", to: "11:00"', "from: 2026-06-18T10:00, to: 2026-06-18T12:00"];
    const vain = ["incidents.1.agentAbsent finds nobody: on 2026-06-18 all agents of pre-sale, early, are absent at that time already"];
    expect(found(1, daily, second)).toEqual(vain);
    expect(found(1, second, daily)).toEqual(vain);
    expect(found(2, daily, second)).toEqual([]);
    expect(found(1, daily, second.replace("T10:00", "T11:00"))).toEqual([]);
    expect(found(2, daily, second, second)).toEqual([vain[0].replace("incidents.1", "incidents.2")]);
  });

  it("let a daily absence pass over days on which nobody works the shift", () => {
    const roster = "roster: [{ pre-sale: { early: 1 } }, { pre-sale: { late: 1 } }]";
    expect(faultsOf(withIncident('agentAbsent: { team: pre-sale, shift: early, from: "09:00", to: "11:00" }').replace(/roster: .*/u, roster))).toEqual([]);
  });

  it("refuse a burst of arrivals that are not drawn", () => {
    const text = withIncident('burst: { stream: real, from: "02:00", to: "04:00", factor: 2 }').replace("roster: { pre-sale", "  real: { replay: x.csv }\nroster: { all");
    expect(faultsOf(text).map(({ found }) => found)).toEqual(["incidents.0.burst.stream acts on no stream whose arrivals are drawn"]);
  });

  it("are mended by what was probably meant", () => {
    const mends = (incident: string) => faultsOf(withIncident(incident)).map(({ mend }) => mend);
    expect(mends('agentAbsent: { team: presale, shift: late, from: "22:00", to: "24:00" }')).toEqual(["write pre-sale"]);
    expect(mends('deskdown: { from: "22:00", to: "24:00" }')).toEqual(["write deskDown"]);
    expect(mends('agentAbsent: { team: pre-sale, shift: night, from: "22:00", to: "24:00" }')).toEqual(["name a shift that the team works"]);
  });
});
