import { expect } from "vitest";
import { expectAbout } from "./expectAbout.ts";
import { DESK, type KeyRow, TWO } from "./keyRow.ts";
import { assignedTo, begins, begunBetween, conversations } from "./readings.ts";
import type { Played } from "./played.ts";

/** Two conversations: 10:00:00 and 11:00:00 of Monday in UTC, at the second with a consumer who writes twice. */
const LOG = "time,consumer,sender\n2026-01-05T10:00:00Z,a,buyer\n2026-01-05T11:00:00Z,b,buyer\n2026-01-05T11:00:09Z,b,buyer\n";
const HOURS = 3600;
/** All conversations begin from 12:00 to 12:30. */
const IN_TWO_QUARTERS = `arrivals.chat.profile=[${Array.from({ length: 96 }, (_, quarter) => (quarter === 48 || quarter === 49 ? 1 : 0)).join()}]`;

function numbers(played: Played, replications: number, from = 0, to = 24): number[] {
  return Array.from({ length: replications }, (_, replication) => begunBetween({ ...played, rows: played.again(replication) }, from, to));
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** Correlation of two consecutive days' numbers over replications. */
function correlationOfDays(played: Played, replications: number): number {
  return correlation(numbers(played, replications, 0, 24), numbers(played, replications, 24, 48));
}

function correlation(first: readonly number[], second: readonly number[]): number {
  const sum = first.map((number, index) => number + second[index]);
  return (variance(sum) - variance(first) - variance(second)) / (2 * Math.sqrt(variance(first) * variance(second)));
}

export const STREAM_ROWS: readonly KeyRow[] = [
  {
    key: "arrivals", says: "a stream's conversations come, and from it alone",
    text: DESK, with: ["arrivals.more.consultsPerDay=60"],
    holds: (without, with_) => {
      expectAbout(conversations(with_, "more").length, 60);
      expect(begins(with_, "chat")).toEqual(begins(without, "chat"));
    },
  },
  {
    key: "arrivals.*.consultsPerDay", says: "as many conversations come as are expected",
    without: ["arrivals.chat.consultsPerDay=0"], with: ["arrivals.chat.consultsPerDay=1000"],
    holds: (without, with_) => {
      expect(conversations(without)).toEqual([]);
      expectAbout(conversations(with_).length, 1000);
    },
  },
  {
    key: "arrivals.*.consultsPerDay[]", says: "each day has its own number",
    both: ["days=2"], with: ["arrivals.chat.consultsPerDay=[240, 0]"],
    holds: (without, with_) => {
      expect(begins(with_)).toEqual(begins(without).filter((seconds) => seconds < 24 * HOURS));
    },
  },
  {
    key: "arrivals.*.consultsPerDay.orders", says: "the conversations are those of so many orders",
    without: ["arrivals.chat.consultsPerDay={orders: 100, consultsPerOrder: 0.5}"], with: ["arrivals.chat.consultsPerDay={orders: 900, consultsPerOrder: 0.5}"],
    holds: (without, with_) => {
      expectAbout(conversations(without).length, 50);
      expectAbout(conversations(with_).length, 450);
    },
  },
  {
    key: "arrivals.*.consultsPerDay.orders[]", says: "each day has its own orders",
    both: ["days=2"], with: ["arrivals.chat.consultsPerDay={orders: [480, 0], consultsPerOrder: 0.5}"],
    holds: (without, with_) => expect(begins(with_)).toEqual(begins(without).filter((seconds) => seconds < 24 * HOURS)),
  },
  {
    key: "arrivals.*.consultsPerDay.consultsPerOrder", says: "so many conversations an order",
    without: ["arrivals.chat.consultsPerDay={orders: 480}"], with: ["arrivals.chat.consultsPerDay={orders: 480, consultsPerOrder: 2}"],
    holds: (without, with_) => {
      expectAbout(conversations(without).length, 240);
      expectAbout(conversations(with_).length, 960);
    },
  },
  {
    key: "arrivals.*.profile", says: "weights put the conversations into their hours",
    with: ["arrivals.chat.profile=[0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0]"],
    holds: (without, with_) => {
      expect(begunBetween(without, 12, 14)).toBeLessThan(conversations(without).length / 2);
      expect(begunBetween(with_, 12, 14)).toBe(conversations(with_).length);
    },
  },
  {
    key: "arrivals.*.profile[]", says: "48 and 96 weights are half-hours and quarter-hours",
    without: [`arrivals.chat.profile=[${Array.from({ length: 48 }, (_, half) => (half === 25 ? 1 : 0)).join()}]`],
    with: [`arrivals.chat.profile=[${Array.from({ length: 96 }, (_, quarter) => (quarter === 51 ? 1 : 0)).join()}]`],
    holds: (without, with_) => {
      expect(begunBetween(without, 12.5, 13)).toBe(conversations(without).length);
      expect(begunBetween(with_, 12.75, 13)).toBe(conversations(with_).length);
    },
  },
  {
    key: "arrivals.*.profile=ordinary", says: "an ordinary day has few conversations at night and most in the evening",
    both: ["arrivals.chat.consultsPerDay=5000"], with: ["arrivals.chat.profile=ordinary"],
    holds: (without, with_) => {
      expect(begunBetween(with_, 0, 8)).toBeLessThan(begunBetween(without, 0, 8) / 2);
      expect(begunBetween(with_, 20, 22)).toBeGreaterThan(begunBetween(without, 20, 22) * 1.5);
    },
  },
  {
    key: "arrivals.*.profile=event", says: "the day of a sale has most of all in the hour after midnight",
    both: ["arrivals.chat.consultsPerDay=5000"], with: ["arrivals.chat.profile=event"],
    holds: (without, with_) => expect(begunBetween(with_, 0, 1)).toBeGreaterThan(begunBetween(without, 0, 1) * 2),
  },
  {
    key: "arrivals.*.profile=flat", says: "every hour has the same",
    both: ["arrivals.chat.consultsPerDay=4800"], without: ["arrivals.chat.profile=event"], with: ["arrivals.chat.profile=flat"],
    holds: (without, with_) => {
      for (let hour = 0; hour < 24; hour++) expectAbout(begunBetween(with_, hour, hour + 1), 200);
      expect(begunBetween(without, 0, 1)).toBeGreaterThan(400);
    },
  },
  {
    key: "arrivals.*.profile.from", says: "the hours are those at which a log's conversations begin", files: { "log.csv": LOG },
    both: ["timeZone=UTC"], with: ["arrivals.chat.profile={from: log.csv}"],
    holds: (without, with_) => {
      expect(begunBetween(without, 10, 12)).toBeLessThan(conversations(without).length / 2);
      expect(begunBetween(with_, 10, 12)).toBe(conversations(with_).length);
    },
  },
  {
    key: "arrivals.*.weekday", says: "each day of the week has its own weight, as it is",
    both: ["days=3", "arrivals.chat.consultsPerDay=1000"], with: ["arrivals.chat.weekday=[1, 0, 2, 1, 1, 1, 1]"],
    holds: (without, with_) => {
      expect(begins(with_).filter((at) => at < 24 * HOURS)).toEqual(begins(without).filter((at) => at < 24 * HOURS));
      expect(begunBetween(with_, 24, 48)).toBe(0);
      expectAbout(begunBetween(with_, 48, 72), 2000);
    },
  },
  {
    key: "arrivals.*.busynessCv", says: "days differ by more than chance, by the square of the spread",
    with: ["arrivals.chat.busynessCv=0.5"],
    // the variance of a Poisson number is its mean; mean · (1 + mean · cv²) of a mixed one
    holds: (without, with_) => {
      expect(variance(numbers(without, 200))).toBeLessThan(240 * 1.5);
      expect(variance(numbers(with_, 200))).toBeGreaterThan(240 * (1 + 240 * 0.25) * 0.6);
    },
  },
  {
    key: "arrivals.*.busynessCorrelation", says: "a busy day follows a busy day",
    both: ["days=2", "arrivals.chat.consultsPerDay=100", "arrivals.chat.busynessCv=1"], with: ["arrivals.chat.busynessCorrelation=0.95"],
    holds: (without, with_) => {
      expect(correlationOfDays(without, 100)).toBeLessThan(0.4);
      expect(correlationOfDays(with_, 100)).toBeGreaterThan(0.7);
    },
  },
  {
    key: "arrivals.*.quarterCv", says: "quarter-hours differ by more than chance, by the square of the spread",
    both: [IN_TWO_QUARTERS, "arrivals.chat.consultsPerDay=480"], with: ["arrivals.chat.quarterCv=0.5"],
    holds: (without, with_) => {
      expect(variance(numbers(without, 200, 12, 12.25))).toBeLessThan(240 * 1.5);
      expect(variance(numbers(with_, 200, 12, 12.25))).toBeGreaterThan(240 * (1 + 240 * 0.25) * 0.6);
      expect(Math.abs(correlation(numbers(with_, 200, 12, 12.25), numbers(with_, 200, 12.25, 12.5)))).toBeLessThan(0.25);
    },
  },
  {
    key: "arrivals.*.quarterCorrelation", says: "a busy quarter-hour follows a busy one",
    both: [IN_TWO_QUARTERS, "arrivals.chat.consultsPerDay=200", "arrivals.chat.quarterCv=1"], with: ["arrivals.chat.quarterCorrelation=0.95"],
    holds: (without, with_) => {
      const [apart, together] = [without, with_].map((played) => correlation(numbers(played, 100, 12, 12.25), numbers(played, 100, 12.25, 12.5)));
      expect(apart).toBeLessThan(0.4);
      expect(together).toBeGreaterThan(0.7);
    },
  },
  {
    key: "arrivals.*.follows", says: "conversations of another stream are followed by one of this",
    text: TWO, without: ["arrivals.call.consultsPerDay=0"],
    with: ["arrivals.call={follows: {stream: chat, lag: 0, share: 1}}"],
    holds: (without, with_) => {
      expect(conversations(without, "call")).toEqual([]);
      expect(begins(with_, "call")).toEqual(begins(with_, "chat"));
    },
  },
  {
    key: "arrivals.*.follows.stream", says: "the stream that is named is followed and no other",
    text: TWO, both: ["arrivals.third.consultsPerDay=30", "teams.chat.streams=[chat, third]"], without: ["arrivals.call={follows: {stream: third, lag: 0, share: 1}}"],
    with: ["arrivals.call={follows: {stream: chat, lag: 0, share: 1}}"],
    holds: (without, with_) => {
      expect(begins(without, "call")).toEqual(begins(without, "third"));
      expect(begins(with_, "call")).toEqual(begins(with_, "chat"));
    },
  },
  {
    key: "arrivals.*.follows.lag", says: "each comes so long after the other",
    text: TWO, without: ["arrivals.call={follows: {stream: chat, lag: 0, share: 1}}"], with: ["arrivals.call={follows: {stream: chat, lag: 2h, share: 1}}"],
    holds: (without, with_) => {
      const later = begins(without, "call").map((at) => Math.round((at + 2 * HOURS) * 1000)).filter((ms) => ms < 24 * HOURS * 1000);
      expect(begins(with_, "call").filter((at) => at >= 2 * HOURS).map((at) => Math.round(at * 1000))).toEqual(later);
    },
  },
  {
    key: "arrivals.*.follows.share", says: "only that share of them is followed",
    text: TWO, both: ["arrivals.chat.consultsPerDay=1000"], without: ["arrivals.call={follows: {stream: chat, lag: 0, share: 1}}"], with: ["arrivals.call={follows: {stream: chat, lag: 0, share: 0.25}}"],
    holds: (without, with_) => {
      expectAbout(conversations(with_, "call").length, 250);
      const all = new Set(begins(without, "call"));
      expect(begins(with_, "call").every((at) => all.has(at))).toBe(true);
    },
  },
  {
    key: "arrivals.*.afterSale", says: "an agent without the right to refund passes them on",
    both: ["teams.desk.mayRefund=false", "teams.refund={streams: [chat], cap: 2}", "roster.refund.day=1", "routing.assign=random"], with: ["arrivals.chat.afterSale=true"],
    holds: (without, with_) => {
      expect(without.rows.assignments).toHaveLength(conversations(without).length);
      const passedOn = with_.rows.assignments.length - conversations(with_).length;
      expect(passedOn).toBe(assignedTo(with_, "desk"));
      expect(passedOn).toBeGreaterThan(50);
    },
  },
  {
    key: "arrivals.*.replay", says: "conversations begin when those of the log do", files: { "log.csv": LOG },
    both: ["timeZone=UTC"], with: ["arrivals.chat={replay: log.csv}"],
    holds: (without, with_) => {
      expect(conversations(without).length).toBeGreaterThan(100);
      expect(begins(with_)).toEqual([10 * HOURS, 11 * HOURS]);
    },
  },
];
