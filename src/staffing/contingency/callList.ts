import { receiverOf } from "../../scenario/receiverOf.ts";
import type { Reserve, Scenario } from "../../scenario/scenario.ts";
import { staffingOf } from "../../scenario/staffingOf.ts";
import { streamsNeedingRight } from "../../scenario/takersOf.ts";
import { formatTimeOfDay, timeOfDayMs } from "../../time/timeOfDay.ts";
import { DAY_MS, QUARTER_HOUR_MS } from "../../time/units.ts";
import type { Rota } from "../rota/rota.ts";
import { callableSpans } from "./callableSpans.ts";
import type { TrainingTopic } from "./planTimeline.ts";
import type { MsSpan } from "./wakingHours.ts";

/** Whom to call when the trigger is met, and whom besides where they do not suffice. */
export interface CallList {
  readonly callees: readonly Callee[];
  /** Times of day of a call at which fewer of them can come than are called. */
  readonly short: readonly { readonly from: string; readonly to: string; readonly people: number }[];
  /** People who must stand ready beside those who work the roster, so that enough can come at any time of a call. */
  readonly besides: number;
}

/** People who work the roster and may be called in beside their shift. */
export interface Callee {
  /** `own`: of the team that is called; `crossing`: of another one, whose work they leave alone; `outsourced`: of a team with a minimum order. */
  readonly role: "own" | "crossing" | "outsourced";
  readonly team: string;
  /** Their places among the rota's persons, from 0. */
  readonly persons: readonly number[];
  /** What they work on the day; absent where they are off. */
  readonly shift?: string;
  /** Times of day at which they may be called: who comes `delay` later and stays `stay` keeps to the limits of labour. */
  readonly calls: readonly (readonly [from: string, to: string])[];
  /** What they have to be trained on beforehand, which they do not know from their own work. */
  readonly training: readonly TrainingTopic[];
  /** They lack the right to do what after-sale conversations of the team ask for. */
  readonly needsRight: boolean;
}

/** What people of each role do not know yet: every activity is new, another team's goods and policies are. D, after domain §5.1. */
const TRAINING_OF: Readonly<Record<Callee["role"], readonly TrainingTopic[]>> = {
  own: ["activity"], crossing: ["goods", "activity", "service-policy"], outsourced: ["goods", "activity", "service-policy", "system"],
};
const ROLES = ["own", "crossing", "outsourced"] as const;

/** Whom of a rota a call may reach on a date: own agents off shift first, then those of other teams, then outsourced ones. Without a rota all have to stand ready besides. */
export function callList(scenario: Scenario, call: Reserve, date: string, rota: Rota | undefined): CallList {
  const hours = hoursOf(call);
  const { labour } = staffingOf(scenario);
  const receiver = receiverOf(scenario);
  const persons = (rota?.persons ?? []).map((person, place) => ({ person, place, spans: person.team === receiver ? [] : callableSpans(person, { date, call, hours, labour, days: rota?.dates.length ?? 1 }) }))
    .filter(({ spans }) => spans.length > 0);
  const groups = new Map<string, Callee>();
  for (const { person: { team, days }, place, spans } of persons) {
    const role = roleOf(scenario, team, call.team);
    const shift = days.find((day) => day.date === date)?.shift;
    const calls = spans.map(([from, to]) => [formatTimeOfDay(from), formatTimeOfDay(to)] as const);
    const key = JSON.stringify([role, team, shift, calls]);
    groups.set(key, { role, team, persons: [...(groups.get(key)?.persons ?? []), place], ...(shift === undefined ? {} : { shift }), calls, training: role === "crossing" && servesAll(scenario, team, call.team) ? TRAINING_OF.own : TRAINING_OF[role], needsRight: needsRight(scenario, team, call.team) });
  }
  const short = shortTimes(hours, call.agents, persons.map(({ spans }) => spans));
  return {
    callees: [...groups.values()].toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || a.persons[0] - b.persons[0]), short,
    besides: Math.max(0, ...short.map(({ people }) => call.agents - people)),
  };
}

function hoursOf({ between }: Reserve): MsSpan {
  return between === undefined ? [0, DAY_MS] : [timeOfDayMs(between[0]), timeOfDayMs(between[1])];
}

function roleOf({ teams }: Scenario, team: string, called: string): Callee["role"] {
  if (team === called) return "own";
  return teams[team].minimumHours > 0 ? "outsourced" : "crossing";
}

/** Whether a team serves every stream that another one does, so that it knows its goods and policies. */
function servesAll({ teams }: Scenario, team: string, other: string): boolean {
  const { streams } = teams[other];
  return streams.length > 0 && streams.every((stream) => teams[team].streams.includes(stream));
}

function needsRight(scenario: Scenario, team: string, called: string): boolean {
  const { teams } = scenario;
  return teams[called].mayRefund && !teams[team].mayRefund && streamsNeedingRight(scenario).some((stream) => teams[called].streams.includes(stream));
}

/** Stretches, to the quarter-hour, in which fewer can come than are called, each with how many. */
function shortTimes([fromMs, toMs]: MsSpan, agents: number, people: readonly (readonly MsSpan[])[]): CallList["short"] {
  const found: { from: string; to: string; people: number }[] = [];
  for (let at = fromMs; at < toMs; at += QUARTER_HOUR_MS) {
    const there = people.filter((spans) => spans.some(([from, to]) => from <= at && at < to)).length;
    const last = found.at(-1);
    const [from, to] = [formatTimeOfDay(at), formatTimeOfDay(Math.min(toMs, at + QUARTER_HOUR_MS))];
    if (there >= agents) continue;
    if (last?.to === from && last.people === there) last.to = to;
    else found.push({ from, to, people: there });
  }
  return found;
}
