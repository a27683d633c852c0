import { describe, expect, it } from "vitest";
import { observeDesk } from "../../../src/calibration/observed/observeDesk.ts";
import { START_BUSY, START_IDLE, START_RETURNED, START_UNKNOWN } from "../../../src/calibration/observed/observedDesk.ts";
import type { ObservedDesk } from "../../../src/calibration/observed/observedDesk.ts";
import type { MessageLog } from "../../../src/log/messageLog.ts";
import { playDesk } from "../../engine/playDesk.ts";
import type { Desk } from "../../engine/playDesk.ts";
import { read } from "../../import/logOfText.ts";
import { busyDesk, twoShifts } from "../busyDesk.ts";
import { hasDeskWeek, readDeskWeek } from "../deskWeek.ts";
import { withoutPresence } from "../withoutPresence.ts";
import { writtenAndRead } from "./writtenAndRead.ts";

const passing = { ...busyDesk, laws: { ...busyDesk.laws, transferShare: 0.15 }, team: { cap: 6, slowdownPerChat: 0.03, pickupDelay: 4 } };
const bots: Desk = {
  ...passing, ...twoShifts("finish"),
  bot: {
    faq: { items: [{ question: "when", answer: "soon", enabled: true, share: 0.2, resolves: 0.5 }] }, orderCard: { share: 0.2, clicks: 0.5, resolves: 0.5 },
    status: { first: true, busy: true, closing: true }, smart: { resolves: 0.2, quota: 100, fallback: 45 },
  },
};
const desks: readonly (readonly [string, Desk])[] = [
  ...(["finish", "hand-over", "leave"] as const).flatMap((atEnd) => (["oldest-first", "newest-first", "stay-with-chat"] as const)
    .map((reply): readonly [string, Desk] => [`whose shifts end by ${atEnd} and which replies ${reply}`, { ...passing, ...twoShifts(atEnd), routing: { reply } }])),
  ["with bots", bots],
  ["with short breaks, agents who come late and agents who do not come", { ...passing, ...twoShifts("finish"), team: { ...passing.team, shrinkage: 0.1, lateness: 300, noShow: 0.1 } }],
  ["with spam, sticky buyers who come back", { ...passing, ...twoShifts("hand-over"), stream: { spamShare: 0.1, returnShare: 0.3, returnAfter: { exponential: { mean: 1200 } } }, routing: { sticky: true } }],
];

/** By agent and end of the reply: when it was begun in truth. */
function trueStarts({ replies }: MessageLog): Map<string, number> {
  const starts = new Map<string, number>();
  for (let row = 0; row < replies.count; row++) if (replies.agent[row] >= 0) starts.set(`a${replies.agent[row]} ${replies.at[row]}`, replies.startedAt[row]);
  return starts;
}

/** How many handlings have no start, and how many a wrong one. */
function compared({ handlings, read: { agents } }: ObservedDesk, truth: ReadonlyMap<string, number>): { unknown: number; wrong: number } {
  let [unknown, wrong] = [0, 0];
  for (let row = 0; row < handlings.count; row++) {
    if (handlings.start[row] === START_UNKNOWN) unknown++;
    else if (truth.get(`${agents.nameOf(handlings.agent[row])} ${handlings.endedAt[row]}`) !== handlings.startedAt[row]) wrong++;
  }
  return { unknown, wrong };
}

describe("handlings found in the file of a played desk", () => {
  it.each(desks)("%s, are all there and begin when they did", (name, desk) => {
    const log = playDesk({ ...desk, seed: name });
    const truth = trueStarts(log);
    const seen = observeDesk(writtenAndRead(log, 3));
    const { unknown, wrong } = compared(seen, truth);
    expect(truth.size).toBeGreaterThan(2000);
    expect(Math.abs(seen.handlings.count - truth.size)).toBeLessThanOrEqual(0.001 * truth.size);
    expect(wrong).toBeLessThanOrEqual(0.001 * truth.size);
    expect(unknown).toBeLessThanOrEqual(0.001 * truth.size);
  });

  it("have no start, and hardly a wrong one, where it is not told who was at table", () => {
    const log = playDesk({ ...busyDesk, ...twoShifts("finish"), days: 4, seed: "untold" });
    const truth = trueStarts(log);
    const { unknown, wrong } = compared(observeDesk(writtenAndRead(withoutPresence(log), 4)), truth);
    expect(wrong).toBeLessThanOrEqual(0.001 * truth.size);
    expect(unknown).toBeGreaterThan(0);
    expect(unknown).toBeLessThan(0.01 * truth.size);
  });

  it("know how many conversations were open: the slowdown of constant handling gives it back", () => {
    const log = playDesk({ ...busyDesk, laws: { ...busyDesk.laws, handle: { constant: 20 } }, team: { cap: 6, slowdownPerChat: 0.1 }, roster: { day: 2 }, consultsPerDay: 700, seed: "open" });
    const { handlings } = observeDesk(writtenAndRead(log, 2));
    let same = 0;
    for (let row = 0; row < handlings.count; row++) if (Math.round(20000 * (1 + 0.1 * (handlings.open[row] - 1))) === handlings.endedAt[row] - handlings.startedAt[row]) same++;
    expect(new Set(handlings.open).size).toBe(6);
    expect(same / handlings.count).toBeGreaterThan(0.99);
  });
});

