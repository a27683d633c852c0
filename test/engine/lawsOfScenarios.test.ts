import { describe, expect, it } from "vitest";
import { playReplication } from "../../src/engine/replication.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import type { Model } from "../../src/model/model.ts";
import type { RosterDay, Scenario } from "../../src/scenario/scenario.ts";
import { deskTeam } from "./playDesk.ts";
import { featuresOf } from "./randomScenario/featuresOf.ts";
import { randomScenario } from "./randomScenario/randomScenario.ts";
import { firstDifference } from "./reference/firstDifference.ts";
import { type Rows, rowsOfLog, sortedRows } from "./reference/rows.ts";
import { shiftedScenario } from "./shiftedScenario.ts";

const SCENARIOS = Number(process.env.LAWS_SCENARIOS ?? 80);
const MOST_SHOWN = 2;
const HOUR_MS = 3_600_000;

function play(scenario: Scenario, replication = 0): { readonly model: Model; readonly log: MessageLog } {
  const model = compileModel(scenario, HOUR_MS);
  return { model, log: playReplication(model, replication) };
}

function rowsOf(scenario: Scenario, replication = 0): Rows {
  return rowsOfLog(play(scenario, replication).log);
}

/** Those of a bigger scenario as the smaller one numbers them: its agents and streams by name; what is not in it must not occur. */
function rowsAsIn(smaller: Model, scenario: Scenario): Rows {
  const { model, log } = play(scenario);
  const agent = (number: number): number => (number < 0 ? number : smaller.agents.names.indexOf(model.agents.names[number]));
  const stream = (number: number): number => smaller.streams.findIndex(({ name }) => name === model.streams[number].name);
  const rows = rowsOfLog(log);
  return sortedRows({
    messages: rows.messages,
    replies: rows.replies.map((row) => ({ ...row, agent: agent(row.agent) })),
    conversations: rows.conversations.map((row) => ({ ...row, stream: stream(row.stream) })),
    assignments: rows.assignments.map((row) => ({ ...row, agent: agent(row.agent) })),
    // whoever is new may be on duty
    presence: rows.presence.map((row) => ({ ...row, agent: agent(row.agent) })).filter((row) => row.agent >= 0),
    work: rows.work.map((row) => ({ ...row, agent: agent(row.agent) })),
  });
}

/** Differences of as many random scenarios as apply; `changed` gives the other rows, undefined where the law says nothing. */
function differences(law: string, changed: (scenario: Scenario) => Rows | undefined): string[] {
  let compared = 0;
  const found = Array.from({ length: SCENARIOS }, (_, number) => number).flatMap((number) => {
    const scenario = randomScenario(`${law} ${number}`);
    const other = changed(scenario);
    if (other === undefined) return [];
    compared++;
    const difference = firstDifference(rowsOf(scenario), other);
    return difference === undefined ? [] : [`scenario ${number}\n${difference}\n${featuresOf(scenario)}`];
  });
  expect(compared).toBeGreaterThan(SCENARIOS / 10);
  return found.slice(0, MOST_SHOWN);
}

/** What stands before the scenario's own, so that all numbers are others. */
function withTeamBefore(scenario: Scenario, agents: number, streams: readonly string[]): Scenario {
  return {
    ...scenario,
    teams: { idle: deskTeam({ streams, mayRefund: streams.length > 0 }), ...scenario.teams },
    roster: withEachDay(scenario.roster, (day) => ({ ...day, idle: Object.fromEntries(Object.keys(scenario.shifts).map((shift) => [shift, agents])) })),
  };
}

function withEachDay(roster: Scenario["roster"], change: (day: RosterDay) => RosterDay): Scenario["roster"] {
  return isRosterDay(roster) ? change(roster) : roster.map(change);
}

function isRosterDay(roster: Scenario["roster"]): roster is RosterDay {
  return !Array.isArray(roster);
}

/** Whether the team has agents of the roster's. */
function isRostered({ roster, routing }: Scenario, team: string): boolean {
  const days = isRosterDay(roster) ? [roster] : roster;
  return routing.allOffline?.receiver !== team && days.some((day) => Object.values(day[team]).some((agents) => agents > 0));
}

