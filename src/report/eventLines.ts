import type { Incident, Scenario, ScenarioEvent } from "../scenario/scenario.ts";
import { addDays } from "../time/calendar.ts";
import { repeatedDaily } from "./repeatedDaily.ts";
import type { Repeated } from "./repeatedDaily.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { plainPercent } from "./figures/formatTarget.ts";
import { trimmedNumber } from "./figures/trimmedNumber.ts";
import { isOther } from "./isOther.ts";
import { nameOf } from "./nameOf.ts";
import { dayName } from "./verdictSentences.ts";
import type { Words } from "./words/words.ts";

/** What makes more buyers write, a line each; one line for what comes every day. */
export function eventLines(scenario: Scenario, words: Words): string[] {
  return repeatedDaily(scenario.events.map((event) => ({ item: event, span: event, kind: kindOfEvent(event) })), daysOf(scenario))
    .map((event) => eventLine(event, words));
}

/** What goes wrong, a line each; one line for what comes every day; nothing in a kept result of version 0.1. */
export function incidentLines(scenario: Partial<Pick<Scenario, "incidents">> & Pick<Scenario, "days" | "warmUp">, words: Words): string[] {
  return repeatedDaily((scenario.incidents ?? []).map((incident) => ({ item: incident, span: spanOf(incident), kind: kindOfIncident(incident) })), daysOf(scenario))
    .map((incident) => incidentLine(incident, words));
}

function daysOf({ days, warmUp }: Pick<Scenario, "days" | "warmUp">): number {
  return days + warmUp;
}

/** All of an event but its date: the name of a daily one bears it, its points' times are those of the event. */
function kindOfEvent(event: ScenarioEvent): string {
  const { shape, streams, upliftCv } = event;
  return JSON.stringify([plainName(event), streams, upliftCv, "points" in shape ? shape.points.map(([time, factor]) => [time.slice(11), factor]) : shape]);
}

function plainName({ name, from }: ScenarioEvent): string {
  const suffix = ` ${from.slice(0, 10)}`;
  return name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}

function spanOf(incident: Incident): { readonly from: string; readonly to: string } {
  if ("agentAbsent" in incident) return incident.agentAbsent;
  if ("botOut" in incident) return incident.botOut;
  return "deskDown" in incident ? incident.deskDown : incident.burst;
}

function kindOfIncident(incident: Incident): string {
  return JSON.stringify(incident, (key, value: unknown) => (key === "from" || key === "to" ? undefined : value));
}

function eventLine(event: Repeated<ScenarioEvent>, words: Words): string {
  const { upliftCv } = event.item;
  return words.clauses([shapeLine(event, words), ...(isOther(upliftCv, 0) ? [words.scenario.uplift(plainPercent(upliftCv))] : [])]);
}

function shapeLine({ item: event, daily }: Repeated<ScenarioEvent>, words: Words): string {
  const { scenario: terms } = words;
  const { shape } = event;
  const name = daily === undefined ? event.name : plainName(event);
  const span = spanName(event, daily, words);
  if ("step" in shape) return terms.step(name, span, String(shape.step));
  if ("spike" in shape) {
    return terms.spike(name, daily === undefined ? momentName(event.from, words) : terms.everyDayAt(daily.from), String(shape.spike.factor), formatNumber(shape.spike.decay / 60));
  }
  if ("points" in shape) return terms.points(name, span, String(Math.max(...shape.points.map(([, factor]) => factor))));
  const { level, peak, pushEvery } = shape.livestream;
  return terms.livestream(name, span, trimmedNumber(level), String(peak), formatNumber(pushEvery / 60));
}

function incidentLine({ item: incident, daily }: Repeated<Incident>, words: Words): string {
  const { scenario: terms } = words;
  const span = spanName(spanOf(incident), daily, words);
  if ("agentAbsent" in incident) return terms.absent(incident.agentAbsent.team, nameOf(incident.agentAbsent.shift, words), span);
  if ("botOut" in incident) return terms.botOut(span);
  if ("deskDown" in incident) return terms.deskDown(span);
  return terms.surge(incident.burst.stream, span, String(incident.burst.factor));
}

function spanName({ from, to }: { readonly from: string; readonly to: string }, daily: Repeated<unknown>["daily"], words: Words): string {
  if (daily !== undefined) return words.scenario.everyDay(daily.from, daily.to);
  const day = from.slice(0, 10);
  const end = to === `${addDays(day, 1)}T00:00` ? "24:00" : to.startsWith(day) ? to.slice(11, 16) : "";
  return end === "" ? words.scenario.span(momentName(from, words), momentName(to, words)) : words.scenario.spanOfDay(dayName(day, words), from.slice(11, 16), end);
}

function momentName(moment: string, words: Words): string {
  return `${dayName(moment, words)} ${moment.slice(11, 16)}`.trimEnd();
}
