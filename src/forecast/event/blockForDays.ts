import type { WrittenBlock } from "../../calibration/calibratedPart.ts";
import { parseScenario } from "../../scenario/parseScenario.ts";
import type { RosterDay, Scenario } from "../../scenario/scenario.ts";
import { addDays, weekdayOf } from "../../time/calendar.ts";
import { parseLocalDateTime } from "../../time/localDateTime.ts";
import { DAY_MS } from "../../time/units.ts";

/** What of the scenario does not go on to the other days: events and incidents of dates that lie outside. */
export interface MovedBlock {
  readonly block: WrittenBlock;
  readonly leftOut: readonly string[];
}

/**
 * A scenario as written, over other days: without warm-up; numbers by the day become their mean; a roster by the day that of the same weekday, else the one
 * worked most often.
 */
export function blockForDays(block: WrittenBlock, start: string, days: number): MovedBlock {
  const scenario = scenarioOf(block, "the calibrated scenario");
  const { warmUp: _, ...kept } = block;
  const [fromMs, toMs] = [parseLocalDateTime(start) ?? 0, (parseLocalDateTime(start) ?? 0) + days * DAY_MS];
  const events = listOf(kept.events);
  const within = events.filter((event) => meets(event, fromMs, toMs));
  const incidents = listOf(kept.incidents);
  const lasting = incidents.filter((incident) => Object.values(Object(incident) as object).every((span) => meets(span, fromMs, toMs)));
  const named = (gone: readonly unknown[], stay: readonly unknown[], word: string): string[] =>
    gone.filter((one) => !stay.includes(one)).map((one, index) => (one as { readonly name?: string }).name ?? `${word} ${index + 1}`);
  return {
    block: {
      ...kept, start, days,
      arrivals: Object.fromEntries(Object.entries(kept.arrivals as Record<string, WrittenBlock>).map(([name, stream]) => [name, withMeans(stream)])),
      ...(Array.isArray(kept.roster) ? { roster: rosterByDay(scenario, start, days) } : {}),
      ...(events.length === 0 ? {} : { events: within }),
      ...(incidents.length === 0 ? {} : { incidents: lasting }),
    },
    leftOut: [...named(events, within, "event"), ...named(incidents, lasting, "incident")],
  };
}

/** The scenario that a block writes. @throws InputFaults */
export function scenarioOf(block: WrittenBlock, fileName: string): Scenario {
  return parseScenario(JSON.stringify(block), fileName);
}

/** Those of times of day alone come every day. */
function meets(span: unknown, fromMs: number, toMs: number): boolean {
  const { from, to, shape } = span as { readonly from?: unknown; readonly to?: unknown; readonly shape?: { readonly points?: readonly (readonly [unknown, unknown])[] } };
  const points = shape?.points ?? [];
  const begin = parseLocalDateTime(String(from ?? points[0]?.[0]));
  const end = parseLocalDateTime(String(to ?? points.at(-1)?.[0]));
  return (begin === undefined || begin < toMs) && (end === undefined || end > fromMs);
}

function withMeans(stream: WrittenBlock): WrittenBlock {
  const { consultsPerDay } = stream;
  if (Array.isArray(consultsPerDay)) return { ...stream, consultsPerDay: meanOf(consultsPerDay as number[]) };
  const orders = (consultsPerDay as { readonly orders?: unknown } | undefined)?.orders;
  return Array.isArray(orders) ? { ...stream, consultsPerDay: { ...(consultsPerDay as object), orders: meanOf(orders as number[]) } } : stream;
}

function rosterByDay({ roster, start: firstDate }: Scenario, start: string, days: number): readonly RosterDay[] {
  const known = roster as readonly RosterDay[];
  const texts = known.map((day) => JSON.stringify(day));
  const often = texts.map((text) => texts.filter((other) => other === text).length);
  const usual = known[often.indexOf(Math.max(...often))];
  return Array.from({ length: days }, (_, day) => {
    const weekday = weekdayOf(addDays(start, day));
    return known.find((_day, index) => weekdayOf(addDays(firstDate, index)) === weekday) ?? usual;
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
