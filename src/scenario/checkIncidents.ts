import type { DocumentPath } from "../document/documentPath.ts";
import type { PlacedFault } from "../document/issueFaults.ts";
import { placeKey } from "../document/parsedDocument.ts";
import { timeOfDayMs } from "../time/timeOfDay.ts";
import { DAY_MS } from "../time/units.ts";
import { checkAbsentees } from "./checkAbsentees.ts";
import { checkSpan } from "./checkSpan.ts";
import { CHECK_WORDS } from "./checkWords.ts";
import { isDrawn } from "./completeArrivals.ts";
import { incidentSpan } from "./completeIncidents.ts";
import { eventSpans } from "./eventSpans.ts";
import type { WrittenSpan } from "./eventSpans.ts";
import { rosterDays } from "./rosterOn.ts";
import type { Scenario, Shift } from "./scenario.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";
import { STREAM_CHECK_WORDS } from "./streamCheckWords.ts";

type WrittenIncident = NonNullable<ScenarioUnderCheck["file"]["incidents"]>[number];

type WrittenAbsence = Extract<WrittenIncident, { agentAbsent: unknown }>["agentAbsent"];

/** Faults of incidents: names that are not there, nobody or nothing to whom they could happen, times that do not fit. */
export function checkIncidents(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const faults = (check.file.incidents ?? []).flatMap((incident, index) => {
    const path = ["incidents", index, Object.keys(incident)[0]];
    return [...checkWhom(check, incident, path), ...checkSpan(check, path, incidentSpan(incident))];
  });
  return [...faults, ...checkAbsentees(check)];
}

function checkWhom(check: ScenarioUnderCheck, incident: WrittenIncident, path: DocumentPath): readonly PlacedFault[] {
  if ("agentAbsent" in incident) return checkAbsent(check, incident.agentAbsent, path);
  if ("botOut" in incident) return namesBot(check) ? [] : [faultAt(check, path, STREAM_CHECK_WORDS.noBot, "key")];
  if ("deskDown" in incident) return [];
  const { arrivals } = check.file;
  const { stream, factor } = incident.burst;
  if (!Object.hasOwn(arrivals, stream)) return [faultAt(check, [...path, "stream"], CHECK_WORDS.noSuchStream(stream, Object.keys(arrivals)))];
  return isDrawn(arrivals[stream]) || factor === 1 ? [] : [faultAt(check, [...path, "stream"], STREAM_CHECK_WORDS.nothingDrawn)];
}

/** Whether the file names any part of a bot, also one that cannot be read: then it is a fault of its own. */
function namesBot({ document, file }: ScenarioUnderCheck): boolean {
  const within = `${placeKey(["bot"]).slice(0, -1)},`;
  return file.bot !== undefined && [...document.places.keys()].some((key) => key.startsWith(within));
}

function checkAbsent(check: ScenarioUnderCheck, { team, shift, ...span }: WrittenAbsence, path: DocumentPath): readonly PlacedFault[] {
  const { teams, shifts, roster } = check.scenario;
  const isTeam = Object.hasOwn(teams, team);
  const isShift = Object.hasOwn(shifts, shift);
  const unknown = [
    ...(isTeam ? [] : [faultAt(check, [...path, "team"], STREAM_CHECK_WORDS.noSuchTeam(team, Object.keys(teams)))]),
    ...(isShift ? [] : [faultAt(check, [...path, "shift"], STREAM_CHECK_WORDS.noSuchShift(shift, Object.keys(shifts)))]),
  ];
  if (unknown.length > 0) return unknown;
  const rostered = new Set(rosterDays(roster).flatMap((day) => Object.entries(day[team] ?? {}).flatMap(([name, agents]) => (agents > 0 && Object.hasOwn(shifts, name) ? [name] : []))));
  if (!rostered.has(shift)) return [faultAt(check, [...path, "shift"], STREAM_CHECK_WORDS.nobodyAbsent(team, shift, [...rostered]))];
  return meetsShift(span, shifts[shift], check.scenario) ? [] : [faultAt(check, [...path, "from"], STREAM_CHECK_WORDS.absentOffDuty(span.from, shift, shifts[shift]))];
}

/** Whether some of it falls into the shift of some day; times that do not fit each other are a fault of their own. */
function meetsShift(span: WrittenSpan, shift: Shift, { start, days, warmUp }: Scenario): boolean {
  const spans = eventSpans(span, { start, simulatedDays: days + warmUp });
  if (spans.some(({ fromMs, toMs }) => toMs <= fromMs)) return true;
  const fromMs = timeOfDayMs(shift.from);
  const toMs = timeOfDayMs(shift.to);
  // A shift past midnight is there on the day after, too.
  return spans.some((absence) => {
    const firstDay = Math.floor((absence.fromMs - toMs) / DAY_MS) + 1;
    return firstDay * DAY_MS + fromMs < absence.toMs;
  });
}
