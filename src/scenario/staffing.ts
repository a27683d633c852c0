/** What a search for rosters may choose and must keep to; nothing of it is simulated. */
export interface Staffing {
  /** Names of the shifts that may be rostered: those of the file and of its roster, else the standard set. */
  readonly shifts: readonly string[];
  /** Fewest and most agents by team and shift; what is not named may be 0 and has no upper limit of its own. */
  readonly minimum: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly maximum: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** `always-one`: somebody on duty and not at table at every minute of the rules' windows. */
  readonly cover: "always-one" | "none";
  /** Whether the judged days have one roster or each its own. */
  readonly days: "same" | "each";
  /** Teams of which somebody is there at every minute of the window once the first event has begun. */
  readonly dedicated: readonly string[];
  /** `none`: no limits; somebody still works one shift a day at most. */
  readonly labour: Labour | "none";
  /** Whether late shifts, nights and hours are spread evenly over the people. */
  readonly fair: boolean;
  /** Scenario path → lowest and highest value that are thinkable. */
  readonly uncertain: Readonly<Record<string, readonly [number, number]>>;
}

/**
 * Limits of one person's work. Durations in seconds.
 * Source of the overtime: Labour Law of the PRC, article 41; its article 36 has the working day of 8 hours, article 38 a day off a week.
 * Rest and meals: D, as desks and other countries' laws have them (11 h: directive 2003/88/EC, article 3; a pause after 6 h: article 4).
 */
export interface Labour {
  /** Working time a day (meals left out) beyond which it is overtime. */
  readonly workingDay: number;
  readonly maxOvertimePerDay: number;
  readonly maxOvertimePerMonth: number;
  /** Time from the end of a shift to the begin of the same person's next one. */
  readonly rest: number;
  readonly maxDaysInARow: number;
  /** A shift longer than this must have a meal. */
  readonly mealAfter: number;
}
