import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { castOfRead } from "../../src/film/castOfRead.ts";
import type { Film } from "../../src/film/film.ts";
import { counterRow } from "../../src/film/filmCounter.ts";
import { filmOf } from "../../src/film/filmOf.ts";
import { compileRule } from "../../src/judging/compileRule.ts";
import { judge } from "../../src/judging/judge.ts";
import { Judgement } from "../../src/judging/judgement.ts";
import { AssignmentChains } from "../../src/metrics/assignmentChains.ts";
import { DutyTimelines } from "../../src/metrics/dutyTimelines.ts";
import { PoolSpans } from "../../src/metrics/poolSpans.ts";
import { knownRuleIds, rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import { logFrame } from "../../src/scoring/logFrame.ts";
import { DAY_MS } from "../../src/time/units.ts";
import { chats, readChat } from "../scoring/chatRows.ts";
import { filmOfPlayed, played, scenarioFile } from "./playedFilm.ts";

const PACKS = knownRuleIds().map((id) => rulePackById(id)).filter(({ dayCutOff }) => dayCutOff === "00:00");
const SHOP = played({ ...scenarioFile("618-mid-shop.yaml"), days: 2 }, PACKS);
const judgement = new Judgement();

/** Numerator and denominator at which a film's counter ends. */
function end({ counter, pack }: Film): readonly [number, number] {
  const row = counter.count - 1;
  if (row < 0) return [0, 0];
  return pack.measure === undefined ? [counter.answered[row], counter.answered[row] + counter.failed[row] + counter.pending[row]] : [counter.sumMs[row], counter.answered[row]];
}

describe("the counter", () => {
  it.each(PACKS.map(({ id }, index) => [id, index] as const))("of %s ends at what the rule says of each day of a played log", (_id, index) => {
    const { plan } = SHOP.simulation;
    judge(SHOP.read.log, plan.rules[index], plan.frame, judgement);
    for (const day of [0, 1]) expect(end(filmOfPlayed(SHOP, index, day))).toEqual([judgement.numerator[day], judgement.denominator[day]]);
  });

  it("ends so of any real log under any rule, and nothing but what adds no time to a mean is pending then", () => {
    fc.assert(fc.property(chats, fc.constantFrom(...PACKS), (rows, pack) => {
      const read = readChat(rows);
      const rule = compileRule(pack);
      const frame = logFrame(read.log, rule);
      judge(read.log, rule, frame, judgement);
      for (let day = 0; day < frame.days; day++) {
        const film = filmOf(read, castOfRead(read), { pack, rule, frame, day });
        expect(end(film)).toEqual([judgement.numerator[day], judgement.denominator[day]]);
        if (pack.measure === undefined && film.counter.count > 0) expect(film.counter.pending.at(-1)).toBe(0);
      }
    }), { numRuns: 150 });
  });

  it("never falls back in time, and holds no more units than the day has", () => {
    const { counter } = filmOfPlayed(SHOP);
    const all = counter.answered.map((answered, row) => answered + counter.failed[row] + counter.pending[row]);
    for (let row = 1; row < counter.count; row++) {
      expect(counter.at[row]).toBeGreaterThan(counter.at[row - 1]);
      expect(all[row]).toBeGreaterThanOrEqual(all[row - 1]);
      expect(counter.failed[row]).toBeGreaterThanOrEqual(counter.failed[row - 1]);
    }
    expect(counterRow(counter, counter.at[0] - 1)).toBe(-1);
    expect(counterRow(counter, Infinity)).toBe(counter.count - 1);
  });
});

describe("what is seen of a played day", () => {
  const film = filmOfPlayed(SHOP);
  const { log } = SHOP.read;

  it("is every message of the day once, in order of sending", () => {
    const ofDay = Array.from({ length: log.messages.count }, (_, row) => row).filter((row) => Math.floor(log.messages.sentAt[row] / DAY_MS) === SHOP.simulation.plan.frame.firstDay);
    expect(Array.from(film.messages.row).filter((row) => ofDay.includes(row))).toEqual(ofDay);
    expect(new Set(film.messages.row).size).toBe(film.messages.count);
    expect(Array.from(film.messages.sentAt)).toEqual(Array.from(film.messages.sentAt).toSorted((a, b) => a - b));
  });

  it("is who is on duty as the measures have it", () => {
    const duty = new DutyTimelines();
    duty.fill(log, SHOP.simulation.plan.desk);
    for (const [lane, { agent }] of film.lanes.entries()) {
      let online = 0;
      for (let row = 0; row < film.presence.count; row++) {
        if (film.presence.lane[row] === lane && film.presence.isAway[row] === 0) online += Math.min(film.presence.to[row], film.toMs) - Math.max(film.presence.from[row], film.fromMs);
      }
      expect(online).toBe(duty.online.timeWithin(agent, film.fromMs, film.toMs));
    }
  });

  it("is the pool as the measures have it", () => {
    const spans = new PoolSpans();
    const chains = new AssignmentChains();
    chains.fill(log);
    spans.fill(log, SHOP.simulation.plan.desk, chains);
    const wanted = Array.from({ length: spans.count }, (_, row) => row).filter((row) => spans.from[row] < film.toMs && spans.to[row] > film.fromMs);
    expect(film.pool.count).toBe(wanted.length);
    expect(film.pool.from.toSorted()).toEqual(Float64Array.from(wanted, (row) => spans.from[row]).toSorted());
  });

  it("is no two chats in one place at once", () => {
    const places = new Map<string, number>();
    for (let chat = 0; chat < film.chats.count; chat++) {
      const place = `${film.chats.lane[chat]}/${film.chats.slot[chat]}`;
      expect(places.get(place) ?? 0).toBeLessThanOrEqual(film.chats.from[chat]);
      places.set(place, film.chats.to[chat]);
    }
  });

  it("is as many misses as late messages, each after its deadline, each with its cause", () => {
    const { plan } = SHOP.simulation;
    judge(log, plan.rules[0], plan.frame, judgement);
    const late = Array.from(judgement.lateRows.subarray(0, judgement.lateCount)).filter((row) => Math.floor(log.messages.sentAt[row] / DAY_MS) === plan.frame.firstDay);
    expect(Array.from(film.misses, (message) => film.messages.row[message]).toSorted((a, b) => a - b)).toEqual(late);
    for (const message of film.misses) {
      expect(film.messages.missAt[message]).toBeGreaterThanOrEqual(film.messages.deadlineAt[message]);
      expect(film.messages.cause[message]).toBeLessThan(8);
    }
  });

  it("is the load that the chats and the pool make", () => {
    const minute = 12 * 60;
    const at = film.fromMs + minute * 60_000;
    const open = [film.chats, film.pool].reduce((sum, { from, to, count }) => sum + Array.from({ length: count }, (_, row) => row).filter((row) => from[row] <= at && to[row] > at).length, 0);
    expect(film.load[minute]).toBe(open);
  });
});
