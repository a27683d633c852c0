import { expect, it } from "vitest";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";
import type { ReadLog } from "../../../src/import/readLog.ts";
import { MINUTE_MS } from "../../../src/time/units.ts";

const TEN = 600 * MINUTE_MS;

function read(text: string): ReadLog {
  return readMessageLog(text, { fileName: "log.csv", timeZone: "Asia/Shanghai" });
}

/** Rows `10:00:00,u1,buyer,text,` of one day. */
function table(...rows: string[]): ReadLog {
  return read(`time,consumer,sender,kind,agent\n${rows.map((row) => `2026-06-18T${row}`).join("\n")}`);
}

it("lists a message from its sending or from the assignment that comes later", () => {
  const { log } = table(
    "10:00:00,u1,buyer,text,", "10:00:40,u1,system,assigned,Anna", "10:01:00,u1,buyer,text,", "10:02:00,u1,agent,text,Anna",
    "10:03:00,u1,system,closed,", "10:30:00,u1,buyer,text,", "10:31:00,u1,system,assigned,Bo", "10:32:00,u2,buyer,text,",
  );
  expect([...log.messages.listedAt].map((at) => (at < 0 ? -1 : at - TEN))).toEqual([40_000, 60_000, 31 * MINUTE_MS, -1]);
});

it("takes a message for listed if its conversation closes with it, as a bot's answer to a closing word does", () => {
  const { log } = read([
    "time,consumer,conversation,sender,kind,agent", "2026-06-18T10:00:00,u1,c1,system,assigned,Anna", "2026-06-18T10:00:00,u1,c1,buyer,text,",
    "2026-06-18T10:01:00,u1,c1,agent,text,Anna", "2026-06-18T10:02:00,u1,c1,buyer,text,", "2026-06-18T10:02:00,u1,c1,bot,status,",
    "2026-06-18T10:02:00,u1,c1,system,closed,",
  ].join("\n"));
  expect([...log.messages.listedAt].map((at) => at - TEN)).toEqual([0, 2 * MINUTE_MS]);
});

it("gives a message that a bot has answered the assignment of its conversation", () => {
  const { log } = table("10:00:00,u1,buyer,text,", "10:00:00,u1,bot,smart,", "10:01:00,u1,system,assigned,Anna", "10:02:00,u1,agent,text,Anna");
  expect([log.messages.listedAt[0] - TEN, log.messages.reply[0], log.replies.next[0]]).toEqual([MINUTE_MS, 0, 1]);
});
