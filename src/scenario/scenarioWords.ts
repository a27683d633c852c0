/** What a fault of a scenario says, in one place. `found` follows the path (`teams.x.cap …`) unless it is a whole statement. */
export interface Words {
  readonly expected: string;
  readonly mend: string;
}

export interface FoundWords extends Words {
  readonly found: string;
}

/** Words of the schema's fields. */
export const SCENARIO_WORDS = {
  notBuilt: {
    found: "is not built yet",
    expected: "nothing here, or a value that means the same as nothing (0, false, an empty list)",
    mend: "leave it out",
  },
  lawOfTime: "a duration (45s, 3m), or a distribution: constant, exponential, lognormal, gamma, weibull, geometric, empirical or mixture\nwrite for example {lognormal: {mean: 16s, cv: 0.9}}",
  lawOfPatience: "a duration (45s, 3m), never, or a distribution: constant, exponential, lognormal, gamma, weibull, geometric, empirical or mixture\nwrite for example {lognormal: {mean: 7m, cv: 1}}, or never",
  lawOfCount: "a whole number ≥ 1, or a distribution on 1, 2, 3…: constant, exponential, lognormal, gamma, weibull, geometric, empirical or mixture\nwrite for example {geometric: {mean: 4}}",
  count: "a number ≥ 1\nwrite the mean number, at least 1",
  wholeCount: "a whole number ≥ 1\nwrite 1, 2, 3…",
  spread: "0, or a coefficient of variation from 0.01 to 10\nwrite for example 0.9, or 0 for no spread",
  mixtureSum: { expected: "shares that sum to 1", mend: "mend the shares: 0.6 and 0.4, or 60% and 40%" },
  version: "1, the version of this format\nwrite replycast: 1",
  date: "a date such as 2026-06-18\nwrite year, month and day with hyphens",
  timeZone: "a time zone such as Asia/Shanghai or UTC\nwrite its name as in the IANA time zone database",
  eventTime: "a local date and time such as 2026-06-18T20:00, a date, or a time of day\nwrite it as 2026-06-18T20:00",
  cap: "a whole number ≥ 1\nleave the team out, or let an agent hold at least one conversation",
  consults: "a number ≥ 0, or a list of them, one for each simulated day\nwrite the expected conversations a day",
  agents: "a whole number from 0 to 10000\nwrite how many agents work the shift",
  roster: "TEAM: {SHIFT: agents}, or a list of such, one for each simulated day\nwrite for example {pre-sale: {early: 5, late: 6}}",
  profile: "the name of a profile (ordinary, event, flat), or a list of 24, 48 or 96 weights\nwrite ordinary, or the weights of the hours",
  weights: "weights ≥ 0 of which at least one is above 0\nwrite how the day's conversations are spread",
  weekday: "seven weights ≥ 0, Monday to Sunday, at least one above 0\nwrite for example [1, 1, 1, 1, 1.1, 1.3, 1.2]",
  rate: 'a comparison with a share, such as ">= 80%"\nwrite it as ">= 80%"',
  measure: 'a comparison with a duration, such as "<= 30s"\nwrite it as "<= 30s"',
  assurance: "a share above 0 and below 1\nwrite for example 95%",
  oneOfTarget: "either rate (of a share) or value (of a measure)\ntake one of them out",
  positiveDuration: "a duration longer than 0: 45s, 3m, 1h30m\nwrite it as 20m",
  positiveNumber: "a number > 0\nwrite for example 1.5",
  wholeWaves: "a whole number ≥ 1\nwrite in how many groups the shift eats",
} as const;
