import { ENTRY_PAGES } from "../../../src/log/kinds.ts";
import type { Law } from "../../../src/random/law.ts";
import type { ArrivalStream, ConversationLaws } from "../../../src/scenario/scenario.ts";
import { BUSY_FROM, BUSY_TO } from "./clock.ts";
import type { Dice } from "./dice.ts";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Few whole values, or only one: ties are plenty. */
export function coarseLaw(dice: Dice, values: readonly number[]): Law {
  if (dice.chance(0.4)) return { constant: dice.pick(values) };
  return { empirical: Array.from({ length: dice.number(2, 4) }, () => dice.pick(values)) };
}

export function randomLaws(dice: Dice): ConversationLaws {
  return {
    turns: dice.chance(0.3) ? { constant: 1 } : coarseLaw(dice, [1, 2, 3]),
    burst: dice.chance(0.4) ? { constant: 1 } : coarseLaw(dice, [1, 2, 3]),
    burstGap: coarseLaw(dice, [0, 1, 5, 10, 20]),
    handle: dice.chance(0.1) ? { exponential: { mean: 15 } } : coarseLaw(dice, [1, 5, 10, 20, 30]),
    think: coarseLaw(dice, [0, 5, 10, 60]),
    patience: dice.chance(0.4) ? "never" : coarseLaw(dice, [0, 10, 20, 30, 60, 600]),
    silentShare: dice.pick([0, 0.3, 1]),
    closingWordShare: dice.pick([0, 0.4, 1]),
    idleTimeout: dice.pick([0, 0, 10, 120]),
    transferShare: dice.pick([0, 0, 0.3, 1]),
  };
}

/** A stream with most of its conversations in the busy time; `leaders` are streams that it may follow. */
export function randomStream(dice: Dice, days: number, leaders: readonly string[]): ArrivalStream {
  return {
    ...howTheyCome(dice, days, leaders),
    profile: busyProfile(),
    weekday: dice.chance(0.2) ? [0.5, 1.5, 1, 1, 1, 1, 1] : [1, 1, 1, 1, 1, 1, 1],
    busynessCv: dice.pick([0, 0, 0.5]),
    busynessCorrelation: dice.pick([0, 0.5]),
    afterSale: dice.chance(0.3),
    ...(dice.chance(0.5) ? { pages: randomPages(dice) } : {}),
    spamShare: dice.pick([0, 0, 0.2]),
    returnShare: dice.pick([0, 0, 0.3, 0.6]),
    returnAfter: coarseLaw(dice, [0, 1, 10, 60, 600]),
  };
}

function howTheyCome(dice: Dice, days: number, leaders: readonly string[]): Partial<ArrivalStream> {
  const kind = dice.number(0, leaders.length > 0 ? 3 : 2);
  if (kind <= 1) return { replayTimes: busyTimes(dice, days) };
  if (kind === 2) return { consultsPerDay: dice.number(10, 40) };
  return {
    ...(dice.chance(0.5) ? { consultsPerDay: dice.number(1, 15) } : {}),
    follows: { stream: dice.pick(leaders), lag: coarseLaw(dice, [0, 1, 30, 600, 3600]), share: dice.pick([0.3, 0.7]) },
  };
}

function busyTimes(dice: Dice, days: number): number[] {
  const gridMs = dice.pick([1000, 5000, 10_000, 60_000]);
  const times = Array.from({ length: days }, (_, day) => Array.from({ length: dice.number(8, 30) }, () => {
    const minutes = dice.chance(0.1) ? dice.number(0, 24 * 60 - 1) : dice.number(BUSY_FROM, BUSY_TO);
    return day * DAY_MS + Math.floor((minutes * MINUTE_MS + dice.number(0, MINUTE_MS - 1)) / gridMs) * gridMs;
  }));
  return times.flat().toSorted((a, b) => a - b);
}

function busyProfile(): number[] {
  return Array.from({ length: 96 }, (_, quarter) => (quarter * 15 >= BUSY_FROM && quarter * 15 < BUSY_TO ? 1 : 0.005));
}

function randomPages(dice: Dice): NonNullable<ArrivalStream["pages"]> {
  const pages = dice.some(ENTRY_PAGES, 0.5);
  if (pages.length < 2) return { "refund-detail": 0.25, "goods-detail": 0.75 };
  return Object.fromEntries(pages.map((page, index) => [page, index === 0 ? 1 - (pages.length - 1) * 0.125 : 0.125]));
}
