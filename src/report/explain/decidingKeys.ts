import type { ExplainedMessage, RuleTerms } from "../../scoring/explain/explanation.ts";

/** Kinds of replies that are written out. */
const MOST_KINDS = 3;

/** The keys of a pack that decide about a message, as a pack file writes them. */
export function decidingKeys(message: ExplainedMessage, terms: RuleTerms, isExactlyAtDeadline: boolean): readonly string[] {
  switch (message.standing) {
    case "outside-window": return outsideKeys(message, terms);
    case "other-stream": return [];
    case "suspected-spam": case "confirmed-spam": case "blacklisted": return [`excludes: ${message.standing}`];
    case "automatic": return [`excludes: ${terms.excludes.includes("auto-triggered-messages") ? "auto-triggered-messages" : "auto-triggered-only"}`];
    case "closing-word": return [closingKey(terms)];
    case "needs-no-person": return [`denominator: ${terms.denominator}`];
    case "all-offline-excluded": case "all-offline-fails": return [`allOffline: ${terms.allOffline}`];
    case "deadline-beyond-window": case "truncated": return [`afterWindow: ${terms.afterWindow}`];
    case "not-listed": return [`scope: ${terms.scope}`];
    case "bot-only-unit": return [`botOnlyUnits: ${terms.botOnlyUnits}`];
    case "no-clock": return [terms.unit === "round" ? "unit: round" : `clock: ${terms.clock}`];
    case "in-time": case "late": return clockKeys(message, terms, isExactlyAtDeadline);
    case "unanswered": return [repliesKey(terms), ...clockKeys(message, terms, false)];
  }
}

/** A length of time as a pack file writes it: `3m`, `30s`, `12h`. */
function fileDuration(seconds: number): string {
  if (seconds >= 3600 && seconds % 3600 === 0) return `${seconds / 3600}h`;
  return seconds >= 60 && seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}

/** `08:00–23:00` */
export function windowText({ window }: RuleTerms): string {
  return `${window.from}–${window.to}`;
}

function outsideKeys({ at }: ExplainedMessage, terms: RuleTerms): string[] {
  const { window, beforeWindow } = terms;
  return [
    `window: ${windowText(terms)}`, ...(at.endsWith(`T${window.to}:00.000`) ? [`closed: ${window.closed}`] : []),
    ...(window.by === "session-start" ? ["by: session-start"] : []), ...(beforeWindow === "excluded" ? [] : [`beforeWindow: ${beforeWindow}`]),
  ];
}

/** The kinds of replies that count, the first ones of many. */
export function repliesKey({ repliesCount }: RuleTerms): string {
  return `repliesCount: [${repliesCount.length > MOST_KINDS ? [...repliesCount.slice(0, MOST_KINDS - 1), "…"].join(", ") : repliesCount.join(", ")}]`;
}

function closingKey({ closingWords }: RuleTerms): string {
  return typeof closingWords === "object" ? `closingWords: { afterReplyWithin: ${fileDuration(closingWords.afterReplyWithin)} }` : `closingWords: ${closingWords}`;
}

function clockKeys({ clock }: ExplainedMessage, terms: RuleTerms, isExactlyAtDeadline: boolean): string[] {
  if (terms.measure !== undefined) return terms.capPerUnit === undefined ? [`measure: ${terms.measure}`] : [`measure: ${terms.measure}`, `capPerUnit: ${fileDuration(terms.capPerUnit)}`];
  return [
    `deadline: ${fileDuration(terms.deadline)}`, ...(isExactlyAtDeadline ? [`deadlineInclusive: ${terms.deadlineInclusive}`] : []),
    ...(clock?.start === "list" ? [`clock: ${terms.clock}`] : []), ...(clock?.start === "opening" ? [`beforeWindow: ${terms.beforeWindow}`] : []),
  ];
}
