import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { castOfRead } from "../../src/film/castOfRead.ts";
import type { Film } from "../../src/film/film.ts";
import { filmOf } from "../../src/film/filmOf.ts";
import type { ReadLog } from "../../src/import/readLog.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { compileRule } from "../../src/judging/compileRule.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import { logFrame } from "../../src/scoring/logFrame.ts";
import { dayNumber } from "../../src/time/calendar.ts";
import { keptDay, readOfKept } from "../../src/training/keptDay.ts";
import { logLessons } from "../../src/training/logLessons.ts";
import { numberedPseudonyms } from "../../src/training/numberedPseudonyms.ts";

const text = readFileSync(join(import.meta.dirname, "..", "..", "scenarios", "chat-log.csv"), "utf8");
const read = readMessageLog(text, { fileName: "chat-log.csv", timeZone: "Asia/Shanghai" });
const pack = rulePackById("pinduoduo/manual-reply-3min");

function film(of: ReadLog, date: string): Film {
  const rule = compileRule(pack);
  const frame = logFrame(of.log, rule);
  return filmOf(of, castOfRead(of), { pack, rule, frame, day: (dayNumber(date) ?? 0) - (dayNumber(of.startDate) ?? 0) - frame.firstDay });
}

describe("a day of a log that is kept beside its lessons", () => {
  const { lessons, days, packs } = logLessons(read, [pack], 3, numberedPseudonyms());

  it("is the day as the log has it, after it went through JSON: the same counter, misses, chats and lanes", () => {
    expect(days.length).toBeGreaterThan(0);
    for (const kept of days) {
      const [own, told] = [film(read, kept.date), film(readOfKept(JSON.parse(JSON.stringify(kept)) as typeof kept), kept.date)];
      expect(told.counter).toEqual(own.counter);
      expect(told.misses.length).toBe(own.misses.length);
      expect([...told.misses].map((message) => told.messages.sentAt[message])).toEqual([...own.misses].map((message) => own.messages.sentAt[message]));
      expect(told.chats).toEqual(own.chats);
      expect(told.lanes.length).toBe(own.lanes.length);
      expect(told.presence).toEqual(own.presence);
    }
  });

  it("calls people as the lessons do, and by no name of their own", () => {
    const [first] = lessons;
    const kept = days.find(({ date }) => date === first.date);
    expect(Object.values(kept?.consumers ?? {})).toContain(first.consumer);
    const whole = JSON.stringify(days);
    for (let number = 0; number < read.consumers.size; number++) expect(whole).not.toContain(`"${read.consumers.nameOf(number)}"`);
    for (let number = 0; number < read.agents.size; number++) expect(whole).not.toContain(`"${read.agents.nameOf(number)}"`);
    expect(packs).toEqual([pack]);
  });

  it("is left out where it is too large to be carried by a page", () => {
    const columns = read.log.messages;
    const times = 60_000 / columns.count;
    const many = { ...read, log: { ...read.log, messages: Object.fromEntries(Object.entries(columns).map(([name, column]: readonly [string, number | Float64Array]) => [name, typeof column === "number" ? column * Math.ceil(times) : Float64Array.from({ length: columns.count * Math.ceil(times) }, (_, row) => column[row % columns.count])])) } } as unknown as ReadLog;
    expect(keptDay(many, days[0].date, numberedPseudonyms())).toBeUndefined();
  });
});
