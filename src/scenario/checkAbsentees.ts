import type { PlacedFault } from "../document/issueFaults.ts";
import { addDays } from "../time/calendar.ts";
import { parseLocalDateTime } from "../time/localDateTime.ts";
import { timeOfDayMs } from "../time/timeOfDay.ts";
import { DAY_MS } from "../time/units.ts";
import { absentAgents } from "./absentAgents.ts";
import { eventSpans } from "./eventSpans.ts";
import type { EventSpan } from "./eventSpans.ts";
import { rosterOn } from "./rosterOn.ts";
import type { Scenario } from "./scenario.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";
import { STREAM_CHECK_WORDS } from "./streamCheckWords.ts";

interface Absence {
  /** Its place among the incidents. */
  readonly index: number;
  readonly team: string;
  readonly shift: string;
  readonly spans: readonly EventSpan[];
}

/**
 * Faults of absences for which nobody is left, as all agents of the shift are absent at that time already: each takes an agent of its own, so one
 * more than there are agents would do nothing. A day on which nobody works the shift is none.
 */
export function checkAbsentees(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const absences = knownAbsences(check);
  const isSame = (a: Absence, b: Absence): boolean => a.team === b.team && a.shift === b.shift;
  const firsts = absences.filter((absence, place) => absences.findIndex((other) => isSame(absence, other)) === place);
  return firsts.flatMap((first) => [...inVain(absences.filter((other) => isSame(first, other)), check.scenario)].map(([{ index, team, shift }, day]) =>
    faultAt(check, ["incidents", index, "agentAbsent"], STREAM_CHECK_WORDS.nobodyLeft(team, shift, addDays(check.scenario.start, day)), "key")));
}

function knownAbsences({ file, scenario }: ScenarioUnderCheck): readonly Absence[] {
  const { start, days, warmUp, teams, shifts } = scenario;
  return (file.incidents ?? []).flatMap((incident, index): readonly Absence[] => {
    if (!("agentAbsent" in incident)) return [];
    const { team, shift, ...span } = incident.agentAbsent;
    if (!Object.hasOwn(teams, team) || !Object.hasOwn(shifts, shift)) return [];
    return [{ index, team, shift, spans: eventSpans(span, { start, simulatedDays: days + warmUp }) }];
  });
}

/** Of absences of one shift those that find nobody, with the first day on which it is so. */
function inVain(absences: readonly Absence[], { start, days, warmUp, shifts, roster }: Scenario): ReadonlyMap<Absence, number> {
  const [{ team, shift }] = absences;
  const startMs = parseLocalDateTime(start) ?? 0;
  const [fromMs, toMs] = [timeOfDayMs(shifts[shift].from), timeOfDayMs(shifts[shift].to)];
  const vain = new Map<Absence, number>();
  // From the shift that reaches into the first day past midnight.
  for (let day = -1; day < days + warmUp; day++) {
    const midnightMs = startMs + day * DAY_MS;
    const agents = rosterOn(roster, day)[team]?.[shift] ?? 0;
    if (agents === 0) continue;
    const meeting = absences.flatMap((absence) => absence.spans.filter((span) => meets(span, midnightMs + fromMs, midnightMs + toMs)).map((span) => ({ absence, span })));
    const placed = absentAgents(meeting.map(({ span }) => [span.fromMs, span.toMs]), agents);
    meeting.forEach(({ absence }, index) => {
      if (placed[index] < 0 && !vain.has(absence)) vain.set(absence, day);
    });
  }
  return vain;
}

/** Whether some of it falls into the shift; times that do not fit each other are a fault of their own. */
function meets({ fromMs, toMs }: EventSpan, beginMs: number, endMs: number): boolean {
  return fromMs < toMs && fromMs < endMs && toMs > beginMs;
}