/** Rows of one day and one conversation a consumer: `10:00:00 u1 buyer`, `10:00:00 u1 assigned Anna`, `10:00:00 u1 agent Anna`. */
function desk(...rows: string[]): ObservedDesk {
  const lines = rows.map((row) => row.split(" ")).map(([time, consumer, what, agent = ""]) => {
    const isSystem = what !== "buyer" && what !== "agent";
    return `2026-06-18T${time},${consumer === "-" ? "" : consumer},${consumer === "-" ? "" : `c-${consumer}`},${isSystem ? "system" : what},${isSystem ? what : "text"},${agent}`;
  });
  return observeDesk(read(`time,consumer,conversation,sender,kind,agent\n${lines.join("\n")}`, "UTC"));
}

function clock(ms: number): string {
  return ms < 0 ? "-" : new Date(ms).toISOString().slice(11, 19);
}

function handlingsOf({ handlings }: ObservedDesk): readonly string[] {
  const words = new Map([[START_UNKNOWN, "unknown"], [START_BUSY, "busy"], [START_IDLE, "idle"], [START_RETURNED, "returned"]]);
  return Array.from({ length: handlings.count }, (_, row) => `${words.get(handlings.start[row])} ${clock(handlings.startedAt[row])}-${clock(handlings.endedAt[row])}`);
}

describe("a handling", () => {
  it("begins with its message's assignment, or with the end of the reply before if that is later", () => {
    expect(handlingsOf(desk(
      "10:00:00 u1 buyer", "10:00:05 u1 assigned Anna", "10:00:10 u2 buyer", "10:00:10 u2 assigned Anna", "10:00:30 u1 agent Anna", "10:00:50 u2 agent Anna",
    ))).toEqual(["idle 10:00:05-10:00:30", "busy 10:00:30-10:00:50"]);
  });

  it("has no start where no assignment tells since when the agent had the conversation", () => {
    expect(handlingsOf(desk("10:00:00 u1 buyer", "10:00:30 u1 agent Anna", "10:02:00 u1 buyer", "10:02:20 u1 agent Anna", "10:03:00 u1 buyer", "10:03:20 u1 agent Ben")))
      .toEqual(["unknown --10:00:30", "idle 10:02:00-10:02:20", "unknown --10:03:20"]);
  });

  it("has no start where the reply names no agent and nobody was assigned, else it is the assigned agent's", () => {
    const seen = desk("10:00:00 u1 buyer", "10:00:20 u1 agent", "10:01:00 u2 buyer", "10:01:00 u2 assigned Anna", "10:01:20 u2 agent");
    expect(handlingsOf(seen)).toEqual(["unknown --10:00:20", "idle 10:01:00-10:01:20"]);
    expect([...seen.handlings.agent]).toEqual([-1, 0]);
  });

  it("takes in further messages of the agent within a minute, and counts later ones", () => {
    const seen = desk("10:00:00 u1 buyer", "10:00:00 u1 assigned Anna", "10:00:20 u1 agent Anna", "10:00:30 u1 agent Anna", "10:10:00 u1 agent Anna", "10:11:00 u1 buyer", "10:11:30 u1 agent Anna");
    expect(handlingsOf(seen)).toEqual(["idle 10:00:00-10:00:20", "idle 10:11:00-10:11:30"]);
    expect([clock(seen.handlings.workedUntil[0]), seen.handlings.followUps[0], seen.handlings.followUps[1]]).toEqual(["10:00:30", 2, 0]);
  });

  it("begins when its agent comes back, where the agent was away", () => {
    expect(handlingsOf(desk(
      "09:00:00 - online Anna", "10:00:00 u1 buyer", "10:00:00 u1 assigned Anna", "10:00:05 - away Anna", "10:00:20 u1 agent Anna", "10:05:00 u1 buyer", "10:30:00 - online Anna", "10:30:25 u1 agent Anna",
    ))).toEqual(["idle 10:00:00-10:00:20", "returned 10:30:00-10:30:25"]);
  });

  it("in whole seconds began after the meal where the reply before ended in the second in which the meal began, or has no start where it ended at table", () => {
    const rows = ["09:00:00 - online Anna", "10:00:00 u1 buyer", "10:00:00 u1 assigned Anna", "10:00:10 u2 buyer", "10:00:10 u2 assigned Anna", "10:00:20 - away Anna", "10:00:20 u1 agent Anna"];
    expect(handlingsOf(desk(...rows, "10:30:00 - online Anna", "10:30:25 u2 agent Anna"))).toEqual(["idle 10:00:00-10:00:20", "returned 10:30:00-10:30:25"]);
    expect(handlingsOf(desk(...rows, "10:00:50 u2 agent Anna", "10:30:00 - online Anna"))).toEqual(["idle 10:00:00-10:00:20", "unknown --10:00:50"]);
  });

  it("in whole seconds answers nothing that was sent in the second of its reply", () => {
    const seen = desk("10:00:00 u1 buyer", "10:00:00 u1 assigned Anna", "10:00:20 u1 buyer", "10:00:20 u1 agent Anna", "10:00:45 u1 agent Anna");
    expect(handlingsOf(seen)).toEqual(["idle 10:00:00-10:00:20", "idle 10:00:20-10:00:45"]);
    expect([...seen.handlingOfMessage]).toEqual([0, 1]);
  });

  it("of a conversation passed on without a message begins with the new agent's assignment", () => {
    expect(handlingsOf(desk(
      "10:00:00 u1 buyer", "10:00:00 u1 assigned Anna", "10:00:20 u1 agent Anna", "10:00:20 u1 pooled", "10:00:40 u1 assigned Ben", "10:01:00 u1 agent Ben",
    ))).toEqual(["idle 10:00:00-10:00:20", "idle 10:00:40-10:01:00"]);
  });

  it("owes nothing any more to a conversation that was closed before the buyer wrote again", () => {
    expect(handlingsOf(desk(
      "10:00:00 u1 buyer", "10:00:00 u1 assigned Anna", "10:05:00 u1 closed", "11:00:00 u1 buyer", "11:00:10 u1 assigned Anna", "11:00:30 u1 agent Anna",
    ))).toEqual(["idle 11:00:10-11:00:30"]);
  });
});

