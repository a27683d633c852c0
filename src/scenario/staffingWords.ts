import type { CheckWords } from "./checkWords.ts";
import { DESK_LIMITS } from "./deskLimits.ts";
import { unknownName } from "./unknownName.ts";
import { unknownShift } from "./unknownShift.ts";

/** What the fields of `staffing` expect and how to mend them. */
export const STAFFING_WORDS = {
  shifts: "a list of shifts, or standard\nwrite for example [early, late], or standard for early, middle, late, half and night",
  places: `a whole number from 0 to ${DESK_LIMITS.agents}\nwrite how many agents of the team work the shift at least or at most`,
  daysInARow: "a whole number ≥ 1\nwrite for example 6",
  workingDay: "a duration longer than 0, up to 24h\nwrite for example 8h",
  bound: "a number ≥ 0, a share or a duration\nwrite it as the scenario has the figure: 3, 30% or 20s",
  range: "[lowest, highest], or {from: lowest, to: highest}\nwrite for example [12s, 20s]",
  labour: "{workingDay, maxOvertimePerDay, …}, or none\nwrite for example {rest: 10h}, or none for no limits",
} as const;

const NOT_OFFERED = "take it out, or add it to staffing.shifts";

/** What the checks of `staffing` say. */
export const STAFFING_CHECK_WORDS = {
  noShift: (shift: string, known: readonly string[]): CheckWords => ({
    statement: `is ${shift}, which is no shift`, ...unknownShift(shift, known),
  }),
  shiftTwice: (shift: string): CheckWords => ({ statement: `is ${shift} a second time`, expected: "each shift once", mend: "take it out" }),
  noTeam: (team: string, known: readonly string[]): CheckWords => ({ statement: "is no team", ...unknownName("a team", team, known, "take it out, or add it to teams") }),
  noSuchTeam: (team: string, known: readonly string[]): CheckWords => ({ statement: `is ${team}, which is no team`, ...unknownName("a team", team, known, "take it out, or add it to teams") }),
  receiver: (team: string): CheckWords => ({
    statement: `is ${team}, which receives only while nobody else is on duty (routing.allOffline)`, expected: "a team that works by the roster", mend: "take it out",
  }),
  /** `isShift`: it is defined, so that no other can be meant. */
  notOffered: (shift: string, offered: readonly string[], isShift: boolean): CheckWords => ({
    statement: "is none of the shifts that may be rostered (staffing.shifts)", ...unknownName("a shift that is offered", shift, offered, NOT_OFFERED), ...(isShift ? { mend: NOT_OFFERED } : {}),
  }),
  aboveSearch: (minimum: number, most: number): CheckWords => ({
    statement: `is ${minimum}, more agents than a search puts into one shift (${most})`, expected: `a whole number from 0 to ${most}`, mend: "lower it, or look for the roster of a part of the desk",
  }),
  tooManyAtLeast: (agents: number, most: number): CheckWords => ({
    statement: `makes ${agents} agents, reserve and days that run in included`, expected: `at most ${most} agents in all`, mend: "lower some of them, or look for the roster of a part of the desk",
  }),
  aboveMaximum: (minimum: number, maximum: number): CheckWords => ({
    statement: `is ${minimum}, more than staffing.maximum allows there (${maximum})`, expected: `at most ${maximum}`, mend: "lower it, or raise the maximum",
  }),
  tooLong: (shift: string, hours: string, most: string): CheckWords => ({
    statement: `has ${shift} with ${hours} of work, meals left out`, expected: `at most ${most} a day, overtime included (staffing.labour)`,
    mend: `make two shifts of ${shift}, or leave it out of staffing.shifts`,
  }),
  noMeal: (shift: string, hours: string, most: string): CheckWords => ({
    statement: `has ${shift}, ${hours} without a meal`, expected: `a meal in a shift longer than ${most} (staffing.labour.mealAfter)`,
    mend: `give it one: shifts.${shift}.breaks: [{from: "12:00", length: 1h, waves: 2}]`,
  }),
  dedicatedIdle: (team: string): CheckWords => ({
    statement: `is ${team}, which takes nothing that comes`, expected: "a team that serves a stream or page, or to which another overflows", mend: `take it out, or give teams.${team} streams or pages`,
  }),
  uncovered: (times: string): CheckWords => ({
    statement: `has no shift that covers ${times}: nobody would be there, or all at table`,
    expected: "shifts that cover every minute in which the rules judge (staffing.cover: always-one)",
    mend: "offer a shift for that time, let its meals go round in two waves, or write cover: none",
  }),
  uncoveredByMaximum: (times: string): CheckWords => ({
    statement: `leaves nobody at ${times}: with so few of each shift nobody is there, or all are at table`,
    expected: "a maximum by which somebody can be there at every minute in which the rules judge (staffing.cover: always-one)",
    mend: "raise it for a shift of that time, or write cover: none",
  }),
  dedicatedUncovered: (team: string, times: string): CheckWords => ({
    statement: `is ${team}, which no shift lets be there at ${times}`, expected: "shifts, and a maximum, by which somebody of the team is there at every minute in which the rules judge",
    mend: "raise its maximum, offer a shift for that time, or take the team out",
  }),
  noSuchFigure: (step: string, at: string, known: readonly string[]): CheckWords => ({
    statement: `names no figure of the scenario: there is no ${step} ${at === "" ? "at its top" : `in ${at}`}`, ...unknownName("one of", step, known, "name a number as `check --effective` prints it"),
  }),
  noFigure: { statement: "names no figure of the scenario", expected: "the path of a number, or of a distribution or a list of numbers, whose mean is then meant", mend: "name one of them, such as conversations.pre-sale.handle; `check --effective` prints them all" },
  rangeDescends: (low: number, high: number): CheckWords => ({ statement: `goes from ${low} to ${high}`, expected: "a lowest value below the highest", mend: "write the lower one first" }),
  impossible: (value: number, expected: string, mend: string): CheckWords => ({ statement: `would make it ${value}`, expected, mend }),
} as const;
