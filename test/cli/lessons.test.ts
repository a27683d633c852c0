import { describe, expect, it } from "vitest";
import type { LogLessons } from "../../src/training/logLessons.ts";
import { replycast } from "./commandLine.ts";

describe("score --lessons", () => {
  it("adds missed consumers of each rule under pseudonyms to the JSON, and nothing where it is not asked for", async () => {
    const asked = ["score", "scenarios/chat-log.csv", "--rule", "pinduoduo/manual-reply-3min", "--json"];
    const { lessons: told } = JSON.parse((await replycast([...asked, "--lessons", "3"])).stdout) as { lessons: LogLessons };
    const { lessons, days, packs } = told;
    expect(lessons.length).toBe(3);
    for (const { consumer, at, around } of lessons) {
      expect(consumer).toMatch(/^u-\d+$/u);
      expect(at).toMatch(/^2026-06-\d\dT/u);
      expect(around.length).toBeGreaterThan(15);
    }
    expect(days.length).toBeGreaterThan(0);
    expect(packs.map(({ id }) => id)).toEqual(["pinduoduo/manual-reply-3min"]);
    expect(JSON.stringify(told)).not.toMatch(/老赵|阿杰|木木/u);
    expect(JSON.parse((await replycast(asked)).stdout)).not.toHaveProperty("lessons");
  });
});
