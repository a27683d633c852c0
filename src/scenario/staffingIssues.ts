import type { DocumentPath } from "../document/documentPath.ts";
import { parseLocalDateTime } from "../time/localDateTime.ts";
import { formatTimeOfDay, timeOfDayMs } from "../time/timeOfDay.ts";
import { DAY_MS, HOUR_MS, SECOND_MS } from "../time/units.ts";
import type { CheckWords } from "./checkWords.ts";
import { DESK_LIMITS, MOST_CHOSEN_AGENTS } from "./deskLimits.ts";
import { fewestAgents } from "./fewestAgents.ts";
import { firstJudgedMs } from "./firstJudgedMs.ts";
import { lacksMeal, longestDay, worksTooLong } from "./labourLimits.ts";
import { receiverOf } from "./receiverOf.ts";
import type { Scenario } from "./scenario.ts";
import type { Staffing } from "./staffing.ts";
import { STAFFING_CHECK_WORDS } from "./staffingWords.ts";
import { takesAny } from "./takersOf.ts";
import { uncoveredTimes } from "./uncoveredTimes.ts";
import type { TimeWindow } from "./uncoveredTimes.ts";
import { shiftLength, workingHours } from "./workingHours.ts";

const HOUR_SECONDS = HOUR_MS / SECOND_MS;

/** Something that no roster could mend; `path` within `staffing`. */
export interface StaffingIssue {
  readonly path: DocumentPath;
  readonly words: CheckWords;
  readonly part?: "key";
}

/**
 * What is wrong with what a search may choose: names that are not there, limits that exclude each other, shifts that nobody may work, windows of the
 * rules that no choice of shifts covers. A rule that judges around the clock has no window: it asks for an answer, not for somebody at night.
 */
export function staffingIssues(scenario: Scenario, staffing: Staffing, windows: readonly TimeWindow[]): readonly StaffingIssue[] {
  const named = [...shiftIssues(scenario, staffing), ...placeIssues(scenario, staffing, "minimum"), ...placeIssues(scenario, staffing, "maximum"), ...dedicatedIssues(scenario, staffing)];
  const limits = [...crossedIssues(staffing), ...sizeIssues(scenario, staffing), ...labourIssues(scenario, staffing)];
  return [...named, ...limits, ...(named.length > 0 ? [] : coverIssues(scenario, staffing, windows))];
}

function shiftIssues({ shifts }: Scenario, staffing: Staffing): readonly StaffingIssue[] {
  const known = Object.keys(shifts);
  return staffing.shifts.flatMap((shift, index): StaffingIssue[] => {
    const path = ["shifts", index];
    if (!Object.hasOwn(shifts, shift)) return [{ path, words: STAFFING_CHECK_WORDS.noShift(shift, known) }];
    return staffing.shifts.indexOf(shift) < index ? [{ path, words: STAFFING_CHECK_WORDS.shiftTwice(shift) }] : [];
  });
}

function placeIssues(scenario: Scenario, staffing: Staffing, key: "minimum" | "maximum"): readonly StaffingIssue[] {
  const teams = searchedTeams(scenario);
  return Object.entries(staffing[key]).flatMap(([team, places]): StaffingIssue[] => {
    if (!teams.includes(team)) return [{ path: [key, team], words: STAFFING_CHECK_WORDS.noTeam(team, teams), part: "key" }];
    return Object.keys(places).filter((shift) => !staffing.shifts.includes(shift))
      .map((shift) => ({ path: [key, team, shift], words: STAFFING_CHECK_WORDS.notOffered(shift, staffing.shifts, Object.hasOwn(scenario.shifts, shift)), part: "key" }));
  });
}

function crossedIssues({ minimum, maximum }: Staffing): readonly StaffingIssue[] {
  return Object.entries(minimum).flatMap(([team, places]) => Object.entries(places).flatMap(([shift, least]): StaffingIssue[] => {
    const most = maximum[team]?.[shift];
    return most !== undefined && least > most ? [{ path: ["minimum", team, shift], words: STAFFING_CHECK_WORDS.aboveMaximum(least, most) }] : [];
  }));
}

