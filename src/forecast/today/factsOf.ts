import type { JudgedRule } from "../../experiment/judgedRule.ts";
import type { ReadLog } from "../../import/readLog.ts";
import type { DeskCounters } from "../../import/tables/deskCounters.ts";
import type { CompiledRule } from "../../judging/compiledRule.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { toldByLog } from "../../scoring/toldByShape.ts";
import { dayNumber } from "../../time/calendar.ts";
import { DAY_MS } from "../../time/units.ts";
import { logUntil } from "./logUntil.ts";
import { type UnitsUntil, unitsUntil } from "./unitsUntil.ts";

/** What a log says of a rule's units of a day until a moment of it; undefined where it tells no answers, or not of which shop they are. */
export function factsOf(read: ReadLog | DeskCounters, { pack, shop }: JudgedRule, compiled: CompiledRule, date: string, nowMs: number, scenario: Scenario): UnitsUntil | undefined {
  if (read.shape === "counters" || !toldByLog(pack, read).told) return undefined;
  const { streams: _, ...rule } = compiled;
  const streams = shop === undefined ? undefined : streamsOfShop(read, scenario, shop);
  if (shop !== undefined && streams === undefined) return undefined;
  const day = (dayNumber(date) ?? 0) - (dayNumber(read.startDate) ?? 0);
  const moment = day * DAY_MS + nowMs;
  return unitsUntil(logUntil(read.log, moment), { ...rule, ...(streams === undefined ? {} : { streams }) }, { firstDay: day, days: 1 }, moment);
}

/** By the log's number of stream: 1 where it is the shop's; undefined where the log does not name the scenario's streams. */
function streamsOfShop({ streams }: ReadLog, { arrivals }: Scenario, shop: string): Uint8Array | undefined {
  if (!streams.every((name) => Object.hasOwn(arrivals, name))) return undefined;
  return Uint8Array.from(streams, (name) => (arrivals[name].shop === shop ? 1 : 0));
}
