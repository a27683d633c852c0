/** Reasons that name no number. */
export const PLAIN_REASONS = [
  // arrivals
  "days-alike", "weekdays-alike", "weekday-missing", "quarter-hours-alike", "returns-fall-short",
  // buyers
  "few-turns", "few-later-turns", "few-further-messages", "few-conversations", "few-closings", "assignments-untold", "spam-unmarked", "thanks-unmarked", "nobody-left", "longest-stay", "desk-neglects",
  "nobody-returned", "few-returned", "nobody-replies",
  // bots
  "click-hidden-by-smart-bot", "delay-to-people-varies",
  // handling
  "times-to-the-minute", "few-known-starts", "few-idle-or-busy", "open-never-varies", "open-untold", "open-untold-in-handling", "open-untold-of-idle",
  // staff
  "agents-unnamed", "agents-for-moments", "presence-untold", "presence-untold-for-breaks", "nothing-open-at-end", "missed-or-day-off",
  // tables of conversations
  "messages-untold", "replier-or-close-untold", "several-at-a-time", "one-at-a-time", "few-answered-and-closed", "handling-until-close",
  // counters
  "figures-missing",
] as const;

/**
 * Why the default of a number stands, or what the number of a fit means that is not what its name says: a code with what it names. `least` is how many it takes, `open` the most conversations
 * that were open, `left` who left, `conversations` how many. Said in words by `reasonText`.
 */
export type FitReason =
  | { readonly code: (typeof PLAIN_REASONS)[number] }
  | { readonly code: "few-full-days"; readonly least: number }
  | { readonly code: "few-neighbouring-days"; readonly least: number }
  | { readonly code: "few-for-profile"; readonly least: number }
  | { readonly code: "cap-never-reached"; readonly open: number }
  | { readonly code: "few-left"; readonly left: number }
  | { readonly code: "end-untold"; readonly conversations: number };
