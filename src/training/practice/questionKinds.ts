/** What a question turns on. */
export const QUESTION_KINDS = [
  "at-limit", "one-late", "bot-only", "closing-word", "window-edge", "spam", "handed-over", "several-conversations", "nobody-there", "manual-card", "reminder-only",
  "just-late", "all-in-time", "before-opening", "after-window", "blacklisted", "automatic-only", "bot-then-late", "long-wait", "burst", "unanswered", "assisted",
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Those that no exam leaves out. */
export const NEEDED_KINDS: readonly QuestionKind[] = QUESTION_KINDS.slice(0, 11);
