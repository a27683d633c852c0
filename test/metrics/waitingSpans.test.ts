import { describe, expect, it } from "vitest";
import { MessageSurvey } from "../../src/judging/messageSurvey.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { eachWaiting, type WaitingKind } from "../../src/metrics/waitingSpans.ts";
import { HOUR_MS, MINUTE_MS } from "../../src/time/units.ts";

const NOON = 12 * HOUR_MS;

/** Stretches of a log, in minutes after noon; rows `minute,consumer,sender,kind,agent`. The log ends at 13:00. */
function waiting(kind: WaitingKind, ...rows: readonly string[]): (readonly [number, number])[] {
  return waitingUntil(NOON + HOUR_MS, kind, rows);
}

function waitingUntil(endMs: number | undefined, kind: WaitingKind, rows: readonly string[]): (readonly [number, number])[] {
  const text = rows.map((row) => {
    const [minute, ...cells] = row.split(",");
    return `2026-06-01T12:${minute.padStart(2, "0")}:00,${cells.join(",")}`;
  });
  const { log } = readMessageLog(`time,consumer,sender,kind,agent\n${text.join("\n")}\n`, { fileName: "rows.csv", timeZone: "Asia/Shanghai" });
  const survey = new MessageSurvey();
  survey.fill(log);
  const spans: (readonly [number, number])[] = [];
  eachWaiting(log, survey, kind, endMs, (from, to) => spans.push([(from - NOON) / MINUTE_MS, (to - NOON) / MINUTE_MS]));
  return spans;
}

describe("conversations that wait to be taken", () => {
  it("wait from their first message until they stand in an agent's list", () => {
    expect(waiting("unassigned", "1,u1,buyer,text,", "2,u1,buyer,text,", "5,u1,system,assigned,ann", "6,u1,agent,text,ann")).toEqual([[1, 5]]);
  });

  it("do not wait where they are taken at once", () => {
    expect(waiting("unassigned", "1,u1,buyer,text,", "1,u1,system,assigned,ann", "6,u1,agent,text,ann")).toEqual([]);
  });

  it("wait until their buyer leaves, is closed down on, or the log ends", () => {
    expect(waiting("unassigned", "1,u1,buyer,text,", "4,u1,system,left,", "9,u2,buyer,text,", "10,u2,system,assigned,ann", "11,u3,buyer,text,", "20,u3,system,closed,", "30,u4,buyer,text,")).toEqual([
      [1, 4], [9, 10], [11, 20], [30, 60],
    ]);
  });

  it("are not told of what only a bot had", () => {
    expect(waiting("unassigned", "1,u1,buyer,text,", "1,u1,bot,faq,", "5,u1,system,closed,", "7,u2,buyer,text,", "8,u2,system,assigned,ann", "9,u2,agent,text,ann")).toEqual([[7, 8]]);
  });

  it("count with the bot's time where a person has to take over", () => {
    expect(waiting("unassigned", "1,u1,buyer,text,", "1,u1,bot,faq,", "2,u1,buyer,text,", "5,u1,system,assigned,ann", "6,u1,agent,text,ann")).toEqual([[1, 5]]);
  });
});

describe("a log that tells no ends", () => {
  it("tells those who wait until they are taken, and nothing of those whom nobody takes", () => {
    expect(waitingUntil(undefined, "unanswered", ["30,u2,buyer,text,", "31,u3,buyer,text,", "32,u3,agent,text,ann"])).toEqual([[31, 32]]);
    expect(waitingUntil(undefined, "unassigned", ["1,u1,buyer,text,", "5,u2,buyer,text,", "9,u2,system,assigned,ann", "20,u2,system,pooled,ann"])).toEqual([[5, 9]]);
  });
});

describe("conversations that wait for a person's first reply", () => {
  it("wait from their first message until it comes, whatever bots say", () => {
    expect(waiting("unanswered", "1,u1,buyer,text,", "1,u1,bot,faq,", "2,u1,buyer,text,", "7,u1,agent,text,ann", "9,u1,buyer,text,", "20,u1,agent,text,ann")).toEqual([[1, 7]]);
  });

  it("wait until their buyer leaves or the log ends where none comes", () => {
    expect(waiting("unanswered", "1,u1,buyer,text,", "4,u1,system,left,", "30,u2,buyer,text,", "31,u3,buyer,text,", "32,u3,agent,text,ann")).toEqual([[1, 4], [30, 60], [31, 32]]);
  });

  it("are not told of what only a bot answered", () => {
    expect(waiting("unanswered", "1,u1,buyer,text,", "1,u1,bot,faq,", "5,u2,buyer,text,", "6,u2,agent,text,ann")).toEqual([[5, 6]]);
  });
});
