import { describe, expect, it } from "vitest";
import { pseudonymizer } from "../../src/hosts/pseudonyms.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import { lessonsOfLog } from "../../src/training/lessonsOfLog.ts";
import { agent, assigned, bot, buyer, presence, readChat } from "../scoring/chatRows.ts";

const manual = rulePackById("pinduoduo/manual-reply-3min");
const pseudonymOf = pseudonymizer("key");
const read = readChat([
  presence("08:00:00", "Anna", "online"),
  buyer("10:00:00", "小李", "text", "my telephone is 138"), assigned("10:00:01", "小李", "Anna"), agent("10:01:00", "小李", "Anna"),
  buyer("10:05:00", "小李", "text", "hello?"), agent("10:20:00", "小李", "Anna"),
  buyer("11:00:00", "老赵"), bot("11:00:01", "老赵"),
  buyer("12:00:00", "小王"), agent("12:01:00", "小王", "Anna"),
], ["小李"]);

describe("lessons of one's own log", () => {
  const lessons = lessonsOfLog(read, [manual], { count: 5, pseudonymOf });

  it("are the consumers that the rule missed, each with the message that failed and the minutes around it", () => {
    expect(lessons.map(({ failure }) => failure).toSorted()).toEqual(["bot-only", "late"]);
    const late = lessons.find(({ failure }) => failure === "late");
    expect(late).toMatchObject({ rule: manual.id, date: "2026-06-18", at: "2026-06-18T10:05:00.000", missAt: "2026-06-18T10:08:00.001" });
    expect(late?.around.at(0)?.at).toBe("2026-06-18T09:50:00.000");
    expect(late?.around.at(-1)?.at).toBe("2026-06-18T10:23:00.000");
    expect(late?.around.filter(({ missed }) => missed > 0)).toEqual([expect.objectContaining({ at: "2026-06-18T10:08:00.000", missed: 1 })]);
  });

  it("tell no name and no text unless it is asked for", () => {
    const text = JSON.stringify(lessons);
    for (const told of ["小李", "老赵", "Anna", "138", "hello"]) expect(text).not.toContain(told);
    expect(text).toContain(pseudonymOf("小李", "consumer"));
    expect(text).toContain(pseudonymOf("Anna", "agent"));
    expect(JSON.stringify(lessonsOfLog(read, [manual], { count: 5, pseudonymOf, keepTexts: true }))).toContain("hello?");
  });
});
