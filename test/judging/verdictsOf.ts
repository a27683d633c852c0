import type { CompiledRule } from "../../src/judging/compiledRule.ts";
import { judgeInFull } from "../../src/judging/judgeInFull.ts";
import { totalsOf } from "../../src/judging/totalsOf.ts";
import { type Standing, STANDINGS, type Verdicts } from "../../src/judging/verdicts.ts";
import { HOUR_MS, MINUTE_MS, SECOND_MS } from "../../src/time/units.ts";
import { type ConversationRows, logOf, type MessageRow, type PresenceRow, type ReplyRow } from "../metrics/logOf.ts";
import { ruleOf } from "./ruleOf.ts";

export const at = (hours: number, minutes = 0, seconds = 0): number => hours * HOUR_MS + minutes * MINUTE_MS + seconds * SECOND_MS;

/** A conversation of messages and replies, by default of an agent; times in milliseconds. */
export function talk(messages: readonly (number | MessageRow)[], replies: readonly (number | ReplyRow)[] = [], rest: Partial<ConversationRows> = {}): ConversationRows {
  return {
    messages: messages.map((message) => (typeof message === "number" ? { at: message } : message)),
    replies: replies.map((reply) => (typeof reply === "number" ? { at: reply } : reply)), ...rest,
  };
}

export interface Judged {
  readonly conversations: readonly ConversationRows[];
  readonly presence?: readonly PresenceRow[];
  readonly days?: number;
}

/** Numerator and denominator, day after day: `1/2 0/0`. */
export function rate(judged: Judged | readonly ConversationRows[], changes: Partial<CompiledRule>): string {
  const { log, rule, verdicts } = inFull(judged, changes);
  const { numerator, denominator } = totalsOf(log, rule, verdicts);
  return Array.from(numerator, (value, day) => `${value}/${denominator[day]}`).join(" ");
}

/** Where the messages stand, in order of sending. */
export function standings(judged: Judged | readonly ConversationRows[], changes: Partial<CompiledRule>): Standing[] {
  return Array.from(inFull(judged, changes).verdicts.standing, (code) => STANDINGS[code]);
}

export function verdictsOf(judged: Judged | readonly ConversationRows[], changes: Partial<CompiledRule>): Verdicts {
  return inFull(judged, changes).verdicts;
}

function inFull(judged: Judged | readonly ConversationRows[], changes: Partial<CompiledRule>) {
  const { conversations, presence, days = 1 } = "conversations" in judged ? judged : { conversations: judged, presence: [] };
  const log = logOf(conversations, presence);
  const rule = ruleOf(changes);
  return { log, rule, verdicts: judgeInFull(log, rule, { firstDay: 0, days }) };
}
