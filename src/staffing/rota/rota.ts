/** Who comes when: the agents of a roster as persons, with what each works. */
export interface Rota {
  /**
   * The days that it plans, `YYYY-MM-DD`: all simulated ones where each has a roster of its own, else the judged ones, since a warm-up day of the
   * same roster only runs the desk in.
   */
  readonly dates: readonly string[];
  /** By team in the scenario's order; those whom the scenario names first, then as they come. */
  readonly persons: readonly RotaPerson[];
  /** With fewer persons nobody can work this roster within the limits, even if those who are named worked in any shift; as many as there are where that is proven. */
  readonly fewest: number;
  /** The limits but for which fewer persons would do. */
  readonly limits: readonly RotaLimit[];
  /** What no number of persons mends: shifts that are beyond a limit by themselves, and names that cannot have their place every day, who then take their days off in turn. */
  readonly breaches: readonly RotaBreach[];
}

export interface RotaPerson {
  readonly team: string;
  /** Place among the team's persons, from 1. */
  readonly number: number;
  /** Where the scenario names the agent (`teams.TEAM.agents`). */
  readonly name?: string;
  /** In the order of the days; a date that is not there is a day off. */
  readonly days: readonly RotaDay[];
  /** Working time, meals left out, overtime included. [h] */
  readonly hours: number;
  readonly overtimeHours: number;
  /** Shifts of which some lies between 00:00 and 06:00. */
  readonly nights: number;
  /** Other shifts that end after 22:00. */
  readonly lates: number;
}

/** One person's shift on one day. */
export interface RotaDay {
  /** The day on which the shift begins. */
  readonly date: string;
  readonly shift: string;
  /** Place in the shift, from 0: decides the wave in which the person eats. */
  readonly place: number;
  /** Times of day; past midnight beyond `24:00`. */
  readonly from: string;
  readonly to: string;
  /** This person's, after the waves. */
  readonly meals: readonly (readonly [string, string])[];
  readonly hours: number;
  readonly overtimeHours: number;
}

export type LabourLimit = "rest" | "days-in-a-row" | "overtime-per-day" | "overtime-per-month" | "meal";

/** A limit that costs persons: without it so many would do. */
export interface RotaLimit {
  readonly limit: "rest" | "days-in-a-row" | "overtime-per-month";
  readonly persons: number;
}

export type RotaBreach =
  /** Works longer than a day with its overtime may be, or without a meal. */
  | { readonly limit: "overtime-per-day" | "meal"; readonly shift: string; readonly hours: number; readonly most: number }
  /** On these days off another takes the place of somebody named, whom the limit keeps from working them besides. */
  | { readonly limit: "rest" | "days-in-a-row" | "overtime-per-month"; readonly name: string; readonly shift: string; readonly dates: readonly string[] };
