import { expect } from "vitest";
import { expectAbout } from "./expectAbout.ts";
import { type KeyRow, TWO } from "./keyRow.ts";
import { begins, begunBetween } from "./readings.ts";
import type { Played } from "./played.ts";

/** 600 an hour. */
const MANY = ["arrivals.chat.consultsPerDay=14400", "conversations.default.handle=1", "roster.desk.day=4"];
const PER_HOUR = 600;

/** An event from 10:00 to 12:00. */
function event(shape: string, more = ""): string {
  return `events=[{from: "10:00", to: "12:00", shape: ${shape}${more}}]`;
}

/** Mean of 1 + (factor − 1)·exp(−t / decay) over the hours, with decay in hours too, times the conversations that come anyway. */
function expectedSpike(factor: number, decay: number, hours: number): number {
  return PER_HOUR * (hours + (factor - 1) * decay * (1 - Math.exp(-hours / decay)));
}

function expectSameOutside(without: Played, with_: Played, from: number, to: number): void {
  const outside = (played: Played): number[] => begins(played).filter((at) => at < from * 3600 || at >= to * 3600);
  expect(outside(with_)).toEqual(outside(without));
}

const live = (more: string): string => event(`{livestream: {ramp: 0, pushEvery: 1h, pushLength: 0, tail: 1s, level: 1, peak: 2.4${more}}}`);
const uplift = ["arrivals.chat.consultsPerDay=2400", event("{step: 3}")];

function surplusOf(played: Played, replications: number): number[] {
  return Array.from({ length: replications }, (_, replication) => begunBetween({ ...played, rows: played.again(replication) }, 10, 12));
}

