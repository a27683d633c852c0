import { expect, it } from "vitest";
import { playReplication } from "../../../src/engine/replication.ts";
import { formatMessageLog } from "../../../src/log/formatMessageLog.ts";
import type { MessageLog } from "../../../src/log/messageLog.ts";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";
import { compileModel } from "../../../src/model/compileModel.ts";
import { deskScenario, playDesk } from "../../engine/playDesk.ts";
import type { Desk } from "../../engine/playDesk.ts";

/** Seconds at which conversations entered a list, left it, and stood in the pool again; -1 for never. */
function stays({ assignments }: MessageLog): (readonly [number, number, number])[] {
  const seconds = (time: number): number => (time < 0 ? -1 : time / 1000);
  return Array.from({ length: assignments.count }, (_, row) => [seconds(assignments.at[row]), seconds(assignments.until[row]), seconds(assignments.backAt[row])]);
}

const early = { from: "00:00", to: "00:01", atEnd: "hand-over" } as const;
const late = { from: "00:01", to: "24:00", atEnd: "finish" } as const;

it("a conversation stands in an agent's list until it closes", () => {
  expect(stays(playDesk({ arrivals: [5, 20], laws: { idleTimeout: 30 } }))).toEqual([[5, 45, -1], [20, 60, -1]]);
});

it("handed over with something owed it is back in the pool at once, else with the buyer's next message, if one comes", () => {
  const handedOver: Desk = { shifts: { early, late }, routing: { reply: "newest-first" } };
  expect(stays(playDesk({ ...handedOver, arrivals: [50, 52], laws: { handle: { constant: 20 } } }))).toEqual([[50, 70, -1], [52, 60, 60], [60, 80, -1]]);
  expect(stays(playDesk({ ...handedOver, arrivals: [10], laws: { turns: { constant: 2 } } }))).toEqual([[10, 60, 80], [80, 90, -1]]);
  expect(stays(playDesk({ ...handedOver, arrivals: [10], laws: { idleTimeout: 600 } }))).toEqual([[10, 60, -1]]);
});

it("passed on it is back in the pool as the reply is out", () => {
  expect(stays(playDesk({ arrivals: [10], laws: { transferShare: 1 } }))).toEqual([[10, 20, 20], [20, 30, -1]]);
});

it("both ways to serve tell the same, and every stay ends before the next and with the closing", () => {
  const model = compileModel(deskScenario({
    consultsPerDay: 700, seed: "stays", team: { cap: 3 }, roster: { day: 3 },
    laws: {
      turns: { geometric: { mean: 3 } }, handle: { lognormal: { mean: 60, cv: 0.8 } }, patience: { exponential: { mean: 200 } }, silentShare: 0.5,
      closingWordShare: 0.3, idleTimeout: 40, transferShare: 0.3,
    },
    stream: { returnShare: 0.2 },
  }), 3_600_000);
  const foretold = stays(playReplication(model, 0));
  const log = playReplication(model, 0, false);
  expect(stays(log)).toEqual(foretold);
  const { at, until, backAt, conversation, count } = log.assignments;
  const last = new Map<number, number>();
  for (let row = 0; row < count; row++) {
    const before = last.get(conversation[row]);
    if (before !== undefined) expect(until[before] <= backAt[before] && backAt[before] <= at[row]).toBe(true);
    last.set(conversation[row], row);
  }
  for (const [whose, row] of last) if (backAt[row] < 0) expect(until[row]).toBe(log.conversations.closedAt[whose]);
  expect(count).toBeGreaterThan(last.size + 50);
});

it("a written log says of every stay when its conversation was back in the pool", () => {
  const log = playDesk({
    consultsPerDay: 600, seed: "back", shifts: { early: { from: "07:00", to: "15:00", atEnd: "hand-over" }, late: { from: "14:00", to: "22:00", atEnd: "leave" } }, roster: { early: 2, late: 2 },
    laws: { turns: { geometric: { mean: 3 } }, handle: { exponential: { mean: 60 } }, think: { exponential: { mean: 120 } }, idleTimeout: 300, transferShare: 0.3 },
  });
  const text = [...formatMessageLog(log, { startDate: "2026-06-01", agents: [] }, { firstDay: 0, days: 7 }, "csv")].join("");
  const returnsOf = (of: MessageLog): string[] => stays(of).map(([at, , backAt]) => `${at} ${backAt}`).sort();
  const read = readMessageLog(text, { fileName: "log.csv", timeZone: "UTC" });
  expect(returnsOf(read.log)).toEqual(returnsOf(log));
  expect(stays(log).filter(([, until, backAt]) => backAt >= 0 && backAt === until).length).toBeGreaterThan(100);
  expect(stays(log).filter(([, until, backAt]) => backAt > until).length).toBeGreaterThan(0);
});

it("read, it ends with the next assignment or the close, or with its return to the pool where a row tells of it", () => {
  const rows = [
    "00:10,c1,system,assigned,Anna", "00:20,c1,system,assigned,Bo", "00:30,c1,system,closed,", "00:10,c2,system,assigned,Anna", "00:40,c2,system,pooled,", "00:50,c2,system,assigned,Bo",
  ];
  const { log } = readMessageLog(`time,conversation,sender,kind,agent,consumer\n${rows.map((row, place) => `2026-06-18T00:${row},u${place < 3 ? 1 : 2}`).join("\n")}`, { fileName: "log.csv", timeZone: "UTC" });
  expect(stays(log).sort(([a, b], [c, d]) => a - c || b - d)).toEqual([[10, 20, -1], [10, 40, 40], [20, 30, -1], [50, -1, -1]]);
});

it("read, it ends with the close of its own stay where the conversation is opened again, and does not begin closed where both stand in one millisecond", () => {
  const read = (...rows: string[]) => stays(readMessageLog(`time,consumer,conversation,sender,kind,agent\n${rows.map((row) => `2026-06-18T00:00:${row}`).join("\n")}`, { fileName: "log.csv", timeZone: "UTC" }).log);
  expect(read("10,u1,c1,system,assigned,Anna", "20,u1,c1,system,closed,", "30,u1,c1,system,assigned,Bo", "40,u1,c1,system,closed,")).toEqual([[10, 20, -1], [30, 40, -1]]);
  expect(read("10,u1,c1,system,assigned,Anna", "20,u1,c1,system,assigned,Bo", "20,u1,c1,system,closed,", "30,u1,c1,system,closed,")).toEqual([[10, 20, -1], [20, 30, -1]]);
  expect(read("10,u1,c1,system,assigned,Anna", "10,u1,c1,system,closed,")).toEqual([[10, -1, -1]]);
});

it("rows of one millisecond count as they belong together, in whatever order they stand", () => {
  const rows = ["u1,c1,agent,,Bo", "u1,c1,buyer,,", "u1,c1,system,assigned,Bo", "u1,c1,system,pooled,"].map((row) => `2026-06-18T00:00:20,${row}`);
  const { log } = readMessageLog(["time,consumer,conversation,sender,kind,agent", "2026-06-18T00:00:10,u1,c1,system,assigned,Anna", ...rows].join("\n"), { fileName: "log.csv", timeZone: "UTC" });
  expect(stays(log)).toEqual([[10, 20, 20], [20, -1, -1]]);
  expect([log.messages.reply[0], log.messages.listedAt[0]]).toEqual([0, 20_000]);
});
