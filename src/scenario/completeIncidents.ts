import { formatLocalDateTime } from "../time/localDateTime.ts";
import { eventSpans } from "./eventSpans.ts";
import type { Frame, WrittenSpan } from "./eventSpans.ts";
import type { Incident } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

type WrittenIncident = NonNullable<ScenarioFile["incidents"]>[number];

/** The incidents with dates; one that begins at a time of day becomes one for each simulated day. */
export function completeIncidents(written: readonly WrittenIncident[], frame: Frame): readonly Incident[] {
  return written.flatMap((incident) => eventSpans(incidentSpan(incident), frame).map(({ fromMs, toMs }): Incident => {
    const span = { from: formatLocalDateTime(fromMs), to: formatLocalDateTime(toMs) };
    if ("agentAbsent" in incident) return { agentAbsent: { ...incident.agentAbsent, ...span } };
    if ("botOut" in incident) return { botOut: span };
    if ("deskDown" in incident) return { deskDown: span };
    return { burst: { ...incident.burst, ...span } };
  }));
}

/** When it happens, as written. */
export function incidentSpan(incident: WrittenIncident): WrittenSpan {
  if ("agentAbsent" in incident) return incident.agentAbsent;
  if ("botOut" in incident) return incident.botOut;
  return "deskDown" in incident ? incident.deskDown : incident.burst;
}
