import { describe, expect, it } from "vitest";
import type { MessageLog } from "../../src/log/messageLog.ts";
import { AgentWork } from "../../src/metrics/agentWork.ts";
import type { DeskShape } from "../../src/metrics/deskShape.ts";
import { DutyTimelines } from "../../src/metrics/dutyTimelines.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, QUARTERS_PER_DAY } from "../../src/time/units.ts";
import { logOf, type PresenceRow, type ReplyRow, type WorkRow } from "./logOf.ts";

const desk: DeskShape = { agentTeam: Int32Array.of(0, 0), teamsOfStream: [[0]], endMs: 3 * DAY_MS };
const duty = new DutyTimelines();
const FROM = DAY_MS;
const TO = 2 * DAY_MS;

/** What the agents did on the second day. */
function workOf(log: MessageLog, tellsAgents = true): AgentWork {
  const work = new AgentWork();
  duty.fill(log, desk);
  work.fill(log, desk, duty, { firstDay: 1, days: 1 }, tellsAgents);
  return work;
}

const replying = (replies: readonly ReplyRow[], presence: readonly PresenceRow[], tasks: readonly WorkRow[] = []): MessageLog =>
  logOf([{ messages: [{ at: 0 }], replies }], presence, tasks);
const state = (at: number, is: PresenceRow["state"], agent = 0): PresenceRow => ({ at, agent, state: is });

describe("overtime", () => {
  const NIGHT = [state(0, "online"), state(FROM + 17 * HOUR_MS, "offline"), state(FROM + 20 * HOUR_MS, "online"), state(FROM + 22 * HOUR_MS, "offline")];
  const overtimeOf = (from: number, to: number): number => workOf(replying([{ from: FROM + from, at: FROM + to }], NIGHT)).overtimeMs[0];

  it("runs from going off duty to the end of the last reply, whenever that was begun", () => {
    expect(overtimeOf(16.5 * HOUR_MS, 17.5 * HOUR_MS)).toBe(HOUR_MS / 2);
    expect(overtimeOf(18 * HOUR_MS, 18.5 * HOUR_MS)).toBe(1.5 * HOUR_MS);
    expect(overtimeOf(16 * HOUR_MS, 17 * HOUR_MS)).toBe(0);
  });

  it("ends where the agent comes back, though what it began before goes on", () => {
    expect(overtimeOf(19 * HOUR_MS, 21 * HOUR_MS)).toBe(3 * HOUR_MS);
    expect(overtimeOf(20 * HOUR_MS, 21 * HOUR_MS)).toBe(0);
  });

  it("of one piece over two stretches off duty counts in both", () => {
    expect(overtimeOf(19 * HOUR_MS, 22.5 * HOUR_MS)).toBe(3.5 * HOUR_MS);
  });

  it("counts tasks beside the chats as it does replies, within the judged days alone", () => {
    const gone = [state(0, "online"), state(FROM - HOUR_MS, "offline")];
    expect(workOf(replying([], gone, [{ agent: 0, from: FROM - 2 * HOUR_MS, to: FROM + HOUR_MS }])).overtimeMs[0]).toBe(HOUR_MS);
    const late = [state(0, "online"), state(TO - HOUR_MS, "offline")];
    expect(workOf(replying([], late, [{ agent: 0, from: TO - 2 * HOUR_MS, to: TO + HOUR_MS }])).overtimeMs[0]).toBe(HOUR_MS);
  });

  it("is nobody's who never was on duty", () => {
    expect(workOf(replying([{ from: FROM, at: FROM + HOUR_MS, agent: 1 }], NIGHT)).overtimeMs[1]).toBe(0);
  });
});

describe("replies one after the other in one stretch on duty", () => {
  const ON_DUTY = [state(FROM - 2 * HOUR_MS, "online")];
  const first = { from: FROM + HOUR_MS, at: FROM + HOUR_MS + MINUTE_MS };

  it("count where they end on the judged days, their handling as far as it lies in them", () => {
    const inTheEnd = workOf(replying([first, { from: TO - 2 * MINUTE_MS, at: TO - 1 }], ON_DUTY));
    expect([inTheEnd.replies[0], inTheEnd.busyMs[QUARTERS_PER_DAY - 1]]).toEqual([2, 2 * MINUTE_MS - 1]);
    const atTheEnd = workOf(replying([first, { from: TO - 2 * MINUTE_MS, at: TO }], ON_DUTY));
    expect([atTheEnd.replies[0], atTheEnd.busyMs[QUARTERS_PER_DAY - 1]]).toEqual([1, 2 * MINUTE_MS]);
    const across = workOf(replying([{ from: FROM - MINUTE_MS, at: FROM }, { from: FROM, at: FROM + MINUTE_MS }], ON_DUTY));
    expect([across.replies[0], across.busyMs[0]]).toEqual([2, MINUTE_MS]);
  });

  it("count so in whatever order the log has them", () => {
    const earlier = { messages: [{ at: 0 }], replies: [{ from: FROM - 2 * MINUTE_MS, at: FROM - MINUTE_MS }] };
    const work = workOf(logOf([{ messages: [{ at: 0 }], replies: [first] }, earlier], ON_DUTY));
    expect([work.replies[0], work.busyMs[0]]).toEqual([1, 0]);
  });

  it("are overtime from the first on that ends beyond it", () => {
    const off = FROM + 3 * HOUR_MS;
    const presence = [...ON_DUTY, state(off, "offline")];
    const second = (at: number): ReplyRow => ({ from: off - MINUTE_MS, at });
    expect(workOf(replying([first, second(off)], presence)).overtimeMs[0]).toBe(0);
    const beyond = workOf(replying([first, second(off + MINUTE_MS)], presence));
    expect([beyond.overtimeMs[0], beyond.replies[0]]).toEqual([MINUTE_MS, 2]);
    const after = workOf(replying([first, second(off), { from: off, at: off + 2 * MINUTE_MS }], presence));
    expect([after.overtimeMs[0], after.replies[0]]).toEqual([2 * MINUTE_MS, 3]);
  });
});

it("where agents are not told one by one, their quarter-hours are one row, in which all are added up", () => {
  const log = logOf(
    [
      { messages: [{ at: FROM }], assignments: [{ at: FROM, agent: 0 }], replies: [{ from: FROM, at: FROM + MINUTE_MS, agent: 0 }], closed: FROM + 2 * MINUTE_MS },
      { messages: [{ at: FROM }], assignments: [{ at: FROM, agent: 1 }], replies: [{ from: FROM, at: FROM + 3 * MINUTE_MS, agent: 1 }], closed: FROM + 4 * MINUTE_MS },
    ],
    [state(0, "online"), state(FROM + HOUR_MS, "offline"), state(0, "online", 1), state(FROM + 5 * MINUTE_MS, "away", 1)],
  );
  const together = workOf(log, false);
  expect([together.busyMs, together.onDutyMs, together.openMs].map((row) => [row.length, row[0] / MINUTE_MS])).toEqual([[96, 4], [96, 20], [96, 6]]);
  expect([...together.replies]).toEqual([1, 1]);
});
