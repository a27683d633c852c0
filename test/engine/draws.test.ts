import { describe, expect, it } from "vitest";
import * as conversations from "../../src/engine/conversations.ts";
import { playReplication } from "../../src/engine/replication.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import type { Law } from "../../src/random/law.ts";
import type { ConversationLaws } from "../../src/scenario/scenario.ts";
import { HOUR_MS, QUARTER_HOUR_MS } from "../../src/time/units.ts";
import { type Desk, playDesk } from "./playDesk.ts";
import { type SeenConversation, seenConversations, writtenTables } from "./seenConversations.ts";
import { type Teams, teamsScenario } from "./twoTeams.ts";

describe("draws of one conversation", () => {
  it("are all different words: no purpose, message or turn has the number of another", () => {
    const purposes = Object.entries(conversations).flatMap(([name, value]) => (name.startsWith("DRAW_") && typeof value === "number" ? [value] : []));
    expect(purposes.length).toBeGreaterThan(18);
    expect(new Set(purposes).size).toBe(purposes.length);
    const slot = conversations.takeSlot(0, 12345, -67890);
    // Different numbers at one address give different words, so equal words are equal numbers.
    const words = new Set(purposes.filter((purpose) => purpose < 0).map((purpose) => conversations.drawOf(slot, purpose)));
    const ofMessages = purposes.filter((purpose) => purpose >= 0);
    let asked = words.size;
    for (const turn of [0, 1, 2, 3, 7, 8, 9, 31, 100]) {
      for (let message = 0; message < 1000; message++) {
        for (const purpose of ofMessages) words.add(conversations.drawOf(slot, conversations.drawNumber(turn, message, purpose)));
        asked += ofMessages.length;
      }
    }
    conversations.freeSlot(slot);
    conversations.clearConversations();
    expect(words.size).toBe(asked);
  });

  it("are unrelated: times, counts and shares of 5,000 conversations correlate with none of the others", () => {
    const columns = drawnColumns();
    const names = Object.keys(columns);
    const n = columns[names[0]].length;
    expect(n).toBeGreaterThan(4800);
    const related = names.flatMap((name, index) => names.slice(index + 1).flatMap((other) => {
      const r = correlation(columns[name], columns[other]);
      return Math.abs(r) < 4 / Math.sqrt(n) ? [] : [`${name} and ${other}: ${r}`];
    }));
    expect(related).toEqual([]);
  });

  it("are unrelated to those of the next conversation", () => {
    // the places in the quarter-hour ascend from one to the next
    const { place: _, ...columns } = drawnColumns();
    for (const [name, values] of Object.entries(columns)) expect(Math.abs(correlation(values.slice(1), values.slice(0, -1))), name).toBeLessThan(4 / Math.sqrt(values.length));
  });
});

describe("two rosters under one seed", () => {
  const laws = { turns: { geometric: { mean: 4 } }, handle: { lognormal: { mean: 30, cv: 1 } }, think: { exponential: { mean: 60 } }, closingWordShare: 0.4 } as const;
  const desk = (agents: number): Desk => ({ consultsPerDay: 2500, roster: { day: agents }, team: { cap: 3 }, laws, days: 2, seed: "common" });

  it("meet the same buyers: the same beginnings, messages, handling and thinking times, turn by turn", () => {
    const five = buyersOf(playDesk(desk(5)));
    const six = buyersOf(playDesk(desk(6)));
    expect(five.length).toBeGreaterThan(4500);
    expect(six).toEqual(five);
  });

  it("do not meet the same waits", () => {
    const waits = (log: MessageLog): number[] => Array.from(log.replies.startedAt.subarray(0, 200));
    const five = waits(playDesk(desk(5)));
    expect(waits(playDesk(desk(6)))).not.toEqual(five);
  });

  it("meet other buyers in another replication and under another seed", () => {
    const first = buyersOf(playDesk(desk(5)));
    expect(buyersOf(playDesk(desk(5), 1))).not.toEqual(first);
    expect(buyersOf(playDesk({ ...desk(5), seed: "other" }))).not.toEqual(first);
  });
});