/** Least numbers that no search could choose, or that the engine could not hold together. */
function sizeIssues(scenario: Scenario, staffing: Staffing): readonly StaffingIssue[] {
  const tooLarge = Object.entries(staffing.minimum).flatMap(([team, places]) => Object.entries(places).flatMap(([shift, least]): StaffingIssue[] =>
    (least > MOST_CHOSEN_AGENTS ? [{ path: ["minimum", team, shift], words: STAFFING_CHECK_WORDS.aboveSearch(least, MOST_CHOSEN_AGENTS) }] : [])));
  if (tooLarge.length > 0) return tooLarge;
  const agents = fewestAgents(scenario, staffing);
  return agents > DESK_LIMITS.agents ? [{ path: ["minimum"], words: STAFFING_CHECK_WORDS.tooManyAtLeast(agents, DESK_LIMITS.agents), part: "key" }] : [];
}

function dedicatedIssues(scenario: Scenario, { dedicated }: Staffing): readonly StaffingIssue[] {
  const teams = searchedTeams(scenario);
  return dedicated.flatMap((team, index): StaffingIssue[] => {
    const path = ["dedicated", index];
    if (receiverOf(scenario) === team) return [{ path, words: STAFFING_CHECK_WORDS.receiver(team) }];
    if (!teams.includes(team)) return [{ path, words: STAFFING_CHECK_WORDS.noSuchTeam(team, teams) }];
    return takesAny(scenario, team) ? [] : [{ path, words: STAFFING_CHECK_WORDS.dedicatedIdle(team) }];
  });
}

function labourIssues({ shifts }: Scenario, { shifts: names, labour }: Staffing): readonly StaffingIssue[] {
  if (labour === "none") return [];
  return names.filter((name) => Object.hasOwn(shifts, name)).flatMap((name): StaffingIssue[] => {
    const shift = shifts[name];
    const path = ["shifts"];
    return [
      ...(worksTooLong(shift, labour) ? [{ path, words: STAFFING_CHECK_WORDS.tooLong(name, hours(workingHours(shift)), hours(longestDay(labour) / HOUR_SECONDS)) }] : []),
      ...(lacksMeal(shift, labour) ? [{ path, words: STAFFING_CHECK_WORDS.noMeal(name, hours(shiftLength(shift)), hours(labour.mealAfter / HOUR_SECONDS)) }] : []),
    ];
  });
}

function coverIssues(scenario: Scenario, staffing: Staffing, windows: readonly TimeWindow[]): readonly StaffingIssue[] {
  const daily = windows.filter(({ from, to }) => timeOfDayMs(to) - timeOfDayMs(from) < DAY_MS);
  const bare = (teams: readonly string[], needed: readonly TimeWindow[], maximum = staffing.maximum): string => uncoveredTimes(needed, teams.flatMap((team) =>
    staffing.shifts.map((shift) => ({ shift: scenario.shifts[shift], most: maximum[team]?.[shift] ?? Infinity })))).join(", ");
  const anybody = staffing.cover === "always-one" ? bare(searchedTeams(scenario), daily) : "";
  if (anybody !== "") return bare(searchedTeams(scenario), daily, {}) === "" ? [{ path: ["maximum"], words: STAFFING_CHECK_WORDS.uncoveredByMaximum(anybody), part: "key" }] : [{ path: ["shifts"], words: STAFFING_CHECK_WORDS.uncovered(anybody) }];
  const begun = sinceFirstEvent(scenario, daily);
  return staffing.dedicated.flatMap((team, index): StaffingIssue[] => {
    const times = bare([team], begun);
    return times === "" ? [] : [{ path: ["dedicated", index], words: STAFFING_CHECK_WORDS.dedicatedUncovered(team, times) }];
  });
}

/** The parts of the windows that lie after the begin of the first event on some judged day; all of them where there is none. */
function sinceFirstEvent(scenario: Scenario, windows: readonly TimeWindow[]): readonly TimeWindow[] {
  const { events, days } = scenario;
  const firstMs = firstJudgedMs(scenario);
  const beginMs = Math.max(0, Math.min(...events.map(({ from }) => (parseLocalDateTime(from) ?? 0) - firstMs)));
  if (events.length === 0 || Math.ceil(beginMs / DAY_MS) < days) return windows;
  const from = formatTimeOfDay(beginMs - (days - 1) * DAY_MS);
  return beginMs >= days * DAY_MS ? [] : windows.flatMap((window) => (window.to <= from ? [] : [{ from: window.from > from ? window.from : from, to: window.to }]));
}

/** Teams that work by the roster. */
function searchedTeams(scenario: Scenario): readonly string[] {
  const receiver = receiverOf(scenario);
  return Object.keys(scenario.teams).filter((team) => team !== receiver);
}

function hours(value: number): string {
  return `${Number(value.toFixed(2))} h`;
}
