import { DEFAULT_TEAM } from "../../scenario/frameDefaults.ts";
import { formatTimeOfDay } from "../../time/timeOfDay.ts";
import { SECOND_MS } from "../../time/units.ts";
import type { CalibratedPart } from "../calibratedPart.ts";
import { defaultFit } from "../defaultFit.ts";
import type { Fit } from "../fit.ts";
import type { FitReason } from "../fitReason.ts";
import { fittedFit } from "../fittedFit.ts";
import { LEAST_OBSERVATIONS } from "../laws/fitTimes.ts";
import { medianOf } from "../observed/medianOf.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import { LONGEST_STINT_MS } from "../observed/stintsOf.ts";
import { PartBuilder } from "../partBuilder.ts";
import { latenessFit, shrinkageFit } from "./attendance.ts";
import { capAsUsed } from "./capAsUsed.ts";
import { atEndOf, endsOfShifts } from "./endOfShift.ts";
import type { EndOfShift } from "./endOfShift.ts";
import { isSameEachDay, rosterOfDays } from "./rosterOfDays.ts";
import type { RosterDay } from "./rosterOfDays.ts";
import type { Edge } from "./shiftEdges.ts";
import { isOfDays, shiftsOfDesk } from "./shiftsOfDesk.ts";
import type { ShiftOfDesk } from "./shiftsOfDesk.ts";
import { teamsOfDesk } from "./teamsOfDesk.ts";
import type { TeamsOfDesk } from "./teamsOfDesk.ts";

/** What stands where the log names no agents, or shows them for moments: somebody must be there. */
const NOBODY_KNOWN: RosterDay = { desk: { early: 1, late: 1 } };
const GRID_SECONDS = 300;

/**
 * Who works when: `shifts.S` with meals and what happens at the end, `roster`, and of each team `streams`, `cap`, `shrinkage` and `lateness`. Edges of shifts and meals in
 * seconds from midnight. Cost: linear in the rows, plus minutes × stints.
 */
export function calibrateStaff(desk: ObservedDesk): CalibratedPart {
  const part = new PartBuilder();
  const teams = teamsOfDesk(desk);
  const shifts = shiftsOfDesk(desk, teams);
  if (shifts.length === 0) {
    part.put(["roster"], defaultFit(1, 0, "agents", { code: teams.names.length === 0 ? "agents-unnamed" : "agents-for-moments" }), NOBODY_KNOWN);
    tellLeftOut(part, desk, teams, shifts);
    return part.part();
  }
  const began = conversationsOf(desk);
  if (began < LEAST_OBSERVATIONS && desk.read.log.presence.count === 0) {
    part.put(["roster"], defaultFit(1, began, "conversations", { code: "few-conversations" }), NOBODY_KNOWN);
    return part.part();
  }
  const ends = endsOfShifts(desk, shifts);
  shifts.forEach((shift, place) => putShift(part, shift, ends[place]));
  putRoster(part, rosterOfDays(desk, teams, shifts));
  teams.names.forEach((_, team) => putTeam(part, desk, teams, team, shifts));
  tellSharedAccounts(part, desk);
  part.find("closings-untold", desk.closingsUntold, `${desk.closingsUntold} conversations`, { conversations: desk.closingsUntold });
  tellLeftOut(part, desk, teams, shifts);
  return part.part();
}

/** How many began on the days learned from. */
function conversationsOf({ read: { log: { conversations } }, fromMs, toMs }: ObservedDesk): number {
  let began = 0;
  for (let its = 0; its < conversations.count; its++) if (conversations.openedAt[its] >= fromMs && conversations.openedAt[its] < toMs) began++;
  return began;
}

function putShift(part: PartBuilder, shift: ShiftOfDesk, end: EndOfShift): void {
  const path = (...keys: readonly string[]): readonly string[] => ["shifts", shift.name, ...keys];
  const n = shift.stints.length;
  part.put(path("from"), edgeFit(shift.from, n), formatTimeOfDay(shift.from.at));
  part.put(path("to"), edgeFit(shift.to, n), formatTimeOfDay(shift.to.at));
  const breaks = shift.breaks.map(({ from, length, waves }) => ({ from: formatTimeOfDay(from), length: length / SECOND_MS, waves }));
  part.write(path("breaks"), breaks);
  shift.breaks.forEach(({ from, length }, place) => {
    part.tell(path("breaks", String(place), "from"), mealFit(shift, from));
    part.tell(path("breaks", String(place), "length"), mealFit(shift, length));
  });
  const atEnd = atEndOf(end);
  const signs = end.finish + end.handOver + end.leave;
  if (atEnd === undefined) part.tell(path("atEnd"), defaultFit(0, signs, "conversations", { code: "nothing-open-at-end" }));
  else part.write(path("atEnd"), atEnd);
}

function edgeFit({ at, lower, upper }: Edge, n: number): Fit {
  return fittedFit({ value: at / SECOND_MS, lower: lower / SECOND_MS, upper: upper / SECOND_MS }, n, "agent-days");
}