describe("an agent of a team that nobody writes to", () => {
  const stream = { consultsPerDay: 800, laws: { turns: { geometric: { mean: 3 } }, handle: { exponential: { mean: 40 } }, patience: { exponential: { mean: 200 } } } } as const;
  const serving = { streams: ["a"], cap: 3, pickupDelay: 4, roster: { day: 2 } };
  const silent = { consultsPerDay: 0 };
  const bytes = (teams: Teams["teams"], renumber: (agent: number) => number, streams: Teams["streams"] = { a: stream, silent }): string =>
    writtenTables(playReplication(compileModel(teamsScenario({ streams, teams }), 3_600_000), 2), renumber);

  it("changes no byte of what the others do", () => {
    const alone = bytes({ x: serving }, (agent) => agent);
    expect(alone.length).toBeGreaterThan(10_000);
    expect(bytes({ x: serving, y: { streams: ["silent"], roster: { day: 1 } } }, (agent) => (agent < 2 ? agent : -1))).toBe(alone);
    expect(bytes({ y: { streams: ["silent"], roster: { day: 3 } }, x: serving }, (agent) => agent - 3)).toBe(alone);
  });

  it("nor does a stream in which nobody writes, whether it stands before or after", () => {
    const alone = bytes({ x: serving }, (agent) => agent, { a: stream });
    expect(bytes({ x: serving }, (agent) => agent, { a: stream, silent })).toBe(alone);
    expect(bytes({ x: { ...serving, streams: ["silent", "a"] } }, (agent) => agent, { silent, a: stream })).toBe(alone);
  });
});

/** What each conversation drew for each purpose, read off the logs of desks that show one purpose each and share all arrivals. */
function drawnColumns(): Readonly<Record<string, readonly number[]>> {
  const spread: Law = { exponential: { mean: 500 } };
  const [two, three]: Law[] = [{ constant: 2 }, { constant: 3 }];
  const show = (laws: Partial<ConversationLaws>, read: (conversation: SeenConversation) => number, rest: Partial<Desk> = {}): number[] =>
    seenConversations(playDesk({ consultsPerDay: 6000, seed: "draws", roster: { day: 200 }, team: { cap: 1 }, laws, ...rest }))
      // those that are over before the day is
      .filter(({ openedAt }) => openedAt < 20 * HOUR_MS).map(read);
  const nobody = { roster: { day: 0 } };
  const handling = (message: number) => ({ messages }: SeenConversation): number => messages[message].repliedAt - messages[message].handledAt;
  const thinking = (message: number) => ({ messages }: SeenConversation): number => messages[message + 1].sentAt - messages[message].repliedAt;
  const gap = (message: number) => ({ messages }: SeenConversation): number => messages[message + 1].sentAt - messages[message].sentAt;
  const written = ({ messages }: SeenConversation): number => messages.length;
  return {
    place: show({}, ({ openedAt }) => openedAt % QUARTER_HOUR_MS),
    turns: show({ turns: { geometric: { mean: 4 } } }, written),
    closing: show({ closingWordShare: 0.5 }, written),
    handling: show({ handle: spread }, handling(0)),
    secondHandling: show({ handle: spread, turns: two }, handling(1)),
    pickup: show({}, handling(0), { team: { cap: 1, pickupDelay: 100 } }),
    thinking: show({ think: spread, turns: three }, thinking(0)),
    secondThinking: show({ think: spread, turns: three }, thinking(1)),
    burst: show({ burst: { geometric: { mean: 4 } } }, written, nobody),
    gap: show({ burst: three, burstGap: spread }, gap(0), nobody),
    secondGap: show({ burst: three, burstGap: spread }, gap(1), nobody),
    patience: show({ patience: spread }, ({ leftAt, openedAt }) => leftAt - openedAt, nobody),
    silent: show({ patience: spread, silentShare: 0.5 }, ({ closedAt }) => (closedAt < 0 ? 1 : 0), nobody),
  };
}

/** What the buyers bring, without what the desk makes of it: beginnings, and of each turn the handling and the thinking after it. */
function buyersOf(log: MessageLog): unknown[] {
  return seenConversations(log).map(({ openedAt, messages }) => ({
    openedAt,
    handling: messages.map(({ handledAt, repliedAt }) => repliedAt - handledAt),
    thinking: messages.slice(1).map(({ sentAt }, turn) => sentAt - messages[turn].repliedAt),
  }));
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const n = Math.min(a.length, b.length);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / n;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let index = 0; index < n; index++) {
    ab += (a[index] - meanA) * (b[index] - meanB);
    aa += (a[index] - meanA) ** 2;
    bb += (b[index] - meanB) ** 2;
  }
  expect(aa * bb).toBeGreaterThan(0);
  return ab / Math.sqrt(aa * bb);
}
