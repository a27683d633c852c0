/** How many full days it takes to learn what arrivals are like; with fewer the scenario's default stands, or nothing is looked for. */
export const LEAST_DAYS = {
  /** With fewer there is no ordinary course of a day to compare stretches of it with … */
  stretches: 3,
  /** … nor ordinary days to compare whole ones with. */
  wholeDays: 7,
  /** Below so many weekdays cannot be told from single days, nor days that take after the day before from chance. */
  weekdays: 14,
  busynessCv: 5,
  quarterCv: 3,
} as const;