/** Of meals that were seen and not told the grid to which they are set is what is known of them. */
function mealFit({ stints }: ShiftOfDesk, at: number): Fit {
  const slack = stints.every((stint) => stint.isTold) ? 0 : GRID_SECONDS / 2;
  return fittedFit({ value: at / SECOND_MS, lower: at / SECOND_MS - slack, upper: at / SECOND_MS + slack }, stints.length, "agent-days");
}

function putRoster(part: PartBuilder, roster: readonly RosterDay[]): void {
  const isSame = isSameEachDay(roster);
  for (const team of new Set(roster.flatMap((day) => Object.keys(day)))) {
    for (const shift of new Set(roster.flatMap((day) => Object.keys(day[team] ?? {})))) {
      const agents = roster.map((day) => day[team]?.[shift] ?? 0);
      const mean = agents.reduce((sum, count) => sum + count, 0) / agents.length;
      part.tell(["roster", team, shift], fittedFit({ value: mean, lower: Math.min(...agents), upper: Math.max(...agents) }, roster.length, "days"));
    }
  }
  part.write(["roster"], isSame ? roster[0] : roster);
}

function putTeam(part: PartBuilder, desk: ObservedDesk, teams: TeamsOfDesk, team: number, shifts: readonly ShiftOfDesk[]): void {
  const path = (key: string): readonly string[] => ["teams", teams.names[team], key];
  const { streams: { [team]: streams } } = teams;
  const agents = teams.ofAgent.reduce((sum, its) => sum + (its === team ? 1 : 0), 0);
  if (desk.streams.length > 1) part.put(path("streams"), fittedFit({ value: streams.length }, agents, "agents"), streams);
  putCap(part, path("cap"), desk, teams, team);
  const isOfTeam = (agent: number): boolean => teams.ofAgent[agent] === team;
  const shrinkage = shrinkageFit(shifts, isOfTeam);
  if (shrinkage.source === "fitted") part.put(path("shrinkage"), shrinkage, shrinkage.value);
  else part.tell(path("shrinkage"), shrinkage);
  const lateness = latenessFit(shifts, isOfTeam);
  if (lateness.source === "fitted") part.put(path("lateness"), lateness, lateness.value);
  else part.tell(path("lateness"), lateness);
  part.tell(path("noShow"), defaultFit(DEFAULT_TEAM.noShow, agents, "agents", { code: "missed-or-day-off" }));
}

function putCap(part: PartBuilder, path: readonly string[], desk: ObservedDesk, teams: TeamsOfDesk, team: number): void {
  const { cap, least, most, n, mostOpen } = capAsUsed(desk, teams, team);
  if (cap !== undefined) {
    part.put(path, fittedFit({ value: typeof cap === "number" ? cap : most, lower: least, upper: most }, n, "conversations"), cap);
    return;
  }
  const standing = typeof DEFAULT_TEAM.cap === "number" ? DEFAULT_TEAM.cap : 0;
  const reason: FitReason = mostOpen === 0 ? { code: "open-untold" } : { code: "cap-never-reached", open: mostOpen };
  const fit = defaultFit(Math.max(standing, mostOpen), n, "conversations", reason);
  if (mostOpen > standing) part.put(path, { ...fit, lower: mostOpen }, mostOpen);
  else part.tell(path, fit);
}

function tellSharedAccounts(part: PartBuilder, { shifts, read }: ObservedDesk): void {
  const shared = shifts.filter(({ stints }) => medianOf(stints.map(({ from, to }) => to - from)) > LONGEST_STINT_MS);
  if (shared.length === 0) return;
  const agent = read.agents.nameOf(shared[0].agent);
  part.find("account-around-the-clock", shared.length, `${agent} works around the clock: several people share the account, and one agent is written for them`, { agent });
}

/** Who was there without a reply, and stays of minutes that are nobody's shift. */
function tellLeftOut(part: PartBuilder, desk: ObservedDesk, { ofAgent }: TeamsOfDesk, shifts: readonly ShiftOfDesk[]): void {
  const { agents } = desk.read;
  const idle = [...new Set(desk.shifts.map(({ agent }) => agent))].filter((agent) => ofAgent[agent] < 0);
  if (idle.length > 0) part.find("agents-without-reply", idle.length, `${agents.nameOf(idle[0])} was there and handled nothing`, { agent: agents.nameOf(idle[0]) });
  const isLearned = isOfDays(desk);
  const kept = new Set(shifts.flatMap(({ stints }) => stints));
  const short = desk.shifts.filter(({ agent }) => ofAgent[agent] >= 0).flatMap(({ stints }) => stints).filter((stint) => isLearned(stint) && !kept.has(stint));
  if (short.length > 0) part.find("short-stays", short.length, `${agents.nameOf(short[0].agent)} was there for some minutes`, { agent: agents.nameOf(short[0].agent) });
}