/** So many conversations of two messages, the second sent during the handling of the first; `apart`: it has a reply of its own. */
function manyDuring(apart: boolean): ObservedDesk {
  return desk(...Array.from({ length: 20 }, (_, talk) => {
    const at = (seconds: number): string => clock((8 * 3600 + talk * 600 + seconds) * 1000);
    const [who, rows] = [`u${talk}`, apart ? [[40, "agent Anna"]] as const : [[200, "buyer"], [230, "agent Anna"]] as const];
    return [`${at(0)} ${who} buyer`, `${at(0)} ${who} assigned Anna`, `${at(10)} ${who} buyer`, `${at(20)} ${who} agent Anna`, ...rows.map(([seconds, what]) => `${at(seconds)} ${who} ${what}`)];
  }).flat());
}

describe("what comes during a handling", () => {
  it("has a handling of its own where the desk answers so", () => {
    const seen = manyDuring(true);
    expect(handlingsOf(seen).slice(0, 2)).toEqual(["idle 08:00:00-08:00:20", "busy 08:00:20-08:00:40"]);
    expect([...seen.handlingOfMessage].slice(0, 2)).toEqual([0, 1]);
  });

  it("is answered along where the desk hardly ever writes again before the buyer does", () => {
    const seen = manyDuring(false);
    expect(handlingsOf(seen).slice(0, 2)).toEqual(["idle 08:00:00-08:00:20", "idle 08:03:20-08:03:50"]);
    expect([...seen.handlingOfMessage].slice(0, 3)).toEqual([0, 0, 1]);
  });
});

it("a log of whole minutes is known to be one", () => {
  expect(desk("10:00:00 u1 buyer", "10:02:00 u1 agent Anna").resolutionMs).toBe(60_000);
  expect(desk("10:00:00 u1 buyer", "10:02:01 u1 agent Anna").resolutionMs).toBe(1000);
});

describe.skipIf(!hasDeskWeek)("a week of another simulator's desk (../shared/data, skipped where it is absent)", () => {
  it("has a start for each handling but the first after a meal, and the meals that were eaten", () => {
    const seen = observeDesk(readDeskWeek());
    expect(seen.handlings.count).toBe(seen.read.log.replies.count);
    expect(seen.handlings.start.filter((start) => start === START_UNKNOWN).length).toBeLessThan(40);
    expect(seen.shifts.map(({ stints, meals }) => [stints.length, meals.length])).toEqual([[7, 1], [7, 1], [7, 1], [7, 1]]);
  });
});