function withUnusedStream(scenario: Scenario): Scenario {
  const [first] = Object.keys(scenario.arrivals);
  const { replayTimes: _, follows: _follows, ...like } = scenario.arrivals[first];
  return {
    ...scenario,
    arrivals: { unused: { ...like, consultsPerDay: 0 }, ...scenario.arrivals },
    conversations: { unused: scenario.conversations[first], ...scenario.conversations },
    teams: Object.fromEntries(Object.entries(scenario.teams).map(([name, team]) => [name, { ...team, streams: team.streams.length === 0 ? [] : ["unused", ...team.streams] }])),
  };
}

describe("any scenario", () => {
  it("plays the same with a team that nobody is rostered for", () => {
    expect(differences("no agents", (scenario) => rowsAsIn(play(scenario).model, withTeamBefore(scenario, 0, Object.keys(scenario.arrivals))))).toEqual([]);
  });

  it("plays the same with agents who serve no stream", () => {
    // receivers look at whether anybody is on duty: they are another matter
    expect(differences("no streams", (scenario) => (scenario.routing.allOffline === undefined ? rowsAsIn(play(scenario).model, withTeamBefore(scenario, 2, [])) : undefined))).toEqual([]);
  });

  it("plays the same with a shift in which nobody works", () => {
    expect(differences("no shift", (scenario) => {
      const shifts = { unused: { from: "08:00", to: "09:00", breaks: [], atEnd: "leave", stopNewBefore: 0 } as const, ...scenario.shifts };
      return rowsAsIn(play(scenario).model, { ...scenario, shifts });
    })).toEqual([]);
  });

  it("plays the same with an agent who is on the roster and never comes", () => {
    expect(differences("no show", (scenario) => {
      // of a team that is there, and whose agents are not named: one place more may be another's then
      const team = play(scenario).model.teams.map(({ name }) => name).find((name) => scenario.teams[name].agents.length === 0 && isRostered(scenario, name));
      if (team === undefined) return undefined;
      const shifts = { ...scenario.shifts, unused: { from: "08:00", to: "09:00", breaks: [], atEnd: "leave", stopNewBefore: 0 } as const };
      const never = (day: RosterDay): RosterDay => ({ ...day, [team]: { ...day[team], unused: 1 } });
      const absent = { agentAbsent: { team, shift: "unused", from: "2026-05-30T00:00", to: "2026-06-09T00:00" } };
      const roster = withEachDay(scenario.roster, never);
      return rowsAsIn(play(scenario).model, { ...scenario, shifts, roster, incidents: [...scenario.incidents, absent] });
    })).toEqual([]);
  });

  it("plays the same with a stream from which nobody comes", () => {
    expect(differences("no stream", (scenario) => rowsAsIn(play(scenario).model, withUnusedStream(scenario)))).toEqual([]);
  });

  it("plays the same a week later, and four weeks", () => {
    expect(differences("week", (scenario) => rowsOf(shiftedScenario(scenario, 7)))).toEqual([]);
    expect(differences("weeks", (scenario) => rowsOf(shiftedScenario(scenario, 28)))).toEqual([]);
  });

  it("plays the same some days later where all days of the week are alike", () => {
    expect(differences("days", (scenario) => {
      const alike = Object.values(scenario.arrivals).every(({ weekday }) => weekday.every((weight) => weight === 1));
      return alike ? rowsOf(shiftedScenario(scenario, 3)) : undefined;
    })).toEqual([]);
  });

  it("plays the same compiled once more, and after other scenarios and replications", () => {
    expect(differences("again", (scenario) => {
      rowsOf(randomScenario(`between ${scenario.name}`), 1);
      rowsOf(scenario, 2);
      return rowsOf(scenario);
    })).toEqual([]);
  });

  it("plays a replication first as it does after others", () => {
    const found = Array.from({ length: SCENARIOS }, (_, number) => number).flatMap((number) => {
      const scenario = randomScenario(`order ${number}`);
      const { model } = play(scenario);
      for (const replication of [0, 1, 2]) playReplication(model, replication);
      const after = rowsOfLog(playReplication(model, 3));
      const first = firstDifference(rowsOf(scenario, 3), after);
      return first === undefined ? [] : [`scenario ${number}\n${first}\n${featuresOf(scenario)}`];
    });
    expect(found.slice(0, MOST_SHOWN)).toEqual([]);
  });
});
