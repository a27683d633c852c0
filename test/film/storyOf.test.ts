import { describe, expect, it } from "vitest";
import { castOfRead } from "../../src/film/castOfRead.ts";
import type { Film } from "../../src/film/film.ts";
import { counterRow } from "../../src/film/filmCounter.ts";
import { filmOf } from "../../src/film/filmOf.ts";
import { sameConsumer } from "../../src/film/sameConsumer.ts";
import { openChats, storyOf } from "../../src/film/storyOf.ts";
import { compileRule } from "../../src/judging/compileRule.ts";
import { rulePackById, rulePacksOfPlatform } from "../../src/rules/rulePackCatalogue.ts";
import { logFrame } from "../../src/scoring/logFrame.ts";
import { HOUR_MS, MINUTE_MS, SECOND_MS } from "../../src/time/units.ts";
import { agent, assigned, buyer, presence, readChat } from "../scoring/chatRows.ts";
import { filmOfPlayed, played, scenarioFile } from "./playedFilm.ts";

const PACK = rulePackById("pinduoduo/manual-reply-3min");

function time(clock: string): number {
  const [hour, minute, second] = clock.split(":").map(Number);
  return hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS;
}

function filmed(read: ReturnType<typeof readChat>): Film {
  const rule = compileRule(PACK);
  return filmOf(read, castOfRead(read), { pack: PACK, rule, frame: logFrame(read.log, rule), day: 0 });
}

/** Five messages of three consumers: two are answered in time, one too late, one never, one outside the window. */
const FIVE = filmed(readChat([
  presence("09:00:00", "Ming", "online"),
  buyer("10:00:00", "u1"), assigned("10:00:00", "u1", "Ming"), agent("10:01:00", "u1", "Ming"),
  buyer("10:02:00", "u2"), assigned("10:02:30", "u2", "Ming"),
  buyer("10:03:00", "u1"), agent("10:03:30", "u1", "Ming"),
  agent("10:06:00", "u2", "Ming"),
  buyer("11:00:00", "u3"),
  buyer("23:30:00", "u1"),
  presence("23:59:00", "Ming", "offline"),
]));

describe("a log of five messages", () => {
  it("is told message by message", () => {
    const { messages } = FIVE;
    expect(Array.from(messages.sentAt)).toEqual(["10:00:00", "10:02:00", "10:03:00", "11:00:00", "23:30:00"].map(time));
    expect(Array.from(messages.deadlineAt)).toEqual([time("10:03:00"), time("10:05:00"), time("10:06:00"), time("11:03:00"), -1]);
    expect(Array.from(messages.missAt)).toEqual([-1, time("10:05:00") + 1, -1, time("11:03:00") + 1, -1]);
    expect(Array.from(messages.warnAt.subarray(0, 1))).toEqual([time("10:02:00")]);
    expect(Array.from(FIVE.misses)).toEqual([1, 3]);
  });

  it("has a counter that says at each moment who is answered, failed and pending", () => {
    const at = (clock: string, afterMs = 0): readonly number[] => {
      const row = counterRow(FIVE.counter, time(clock) + afterMs);
      return [FIVE.counter.answered[row], FIVE.counter.failed[row], FIVE.counter.pending[row]];
    };
    expect(at("10:00:00")).toEqual([0, 0, 1]);
    expect(at("10:01:00")).toEqual([1, 0, 0]);
    expect(at("10:02:00")).toEqual([1, 0, 1]);
    expect(at("10:03:00")).toEqual([0, 0, 2]);
    expect(at("10:05:00")).toEqual([1, 0, 1]);
    expect(at("10:05:00", 1)).toEqual([1, 1, 0]);
    expect(at("11:03:00", 1)).toEqual([1, 2, 0]);
  });

  it("shows who waited where", () => {
    const story = storyOf(FIVE, 1);
    expect(story).toMatchObject({ consumer: "u2", agent: "Ming", otherChats: 1, repliedAt: time("10:06:00"), missAt: time("10:05:00") + 1 });
    expect(story.waits).toEqual([{ from: time("10:02:00"), to: time("10:02:30") }, { agent: "Ming", from: time("10:02:30"), to: time("10:06:00") }]);
    expect(story.day?.lines[story.line]).toMatchObject({ what: "message", at: "2026-06-18T10:02:00.000", standing: "late" });
    expect(storyOf(FIVE, 3)).toMatchObject({ consumer: "u3", waits: [{}] });
    expect(openChats(FIVE, 0, time("10:04:00"))).toBe(2);
  });
});

describe("a log without lists and presence", () => {
  it("shows what is known: chats from the first message to the last reply, misses, no pool and no causes", () => {
    const film = filmed(readChat([buyer("10:00:00", "u1"), agent("10:01:00", "u1", "Ming"), buyer("10:05:00", "u1"), agent("10:10:00", "u1", "Hua")]));
    expect(film.tells).toEqual({ lists: false, presence: false, causes: false });
    expect(film.lanes.map(({ name }) => name)).toEqual(["Ming", "Hua"]);
    expect([Array.from(film.chats.from), Array.from(film.chats.to)]).toEqual([[time("10:00:00"), time("10:01:00")], [time("10:10:00"), time("10:10:00") + 1]]);
    expect(film.pool.count).toBe(0);
    expect(Array.from(film.misses)).toEqual([1]);
  });
});

describe("one day played twice with something changed", () => {
  it("has the same buyers, so that one can be followed in both", () => {
    const scenario = scenarioFile("small-shop.yaml");
    const packs = rulePacksOfPlatform(scenario.platform);
    const teams = Object.fromEntries(Object.entries(scenario.teams).map(([name, team]) => [name, { ...team, cap: 2 }]));
    const [before, after] = [filmOfPlayed(played(scenario, packs)), filmOfPlayed(played({ ...scenario, teams }, packs))];
    const followed = sameConsumer(after, before, before.misses[0]);
    const own = sameConsumer(before, before, before.misses[0]);
    expect(own).toContain(before.misses[0]);
    expect(after.messages.sentAt[followed[0]]).toBe(before.messages.sentAt[own[0]]);
  });
});
