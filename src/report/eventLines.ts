import type { Incident, Scenario, ScenarioEvent } from "../scenario/scenario.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { nameOf } from "./nameOf.ts";
import { dayName } from "./verdictSentences.ts";
import type { Words } from "./words/words.ts";

/** What makes more buyers write, a line each. */
export function eventLines(scenario: Scenario, words: Words): string[] {
  return scenario.events.map((event) => eventLine(event, words));
}

/** What goes wrong, a line each; nothing in a kept result of version 0.1. */
export function incidentLines({ incidents }: Partial<Pick<Scenario, "incidents">>, words: Words): string[] {
  return (incidents ?? []).map((incident) => incidentLine(incident, words));
}

function eventLine({ name, from, to, shape }: ScenarioEvent, words: Words): string {
  const [begin, end] = [momentName(from, words), momentName(to, words)];
  const { scenario: terms } = words;
  if ("step" in shape) return terms.step(name, begin, end, String(shape.step));
  if ("spike" in shape) return terms.spike(name, begin, String(shape.spike.factor), formatNumber(shape.spike.decay / 60));
  if ("points" in shape) return terms.points(name, begin, end, String(Math.max(...shape.points.map(([, factor]) => factor))));
  return terms.livestream(name, begin, end, String(shape.livestream.peak), formatNumber(shape.livestream.pushEvery / 60));
}

function incidentLine(incident: Incident, words: Words): string {
  const { scenario: terms } = words;
  if ("agentAbsent" in incident) {
    const { team, shift, from, to } = incident.agentAbsent;
    return terms.absent(team, nameOf(shift, words), momentName(from, words), momentName(to, words));
  }
  if ("botOut" in incident) return terms.botOut(momentName(incident.botOut.from, words), momentName(incident.botOut.to, words));
  if ("deskDown" in incident) return terms.deskDown(momentName(incident.deskDown.from, words), momentName(incident.deskDown.to, words));
  const { stream, from, to, factor } = incident.burst;
  return terms.surge(stream, momentName(from, words), momentName(to, words), String(factor));
}

function momentName(moment: string, words: Words): string {
  return `${dayName(moment, words)} ${moment.slice(11, 16)}`.trimEnd();
}
