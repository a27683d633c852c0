import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { DAY_MS } from "../../src/time/units.ts";

const file = join(import.meta.dirname, "..", "..", "..", "shared", "data", "desk-week.csv");

describe.skipIf(!existsSync(file))("a week of another simulator's desk (../shared/data, skipped where it is absent)", () => {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const rows = text.trim().split("\n").slice(1).map((line) => line.split(","));
  const count = (sender: string, kind: string): number => rows.filter((row) => row[3] === sender && row[4] === kind).length;

  it("comes in with every row, and tells of nothing but quick agents and buyers who left", () => {
    const { log, findings, startDate, days } = readMessageLog(text, { fileName: "desk-week.csv", timeZone: "Asia/Shanghai" });
    expect([log.messages.count, log.replies.count, log.assignments.count]).toEqual([count("buyer", "text"), count("agent", "text"), count("system", "assigned")]);
    expect([...log.conversations.closedAt].filter((at) => at >= 0).length).toBe(count("system", "closed"));
    expect([startDate, days, findings.map(({ code }) => code)]).toEqual(["2026-06-01", 7, ["several-in-one-second", "conversation-without-reply"]]);
  });

  it("has the consultations of each day", () => {
    const { log: { conversations } } = readMessageLog(text, { fileName: "desk-week.csv", timeZone: "Asia/Shanghai" });
    const first = new Map<string, string>();
    for (const [time, , conversation, sender] of rows) if (sender === "buyer" && (first.get(conversation) ?? "~") > time) first.set(conversation, time);
    const daily = (of: readonly number[]): number[] => of.reduce<number[]>((counts, day) => counts.with(day, counts[day] + 1), [0, 0, 0, 0, 0, 0, 0, 0]);
    expect(daily([...conversations.openedAt].map((at) => Math.floor(at / DAY_MS)))).toEqual(daily([...first.values()].map((time) => Number(time.slice(8, 10)) - 1)));
  });
});
