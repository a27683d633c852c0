import { ENTRY_PAGES } from "../../../src/log/kinds.ts";
import type { Law } from "../../../src/random/law.ts";
import type { ArrivalStream, ConversationLaws, Scenario } from "../../../src/scenario/scenario.ts";
import { BUSY_FROM, BUSY_TO } from "./clock.ts";
import type { Dice } from "./dice.ts";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Mostly few whole values, or only one: ties are plenty. */
export function coarseLaw(dice: Dice, values: readonly number[]): Law {
  if (dice.chance(0.4)) return { constant: dice.pick(values) };
  if (dice.chance(0.1)) return smoothLaw(dice, Math.max(1, ...values) / 2);
  return { empirical: Array.from({ length: dice.number(2, 4) }, () => dice.pick(values)) };
}

function smoothLaw(dice: Dice, mean: number): Law {
  const spread = { mean, cv: dice.pick([0.5, 1.5]) };
  return dice.pick<Law>([
    { exponential: { mean } }, { lognormal: spread }, { gamma: spread }, { weibull: spread }, { geometric: { mean: Math.max(1, mean) } },
    { mixture: [{ share: 0.5, of: { constant: 0 } }, { share: 0.5, of: { exponential: { mean } } }] },
  ]);
}

function randomPatience(dice: Dice): Law {
  if (dice.chance(0.4)) return "never";
  const patience = coarseLaw(dice, [0, 10, 20, 30, 60, 600]);
  return dice.chance(0.1) ? { mixture: [{ share: 0.5, of: "never" }, { share: 0.5, of: patience }] } : patience;
}

export function randomLaws(dice: Dice): ConversationLaws {
  return {
    turns: dice.chance(0.3) ? { constant: 1 } : coarseLaw(dice, [1, 2, 3]),
    burst: dice.chance(0.4) ? { constant: 1 } : coarseLaw(dice, [1, 2, 3]),
    burstGap: coarseLaw(dice, [0, 1, 5, 10, 20]),
    handle: coarseLaw(dice, [0, 1, 5, 10, 20, 30]),
    think: coarseLaw(dice, [0, 5, 10, 60]),
    patience: randomPatience(dice),
    silentShare: dice.pick([0, 0.3, 1]),
    closingWordShare: dice.pick([0, 0.4, 1]),
    idleTimeout: dice.pick([0, 0, 10, 120]),
    transferShare: dice.pick([0, 0, 0.3, 1]),
  };
}

/** Streams that may follow one another in any order but a circle; now and then of two shops. */
export function randomArrivals(dice: Dice, days: number, streams: readonly string[]): Pick<Scenario, "arrivals" | "shops"> {
  const isTurned = dice.chance(0.3);
  const shops = dice.chance(0.15) ? ["north", "south"] : [];
  const arrivals = Object.fromEntries(streams.map((name, index) => {
    const leaders = isTurned ? streams.slice(index + 1) : streams.slice(0, index);
    return [name, { ...randomStream(dice, days, leaders), ...(shops.length > 0 ? { shop: dice.pick(shops) } : {}) }];
  }));
  if (shops.length === 0) return { arrivals };
  return { arrivals, shops: Object.fromEntries(shops.map((name) => [name, { platform: dice.pick(["pinduoduo", "kuaishou"]), rules: [], targets: {} }])) };
}

/** A stream with most of its conversations in the busy time; `leaders` are streams that it may follow. */
function randomStream(dice: Dice, days: number, leaders: readonly string[]): ArrivalStream {
  return {
    ...howTheyCome(dice, days, leaders),
    profile: busyProfile(dice.pick([24, 48, 96])),
    weekday: dice.chance(0.2) ? [0.5, 1.5, 1, 1, 1, 1, 1] : [1, 1, 1, 1, 1, 1, 1],
    busynessCv: dice.pick([0, 0, 0.5]),
    busynessCorrelation: dice.pick([0, 0.5]),
    quarterCv: dice.pick([0, 0, 0.7]),
    quarterCorrelation: dice.pick([0, 0.8]),
    afterSale: dice.chance(0.3),
    ...(dice.chance(0.5) ? { pages: randomPages(dice) } : {}),
    spamShare: dice.pick([0, 0, 0, 0.2, 0.2, 1]),
    returnShare: dice.pick([0, 0, 0.3, 0.6]),
    returnAfter: coarseLaw(dice, [0, 1, 10, 60, 600, 7200]),
  };
}

function howTheyCome(dice: Dice, days: number, leaders: readonly string[]): Partial<ArrivalStream> {
  const kind = dice.number(0, leaders.length > 0 ? 3 : 2);
  if (kind <= 1) return { replayTimes: busyTimes(dice, days) };
  if (kind === 2) return { consultsPerDay: randomConsults(dice, days) };
  return {
    ...(dice.chance(0.5) ? { consultsPerDay: dice.number(1, 15) } : {}),
    follows: { stream: dice.pick(leaders), lag: coarseLaw(dice, [0, 1, 30, 600, 3600, 86_400]), share: dice.pick([0.3, 0.7, 1]) },
  };
}

function randomConsults(dice: Dice, days: number): NonNullable<ArrivalStream["consultsPerDay"]> {
  const consults = (): number => dice.number(10, 40);
  const kind = dice.number(0, 3);
  if (kind === 0) return Array.from({ length: days }, consults);
  return kind === 1 ? { orders: consults(), consultsPerOrder: 0.75 } : consults();
}

function busyTimes(dice: Dice, days: number): number[] {
  const gridMs = dice.pick([1000, 5000, 10_000, 60_000]);
  const times = Array.from({ length: days }, (_, day) => Array.from({ length: dice.number(8, 30) }, () => {
    const minutes = dice.chance(0.1) ? dice.number(0, 24 * 60 - 1) : dice.number(BUSY_FROM, BUSY_TO);
    return day * DAY_MS + Math.floor((minutes * MINUTE_MS + dice.number(0, MINUTE_MS - 1)) / gridMs) * gridMs;
  }));
  return times.flat().toSorted((a, b) => a - b);
}

/** So many weights over the day. */
function busyProfile(weights: number): number[] {
  const minutes = (24 * 60) / weights;
  return Array.from({ length: weights }, (_, at) => (at * minutes + minutes > BUSY_FROM && at * minutes < BUSY_TO ? 1 : 0.005));
}

function randomPages(dice: Dice): NonNullable<ArrivalStream["pages"]> {
  const pages = dice.some(ENTRY_PAGES, 0.5);
  if (pages.length < 2) return { "refund-detail": 0.25, "goods-detail": 0.75 };
  return Object.fromEntries(pages.map((page, index) => [page, index === 0 ? 1 - (pages.length - 1) * 0.125 : 0.125]));
}