export const EVENT_ROWS: readonly KeyRow[] = [
  {
    key: "events", says: "more come while it lasts, and the same at all other times",
    both: MANY, with: [event("{step: 3}")],
    holds: (without, with_) => {
      expectSameOutside(without, with_, 10, 12);
      expectAbout(begunBetween(with_, 10, 12), 6 * PER_HOUR);
    },
  },
  {
    key: "events[].shape", says: "it has the shape that is asked for",
    both: MANY, without: [event("{step: 3}")], with: [event("{spike: {factor: 3, decay: 1s}}")],
    holds: (without, with_) => {
      expectAbout(begunBetween(without, 11, 12), 3 * PER_HOUR);
      expectAbout(begunBetween(with_, 11, 12), PER_HOUR);
    },
  },
  {
    key: "events[].shape.step", says: "so many times as many come",
    both: MANY, without: [event("{step: 1}")], with: [event("{step: 0}")],
    holds: (without, with_) => {
      expectAbout(begunBetween(without, 10, 12), 2 * PER_HOUR);
      expect(begunBetween(with_, 10, 12)).toBe(0);
    },
  },
  {
    key: "events[].from", says: "it begins then",
    both: MANY, without: [event("{step: 0}")], with: ['events=[{from: "11:00", to: "12:00", shape: {step: 0}}]'],
    holds: (without, with_) => {
      expect([begunBetween(without, 10, 12), begunBetween(with_, 11, 12)]).toEqual([0, 0]);
      expectAbout(begunBetween(with_, 10, 11), PER_HOUR);
    },
  },
  {
    key: "events[].to", says: "it ends then",
    both: MANY, without: [event("{step: 0}")], with: ['events=[{from: "10:00", to: "11:00", shape: {step: 0}}]'],
    holds: (without, with_) => {
      expect([begunBetween(without, 10, 12), begunBetween(with_, 10, 11)]).toEqual([0, 0]);
      expectAbout(begunBetween(with_, 11, 12), PER_HOUR);
    },
  },
  {
    key: "events[].streams", says: "it acts on the streams that are named and no other",
    text: TWO, without: [event("{step: 0}")], with: [event("{step: 0}", ", streams: [chat]")],
    holds: (without, with_) => {
      expect([begunBetween(without, 10, 12, "chat"), begunBetween(without, 10, 12, "call"), begunBetween(with_, 10, 12, "chat")]).toEqual([0, 0, 0]);
      expect(begunBetween(with_, 10, 12, "call")).toBeGreaterThan(0);
    },
  },
  {
    key: "events[].name", says: "an uncertain event is drawn by its name, and a certain one is not drawn",
    both: [event("{step: 3}", ", upliftCv: 1")], without: [event("{step: 3}", ", upliftCv: 1, name: one")], with: [event("{step: 3}", ", upliftCv: 1, name: other")],
    holds: (without, with_) => {
      expectSameOutside(without, with_, 10, 12);
      expect(surplusOf(with_, 5)).not.toEqual(surplusOf(without, 5));
    },
  },
  {
    key: "events[].shape.spike", says: "they come at once and run off",
    both: MANY, with: [event("{spike: {factor: 5, decay: 30m}}")],
    holds: (_, with_) => {
      expectAbout(begunBetween(with_, 10, 11), expectedSpike(5, 0.5, 1));
      expectAbout(begunBetween(with_, 10, 12), expectedSpike(5, 0.5, 2));
    },
  },
  {
    key: "events[].shape.spike.factor", says: "so many times as many come at its begin",
    both: MANY, without: [event("{spike: {factor: 2, decay: 30m}}")], with: [event("{spike: {factor: 9, decay: 30m}}")],
    holds: (without, with_) => {
      expectAbout(begunBetween(without, 10, 11), expectedSpike(2, 0.5, 1));
      expectAbout(begunBetween(with_, 10, 11), expectedSpike(9, 0.5, 1));
    },
  },
  {
    key: "events[].shape.spike.decay", says: "it runs off with that time",
    both: MANY, without: [event("{spike: {factor: 5, decay: 15m}}")], with: [event("{spike: {factor: 5, decay: 2h}}")],
    holds: (without, with_) => {
      expectAbout(begunBetween(without, 10, 12), expectedSpike(5, 0.25, 2));
      expectAbout(begunBetween(with_, 10, 12), expectedSpike(5, 2, 2));
    },
  },
  {
    key: "events[].shape.points", says: "the factor runs straight from point to point",
    both: MANY, with: ['events=[{shape: {points: [["10:00", 1], ["12:00", 5], ["12:30", 1]]}}]'],
    holds: (without, with_) => {
      expectSameOutside(without, with_, 10, 12.5);
      expectAbout(begunBetween(with_, 10, 11), 2 * PER_HOUR);
      expectAbout(begunBetween(with_, 11, 12), 4 * PER_HOUR);
    },
  },
  {
    key: "events[].upliftCv", says: "what it adds differs from replication to replication",
    both: uplift, with: [event("{step: 3}", ", upliftCv: 1")],
    holds: (without, with_) => {
      expectSameOutside(without, with_, 10, 12);
      const spread = (played: Played): number => Math.max(...surplusOf(played, 8)) - Math.min(...surplusOf(played, 8));
      expect(spread(without)).toBeLessThan(200);
      expect(spread(with_)).toBeGreaterThan(400);
    },
  },
  {
    key: "events[].shape.livestream", says: "more come while it is on, and it runs off after its end",
    both: MANY, with: [event("{livestream: {}}")],
    holds: (without, with_) => {
      expectSameOutside(without, { ...with_, rows: { ...with_.rows, conversations: with_.rows.conversations.filter(({ at }) => at < 12 * 3_600_000) } }, 10, 24);
      expect(begunBetween(with_, 10.5, 12)).toBeGreaterThan(begunBetween(without, 10.5, 12) * 1.1);
    },
  },
  {
    key: "events[].shape.livestream.level", says: "the factor between the pushes",
    both: MANY, without: [live("")], with: [live("").replace("level: 1", "level: 2")],
    holds: (without, with_) => {
      expectAbout(begunBetween(without, 10, 12), 2 * PER_HOUR);
      expectAbout(begunBetween(with_, 10, 12), 4 * PER_HOUR);
    },
  },
  {
    key: "events[].shape.livestream.ramp", says: "it rises straight to its level",
    both: MANY, without: [live("").replace("level: 1", "level: 3")], with: [live("").replace("level: 1", "level: 3").replace("ramp: 0", "ramp: 1h")],
    holds: (without, with_) => {
      expectAbout(begunBetween(without, 10, 11), 3 * PER_HOUR);
      expectAbout(begunBetween(with_, 10, 11), 2 * PER_HOUR);
      expectAbout(begunBetween(with_, 11, 12), 3 * PER_HOUR);
    },
  },
  {
    key: "events[].shape.livestream.tail", says: "after its end it runs off with that time",
    both: MANY, without: [live("").replace("level: 1", "level: 3")], with: [live("").replace("level: 1", "level: 3").replace("tail: 1s", "tail: 1h")],
    holds: (without, with_) => {
      expectAbout(begunBetween(without, 12, 13), PER_HOUR);
      expectAbout(begunBetween(with_, 12, 13), PER_HOUR * (1 + 2 * (1 - Math.exp(-1))));
    },
  },
  {
    key: "events[].shape.livestream.pushLength", says: "a push lasts so long",
    both: MANY, without: [live("")], with: [live("").replace("pushLength: 0", "pushLength: 15m")],
    holds: (without, with_) => {
      expectAbout(begunBetween(without, 11, 11.25), PER_HOUR / 4);
      expectAbout(begunBetween(with_, 11, 11.25), (2.4 * PER_HOUR) / 4);
      expectAbout(begunBetween(with_, 11.25, 12), (3 * PER_HOUR) / 4);
    },
  },
  {
    key: "events[].shape.livestream.pushEvery", says: "a push begins every so often after the start",
    both: MANY, without: [live("").replace("pushLength: 0", "pushLength: 15m")], with: [live("").replace("pushLength: 0", "pushLength: 15m").replace("pushEvery: 1h", "pushEvery: 30m")],
    holds: (without, with_) => {
      expectAbout(begunBetween(without, 10.5, 10.75), PER_HOUR / 4);
      expectAbout(begunBetween(with_, 10.5, 10.75), (2.4 * PER_HOUR) / 4);
    },
  },
  {
    key: "events[].shape.livestream.peak", says: "so many times as many come during a push",
    both: MANY, without: [live("").replace("pushLength: 0", "pushLength: 15m")], with: [live("").replace("pushLength: 0", "pushLength: 15m").replace("peak: 2.4", "peak: 6")],
    holds: (without, with_) => {
      expectAbout(begunBetween(without, 11, 11.25), (2.4 * PER_HOUR) / 4);
      expectAbout(begunBetween(with_, 11, 11.25), (6 * PER_HOUR) / 4);
    },
  },
];
