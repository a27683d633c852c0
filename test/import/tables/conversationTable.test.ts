import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { InputFaults } from "../../../src/errors/inputFault.ts";
import { parseLogMap } from "../../../src/import/map/readLogMap.ts";
import { MINUTE_MS, SECOND_MS } from "../../../src/time/units.ts";
import { readLogTable } from "../readTable.ts";

const CALLS = "../shared/data/bank-calls-feb1999.txt";

/** How the bank's log of calls is read, as the document shows it. */
const CALL_MAP = /```yaml\n(shape: conversations[^`]*)```/u.exec(readFileSync("docs/log-maps.md", "utf8"))?.[1] ?? "";

function faultsOf(text: string, map: string): readonly { where: string; found: string }[] {
  try {
    readLogTable(text, { map: parseLogMap(map) });
  } catch (error) {
    if (error instanceof InputFaults) return error.faults;
    throw error;
  }
  return [];
}

describe("a conversation table", () => {
  const header = "consumer,conversation,opened,assigned,replied,left,closed,agent,page";
  const read = readLogTable([
    header,
    "u1,c1,2026-06-18 10:00:00,2026-06-18 10:00:05,2026-06-18 10:00:40,,2026-06-18 10:05:00,Lin,shop-home",
    "u2,c2,2026-06-18 10:01:00,,,2026-06-18 10:03:00,,,",
    "u2,c2,2026-06-18 11:00:00,,2026-06-18 10:59:59,,2026-06-18 11:20:00,Wu,",
  ].join("\n"));
  const { log } = read;
  const at = (clock: string): number => Date.parse(`1970-01-01T${clock}Z`);

  it("becomes a log of first messages and first replies, known by its header", () => {
    expect(read.shape).toBe("conversations");
    expect([...log.messages.sentAt]).toEqual([at("10:00:00"), at("10:01:00"), at("11:00:00")]);
    expect([...log.messages.reply].map((reply) => (reply < 0 ? undefined : log.replies.at[reply]))).toEqual([at("10:00:40"), undefined, at("11:00:00")]);
    expect([...log.conversations.leftAt]).toEqual([-1, at("10:03:00"), -1]);
    expect([...log.conversations.closedAt]).toEqual([at("10:05:00"), -1, at("11:20:00")]);
    expect([...log.assignments.at]).toEqual([at("10:00:05")]);
    expect([...log.messages.listedAt].slice(0, 1)).toEqual([at("10:00:05")]);
    expect(log.conversations.page[0]).toBe(1);
  });

  it("tells what it took for something else", () => {
    expect(read.findings.map(({ code, count }) => [code, count])).toEqual(expect.arrayContaining([
      ["read-by-preset", 1], ["conversation-repeated", 1], ["before-opening", 1], ["shape-conversations", 3], ["completed-conversations-only", 3],
    ]));
  });

  it("carries clock times over midnight", () => {
    const map = "shape: conversations\ncolumns: { consumer: who, opened: [day, from], replied: [day, first], closed: end }\n";
    const { log: { replies, conversations, messages }, findings } = readLogTable("who,day,from,first,end\nu1,2026-06-18,23:59:00,0:01:00,0:07\n", { map: parseLogMap(map) });
    expect(replies.at[0] - messages.sentAt[0]).toBe(2 * MINUTE_MS);
    expect(conversations.closedAt[0] - messages.sentAt[0]).toBe(8 * MINUTE_MS);
    expect(findings).toContainEqual(expect.objectContaining({ code: "midnight-wrap", count: 2 }));
  });

  it("takes a length of waiting as seconds or as it is written, and the outcome for its end", () => {
    const map = "shape: conversations\ncolumns: { opened: at, wait: wait, outcome: how }\n";
    const { log: { messages, replies, conversations } } = readLogTable(
      "at,wait,how\n2026-06-18 10:00,90,answered\n2026-06-18 11:00,1分12秒,left\n2026-06-18 12:00,,unanswered\n2026-06-18 13:00,0:00:20,\n", { map: parseLogMap(map) },
    );
    expect([...messages.reply].map((reply, row) => (reply < 0 ? -1 : (replies.at[reply] - messages.sentAt[row]) / SECOND_MS))).toEqual([90, -1, -1, 20]);
    expect(conversations.leftAt[1] - messages.sentAt[1]).toBe(72 * SECOND_MS);
    expect(conversations.count).toBe(4);
  });

  it("takes a length of handling from the reply on for its close, where that is not told", () => {
    const map = "shape: conversations\ncolumns: { opened: at, wait: wait, handled: talk, closed: end }\n";
    const { log: { replies, conversations } } = readLogTable("at,wait,talk,end\n2026-06-18 10:00,90,0:02:30,\n2026-06-18 11:00,10,20,2026-06-18 11:05\n2026-06-18 12:00,,20,\n", { map: parseLogMap(map) });
    expect([...conversations.closedAt].map((closed, row) => (closed < 0 ? -1 : (closed - replies.at[row]) / SECOND_MS))).toEqual([150, 290, -1]);
    expect(faultsOf("at,wait,talk,end\n2026-06-18 10:00,90,long,\n", map)).toMatchObject([{ where: "table.csv:2", found: 'handled is "long"' }]);
  });

  it("a bot's first reply is a bot's", () => {
    const map = 'shape: conversations\ncolumns: { opened: at, replied: first, replyKind: by }\nvalues: { replyKind: { 机器人: bot, 人工: text } }\n';
    const { log: { replies } } = readLogTable("at,first,by\n2026-06-18 10:00,2026-06-18 10:01,机器人\n2026-06-18 11:00,2026-06-18 11:01,人工\n", { map: parseLogMap(map) });
    expect([...replies.kind].map((kind) => kind < 7)).toEqual([true, false]);
  });

  it("names the lines of cells that cannot be read", () => {
    const map = "shape: conversations\ncolumns: { opened: at, replied: first, outcome: how }\n";
    expect(faultsOf("at,first,how\nsoon,,\n,2026-06-18 10:00,\n2026-06-18 10:00,,gone\n10:00,,\n", map)).toMatchObject([
      { where: "table.csv:2", found: 'opened is "soon"' }, { where: "table.csv:3", found: "opened is empty" }, { where: "table.csv:4", found: 'outcome is "gone"' }, { where: "table.csv:5" },
    ]);
  });
});

describe.skipIf(!existsSync(CALLS))(`a bank's calls of a month (needs ${CALLS})`, () => {
  const text = existsSync(CALLS) ? readFileSync(CALLS, "utf8") : "";
  const expected = existsSync(CALLS) ? JSON.parse(readFileSync("../shared/data/bank-calls-feb1999.expected.json", "utf8")) : {};

  it("come in by a map with their outcomes and waits", () => {
    const { log, findings, days, startDate, agents } = readLogTable(text, { map: parseLogMap(CALL_MAP), delimiter: "\t" });
    const { messages, replies, conversations } = log;
    const waits: number[] = [];
    for (let row = 0; row < messages.count; row++) if (messages.reply[row] >= 0) waits.push((replies.at[messages.reply[row]] - messages.sentAt[row]) / SECOND_MS);
    const leftWaits = [...conversations.leftAt].flatMap((left, row) => (left < 0 ? [] : [(left - conversations.openedAt[row]) / SECOND_MS]));
    expect([startDate, days]).toEqual(["1999-02-01", 28]);
    expect(waits.length).toBe(expected.outcome.AGENT);
    expect(leftWaits.length).toBe(expected.outcome.HANG);
    expect(messages.count).toBe(expected.rows - expected.outcome.PHANTOM);
    expect(findings).toContainEqual(expect.objectContaining({ code: "row-left-out", count: expected.outcome.PHANTOM }));
    expect(mean(waits)).toBeCloseTo(expected.wait_mean_agent, 5);
    expect(mean(leftWaits.filter((wait) => wait > 0))).toBeCloseTo(expected.wait_mean_hang_queued, 5);
    for (const limit of [20, 60, 180, 300]) expect(waits.filter((wait) => wait <= limit).length).toBe(expected[`agent_answered_within_${limit}s_of_queue_start`]);
    expect(agents.size).toBe(expected.servers);
    expect(findings).toContainEqual(expect.objectContaining({ code: "consumer-not-told" }));
  });

  it("wrap around midnight where the table says so: twice in the queue", () => {
    const map = CALL_MAP.replace("[[date, q_start], [date, vru_exit]]", "[date, q_start]").replace("wait: q_time", "waitEnded: [date, q_exit]")
      .replace("  handled: ser_time\n", "").replace("skip: { outcome: PHANTOM }", 'skip: { outcome: PHANTOM, q_start: "0:00:00" }');
    const { log: { messages, conversations }, findings } = readLogTable(text, { map: parseLogMap(map), delimiter: "\t" });
    expect(findings).toContainEqual(expect.objectContaining({ code: "midnight-wrap", count: expected["q_exit_before_q_start(midnight_wrap)"] }));
    const queued = expected.waited_q_time_gt0 + 31 - expected.outcome.PHANTOM - 1;
    expect(messages.count).toBe(queued);
    const lefts = [...conversations.leftAt].flatMap((left, row) => (left <= conversations.openedAt[row] ? [] : [(left - conversations.openedAt[row]) / SECOND_MS]));
    expect(mean(lefts)).toBeCloseTo(expected.wait_mean_hang_queued, 5);
  });
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
