/** How a unit was missed, in the order in which kinds take turns among the consumers that are shown. */
export const FAILURES = ["late", "unanswered", "bot-only", "narrowly-late", "after-window", "all-offline", "charged"] as const;
export type Failure = (typeof FAILURES)[number];
