import type { Incident, Scenario, ScenarioEvent } from "../scenario/scenario.ts";
import { addDays, dayNumber } from "../time/calendar.ts";

const DATE_LENGTH = "YYYY-MM-DD".length;

/** The days of a scenario before and after its dates are moved. */
export interface MovedDays {
  readonly start: string;
  readonly simulatedDays: number;
}

/**
 * Events on other days: what takes place on every simulated day at the same time of day does so on every day to be played, all else stays on its dates. Of a
 * scenario of one day nobody can tell which it is; it stays.
 */
export function movedEvents({ events, ...from }: Pick<Scenario, "events"> & MovedDays, to: MovedDays): readonly ScenarioEvent[] {
  return onMovedDays(events, from, to, {
    beginOf: (event) => event.from,
    moved: (event, days) => ({ ...onDay(event, days), name: withDate(event.name, event.from, days), shape: movedShape(event.shape, days) }),
  });
}

/** The same of incidents. */
export function movedIncidents({ incidents, ...from }: Pick<Scenario, "incidents"> & MovedDays, to: MovedDays): readonly Incident[] {
  return onMovedDays(incidents, from, to, { beginOf: (incident) => spanOf(incident).from, moved: movedIncident });
}

/** When it happens: local dates and times. */
export function spanOf(incident: Incident): { readonly from: string; readonly to: string } {
  if ("agentAbsent" in incident) return incident.agentAbsent;
  if ("botOut" in incident) return incident.botOut;
  return "deskDown" in incident ? incident.deskDown : incident.burst;
}

interface Dated<Item> {
  readonly beginOf: (item: Item) => string;
  readonly moved: (item: Item, days: number) => Item;
}

function onMovedDays<Item>(items: readonly Item[], from: MovedDays, to: MovedDays, { beginOf, moved }: Dated<Item>): readonly Item[] {
  const dayOf = (item: Item): number => (dayNumber(beginOf(item).slice(0, DATE_LENGTH)) ?? 0) - (dayNumber(from.start) ?? 0);
  const series = new Map<string, Item[]>();
  for (const item of items) {
    const key = JSON.stringify(moved(item, -dayOf(item)));
    series.set(key, [...(series.get(key) ?? []), item]);
  }
  const daysOn = (dayNumber(to.start) ?? 0) - (dayNumber(from.start) ?? 0);
  return [...series.values()].flatMap((ofSeries) => {
    const days = new Set(ofSeries.map(dayOf));
    const isDaily = from.simulatedDays > 1 && Array.from({ length: from.simulatedDays }, (_, day) => day).every((day) => days.has(day));
    if (!isDaily) return ofSeries;
    return Array.from({ length: to.simulatedDays }, (_, day) => moved(ofSeries[0], daysOn + day - dayOf(ofSeries[0])));
  });
}

function onDay<Span extends { readonly from: string; readonly to: string }>(span: Span, days: number): Span {
  return { ...span, from: later(span.from, days), to: later(span.to, days) };
}

/** A local date and time so many days later. */
function later(moment: string, days: number): string {
  return addDays(moment.slice(0, DATE_LENGTH), days) + moment.slice(DATE_LENGTH);
}

/** The days of a daily event bear their dates. */
function withDate(name: string, from: string, days: number): string {
  const suffix = ` ${from.slice(0, DATE_LENGTH)}`;
  return name.endsWith(suffix) ? `${name.slice(0, -suffix.length)} ${later(from, days).slice(0, DATE_LENGTH)}` : name;
}

function movedShape(shape: ScenarioEvent["shape"], days: number): ScenarioEvent["shape"] {
  return "points" in shape ? { points: shape.points.map(([time, factor]) => [later(time, days), factor]) } : shape;
}

function movedIncident(incident: Incident, days: number): Incident {
  if ("agentAbsent" in incident) return { agentAbsent: onDay(incident.agentAbsent, days) };
  if ("botOut" in incident) return { botOut: onDay(incident.botOut, days) };
  if ("deskDown" in incident) return { deskDown: onDay(incident.deskDown, days) };
  return { burst: onDay(incident.burst, days) };
}
