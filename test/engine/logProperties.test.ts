import { describe, expect, it } from "vitest";
import { dutyOfReplication } from "../../src/engine/dutyOfReplication.ts";
import { playReplication } from "../../src/engine/replication.ts";
import { AGENT_STATES } from "../../src/log/kinds.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import { DUTY_END_FINISH, DUTY_END_HAND_OVER, DUTY_END_LEAVE, type DutyChanges, type Model } from "../../src/model/model.ts";
import { randomScenario } from "./randomScenario/randomScenario.ts";
import { type Rows, rowsOfLog } from "./reference/rows.ts";

const SCENARIOS = 60;
const HOUR_MS = 3_600_000;
const ENDS: readonly number[] = [DUTY_END_FINISH, DUTY_END_HAND_OVER, DUTY_END_LEAVE];

/** What is asked of each log: a sentence for each fault. */
function faultsOfAll(faultsOf: (rows: Rows, model: Model) => readonly string[]): string[] {
  return Array.from({ length: SCENARIOS }, (_, number) => number).flatMap((number) => {
    const model = compileModel(randomScenario(`log ${number}`), HOUR_MS);
    return faultsOf(rowsOfLog(playReplication(model, 0)), model).map((fault) => `log ${number}: ${fault}`);
  });
}

describe("the log of any scenario", () => {
  it("has each message answered, left behind by its buyer, or still open", () => {
    expect(faultsOfAll(({ messages, replies, conversations }) => messages
      .filter(({ at, conversation }) => !replies.some((reply) => reply.conversation === conversation && reply.at >= at))
      .filter(({ conversation }) => conversations[conversation].closedAt >= 0 && conversations[conversation].leftAt < 0)
      .map(({ at, conversation }) => `message of ${conversation} at ${at} is lost`))).toEqual([]);
  });

  it("links each message to the first reply of its conversation that is not earlier, and each reply to the next", () => {
    for (let number = 0; number < SCENARIOS; number++) {
      const { messages, replies } = playReplication(compileModel(randomScenario(`log ${number}`), HOUR_MS), 0);
      for (let message = 0; message < messages.count; message++) {
        const chain = chainFrom(replies.next, messages.reply[message]);
        const times = chain.map((reply) => replies.at[reply]);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(times.every((at) => at >= messages.sentAt[message])).toBe(true);
        const before = chainFrom(replies.next, messages.reply[messages.conversation.indexOf(messages.conversation[message])]).slice(0, -chain.length || undefined);
        expect(before.filter((reply) => replies.at[reply] >= messages.sentAt[message])).toEqual([]);
      }
    }
  });

  it("tells messages, assignments, presence and conversations in order of time", () => {
    for (let number = 0; number < SCENARIOS; number++) {
      const { messages, assignments, presence, conversations } = playReplication(compileModel(randomScenario(`log ${number}`), HOUR_MS), 0);
      const columns = [[messages.sentAt, messages.count], [assignments.at, assignments.count], [presence.at, presence.count], [conversations.openedAt, conversations.count]] as const;
      for (const [column, count] of columns) expect(column.subarray(1, count).every((at, row) => at >= column[row])).toBe(true);
    }
  });

  it("lets an agent do one thing at a time", () => {
    expect(faultsOfAll(({ replies, work }, { agents }) => Array.from(agents.team, (_, agent) => agent).flatMap((agent) => {
      const done = [...replies, ...work].filter((row) => row.agent === agent).toSorted((a, b) => a.startedAt - b.startedAt);
      return done.filter((row, index) => index > 0 && row.startedAt < done[index - 1].at).map((row) => `agent ${agent} starts something at ${row.startedAt} before the last is done`);
    }))).toEqual([]);
  });

  it("has nobody start a reply who is away, or gone but for finishing", () => {
    expect(faultsOfAll((rows, model) => {
      const duty = dutyOfReplication(model, 0);
      return rows.replies.filter(({ agent }) => agent >= 0).filter((reply) => !mayStart(rows, duty, reply.agent, reply.startedAt))
        .map(({ agent, startedAt }) => `agent ${agent} starts at ${startedAt}`);
    })).toEqual([]);
  });

  it("has nobody hold more than the cap", () => {
    expect(faultsOfAll((rows, model) => Array.from(model.agents.largestCap, (cap, agent) => ({ cap, agent, held: mostHeld(rows, agent) }))
      .filter(({ cap, held }) => held > cap).map(({ cap, agent, held }) => `agent ${agent} holds ${held} of ${cap}`))).toEqual([]);
  });
});

function chainFrom(next: Int32Array, first: number): number[] {
  const chain: number[] = [];
  for (let reply = first; reply >= 0; reply = next[reply]) chain.push(reply);
  return chain;
}

/** At the desk; or gone and finishing; or the agent goes in that millisecond, but comes in it too, or a reply or task that ends in it lets the next be started. */
function mayStart({ presence, replies, work }: Rows, duty: DutyChanges, agent: number, at: number): boolean {
  const own = presence.filter((row) => row.agent === agent);
  const state = AGENT_STATES[own.findLast((row) => row.at <= at)?.state ?? AGENT_STATES.indexOf("offline")];
  if (state === "online") return true;
  const changes = own.filter((row) => row.at === at);
  if (changes.some((row) => AGENT_STATES[row.state] === "online")) return true;
  if (changes.length > 0 && [...replies, ...work].some((row) => row.agent === agent && row.at === at)) return true;
  return state === "offline" && finishes(duty, agent, at);
}

/** Whoever is not on the roster's clock finishes what is open. */
function finishes(duty: DutyChanges, agent: number, at: number): boolean {
  const row = duty.at.findLastIndex((time, index) => time <= at && duty.agent[index] === agent && ENDS.includes(duty.change[index]));
  return row >= 0 ? duty.change[row] === DUTY_END_FINISH : !duty.agent.some((other, index) => other === agent && ENDS.includes(duty.change[index]));
}

function mostHeld({ assignments }: Rows, agent: number): number {
  const held = assignments.filter((row) => row.agent === agent);
  return Math.max(0, ...held.map(({ at }) => held.filter((other) => other.at <= at && (other.until < 0 || other.until > at)).length));
}
