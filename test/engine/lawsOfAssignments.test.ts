import { describe, expect, it } from "vitest";
import { dutyOfReplication } from "../../src/engine/dutyOfReplication.ts";
import { playReplication } from "../../src/engine/replication.ts";
import { AGENT_STATES } from "../../src/log/kinds.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import { DUTY_BREAK, DUTY_CAP, DUTY_RESUME, DUTY_STOP_NEW, type DutyChanges, type Model } from "../../src/model/model.ts";
import { randomScenario } from "./randomScenario/randomScenario.ts";
import { type AssignmentRow, type Rows, rowsOfLog } from "./reference/rows.ts";

const SCENARIOS = 100;
const HOUR_MS = 3_600_000;
/** Changes that say nothing about whether new conversations are taken. */
const PASSING: readonly number[] = [DUTY_CAP, DUTY_BREAK, DUTY_RESUME];
const ONLINE = AGENT_STATES.indexOf("online");

/** A sentence for each assignment of any scenario that breaks the law. */
function faulty(breaks: (row: AssignmentRow, rows: Rows, model: Model, duty: DutyChanges) => boolean): string[] {
  return Array.from({ length: SCENARIOS }, (_, number) => number).flatMap((number) => {
    const model = compileModel(randomScenario(`assigned ${number}`), HOUR_MS);
    const rows = rowsOfLog(playReplication(model, 0));
    const duty = dutyOfReplication(model, 0);
    return rows.assignments.filter((row) => breaks(row, rows, model, duty)).map(({ at, agent, conversation }) => `scenario ${number}: ${conversation} to ${agent} at ${at}`);
  });
}

function isReceiver({ routing: { receiver } }: Model, agent: number): boolean {
  return receiver !== undefined && agent >= receiver.firstAgent && agent < receiver.firstAgent + receiver.agents;
}

/** Cap of the agent after all changes of the millisecond. */
function capAt(model: Model, duty: DutyChanges, agent: number, at: number): number {
  const row = duty.at.findLastIndex((time, index) => time <= at && duty.agent[index] === agent && duty.change[index] === DUTY_CAP);
  return row < 0 ? model.agents.cap[agent] : duty.value[row];
}

describe("a conversation of any scenario", () => {
  it("goes to an agent who is on duty and not at table, or who receives while nobody is", () => {
    expect(faulty(({ at, agent }, { presence }, model) => {
      const last = presence.findLast((row) => row.agent === agent && row.at <= at);
      return !isReceiver(model, agent) && last?.state !== ONLINE;
    })).toEqual([]);
  });

  it("goes to a receiver only while nobody is on duty", () => {
    expect(faulty(({ at, agent }, { presence }, model) => {
      if (!isReceiver(model, agent)) return false;
      return Array.from(model.agents.team, (_, other) => presence.findLast((row) => row.agent === other && row.at <= at)?.state).some((state) => state !== undefined && AGENT_STATES[state] !== "offline");
    })).toEqual([]);
  });

  it("goes to an agent below the cap of that moment", () => {
    expect(faulty(({ at, agent, conversation }, { assignments }, model, duty) => {
      const held = assignments.filter((row) => row.agent === agent && row.at <= at && (row.until < 0 || row.until > at));
      // what is given and taken away in one millisecond leaves no trace but its own row
      return new Set([...held.map((row) => row.conversation), conversation]).size > capAt(model, duty, agent, at);
    })).toEqual([]);
  });

  it("goes to nobody who takes no new ones before the end of the shift", () => {
    expect(faulty(({ at, agent }, _rows, _model, duty) => {
      const last = duty.at.findLastIndex((time, index) => time <= at && duty.agent[index] === agent && !PASSING.includes(duty.change[index]));
      return last >= 0 && duty.change[last] === DUTY_STOP_NEW;
    })).toEqual([]);
  });

  it("stands in one agent's list at a time", () => {
    expect(faulty(({ at, conversation }, { assignments }) => {
      const before = assignments.findLast((row) => row.conversation === conversation && row.at < at);
      return before !== undefined && (before.until < 0 || before.until > at);
    })).toEqual([]);
  });
});
