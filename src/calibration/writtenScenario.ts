import { isBlock } from "../document/isBlock.ts";
import { addDays } from "../time/calendar.ts";
import type { WrittenBlock } from "./calibratedPart.ts";
import { roundedNumbers } from "./roundedNumbers.ts";

/** More days than this are not written: what a scenario plays is bounded, and three weeks show every weekday thrice. */
const MOST_WRITTEN_DAYS = 21;

/** What the scenario is called, whose rules judge it, and the days that it plays. */
export interface WrittenFrame {
  readonly name: string;
  readonly platform?: string;
  /** As they stand in a file; absent: the current ones of the platform. */
  readonly rules?: readonly unknown[];
  readonly timeZone: string;
  /** First day learned from, and how many there were. */
  readonly startDate: string;
  readonly days: number;
}

/**
 * The scenario as its file will say it: the last days learned from (at most MOST_WRITTEN_DAYS), after one day that only fills the desk. A roster and events of
 * earlier days are left out.
 */
export function writtenScenario(frame: WrittenFrame, blocks: WrittenBlock): WrittenBlock {
  const days = Math.min(frame.days, MOST_WRITTEN_DAYS);
  const first = addDays(frame.startDate, frame.days - days);
  const learned = roundedNumbers(blocks) as WrittenBlock;
  const { roster, events, ...rest } = learned;
  return {
    replycast: 1, name: frame.name,
    ...(frame.platform === undefined ? {} : { platform: frame.platform }),
    timeZone: frame.timeZone, start: addDays(first, -1), days, warmUp: 1,
    ...rest,
    ...(Array.isArray(events) && events.length > 0 ? { events: eventsFrom(events as readonly WrittenBlock[], first) } : {}),
    ...(roster === undefined ? {} : { roster: Array.isArray(roster) ? rosterWithWarmUp(roster as readonly unknown[], days) : roster }),
    ...(frame.rules === undefined ? {} : { rules: frame.rules }),
  };
}

/** The last days of a roster by day, the first of them once more for the day that fills the desk. */
function rosterWithWarmUp(roster: readonly unknown[], days: number): readonly unknown[] {
  const last = roster.slice(-days);
  return [last[0], ...last];
}

/** Events that end after the beginning of the first day. */
function eventsFrom(events: readonly WrittenBlock[], firstDate: string): readonly WrittenBlock[] {
  return events.filter(({ to }) => typeof to !== "string" || to > firstDate);
}

/** Blocks put together key by key; of single values and lists the later one stands. */
export function mergedBlocks(blocks: readonly WrittenBlock[]): WrittenBlock {
  return blocks.reduce<WrittenBlock>((below, above) => merged(below, above), {});
}

function merged(below: WrittenBlock, above: WrittenBlock): WrittenBlock {
  const entries = Object.entries(above).map(([key, value]): [string, unknown] => {
    const under = below[key];
    return [key, isBlock(under) && isBlock(value) ? merged(under, value) : value];
  });
  return { ...below, ...Object.fromEntries(entries) };
}
