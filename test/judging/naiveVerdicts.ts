import {
  MESSAGE_BLACKLISTED, MESSAGE_CLOSING_WORD, MESSAGE_CONFIRMED_SPAM, MESSAGE_SUSPECTED_SPAM, type MessageLog,
} from "../../src/log/messageLog.ts";
import type { JudgeFrame } from "../../src/judging/judgeFrame.ts";
import type { Standing } from "../../src/judging/verdicts.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { SECOND_MS } from "../../src/time/units.ts";
import { affairOf, chargedAgents } from "./naiveAffairs.ts";
import { counts, roundOf, sessionsOf, settlingReply } from "./naiveGroups.ts";
import { isOffline } from "./naivePresence.ts";
import { type NaivePlace, dayOf, nextWindow, windowAt, windowOfDay } from "./naiveWindow.ts";
import { isManual, type NaiveConversation, type NaiveMessage, type NaiveReply, naiveTalk } from "./naiveTalk.ts";

export interface NaiveUnit {
  readonly day: number;
  readonly agent: number;
  readonly firstRow: number;
  /** -1 where it is met. */
  readonly missRow: number;
}

interface NaiveVerdicts {
  /** By day of the frame: units met and units; of a measure milliseconds and messages. */
  readonly numerator: number[];
  readonly denominator: number[];
  /** By message row. */
  readonly standing: Standing[];
  /** By message row that has a clock: when it starts, and the row of its reply, also of one beyond the window's end; -1 for none. */
  readonly clocks: Readonly<Record<number, readonly [clock: number, reply: number]>>;
  readonly units: NaiveUnit[];
}

/** A message that is looked at, with what the rule says of it. */
interface Looked {
  readonly message: NaiveMessage;
  readonly talk: NaiveConversation;
  readonly place: NaivePlace;
  /** Its sending, or the opening from which it is judged. */
  readonly from: number;
  readonly reply?: NaiveReply;
  /** The reply that comes too late for the window. */
  readonly truncated?: NaiveReply;
  readonly isSettled: boolean;
  readonly isOffline: boolean;
  readonly round: string;
  readonly session: number;
  readonly agent: number;
  readonly clock: number;
}

/** A message in a unit: that of the agent whose affair it is, or of one who is charged with it. */
interface Entry {
  readonly looked: Looked;
  readonly isCharge: boolean;
}

const FLAGS = [["suspected-spam", MESSAGE_SUSPECTED_SPAM], ["confirmed-spam", MESSAGE_CONFIRMED_SPAM], ["blacklisted", MESSAGE_BLACKLISTED]] as const;

/** docs/rules.md read aloud, sentence by sentence, message by message: slow, and written without a look at the judging. */
export function naiveVerdicts(log: MessageLog, rule: RulePack, frame: JudgeFrame): NaiveVerdicts {
  const isJudged = (day: number): boolean => day >= frame.firstDay && day < frame.firstDay + frame.days;
  const talks = naiveTalk(log, (at) => isJudged(dayOf(rule, at)));
  const looked = lookedAt(log, rule, talks, isJudged).filter(({ place }) => isJudged(place.day));
  const standing = Array.from({ length: log.messages.count }, (): Standing => "outside-window");
  const judged: Looked[] = [];
  for (const own of looked) {
    const reason = whyNotJudged(rule, own, looked);
    if (reason === undefined) judged.push(own);
    else standing[own.message.row] = reason;
  }
  const numerator = new Array<number>(frame.days).fill(0);
  const denominator = new Array<number>(frame.days).fill(0);
  const units: NaiveUnit[] = [];
  const clocks: Record<number, readonly [number, number]> = {};
  for (const [key, entries] of entriesByUnit(rule, judged)) {
    if (rule.botOnlyUnits === "exclude" && entries.every((entry) => entry.looked.isSettled)) {
      for (const entry of entries.filter(({ isCharge }) => !isCharge)) standing[entry.looked.message.row] = "bot-only-unit";
      continue;
    }
    const clocked = entries.filter((entry) => hasClock(rule, entry, entries));
    for (const entry of entries.filter(({ isCharge }) => !isCharge)) {
      const { message, clock, reply, truncated } = entry.looked;
      standing[message.row] = clocked.includes(entry) ? outcome(rule, entry) : "no-clock";
      if (clocked.includes(entry)) clocks[message.row] = [clock, (reply ?? truncated)?.row ?? -1];
    }
    const day = entries[0].looked.place.day - frame.firstDay;
    const late = clocked.filter((entry) => outcome(rule, entry) !== "in-time");
    const isMissed = rule.anyMissFails ? late.length > 0 : late.length === clocked.length;
    units.push({ day, agent: Number(key.split("@")[1]), firstRow: entries[0].looked.message.row, missRow: isMissed ? late[0].looked.message.row : -1 });
    if (rule.measure !== undefined) {
      const times = clocked.map((entry) => seconds(rule, entry)).filter((time) => time !== undefined);
      numerator[day] += times.reduce((total, time) => total + time, 0);
      denominator[day] += times.length;
    } else {
      denominator[day]++;
      if (!isMissed) numerator[day]++;
    }
  }
  return { numerator, denominator, standing, clocks, units };
}

/** Step 1, with all that the later steps ask of a message. */
function lookedAt(log: MessageLog, rule: RulePack, talks: readonly NaiveConversation[], isJudged: (day: number) => boolean): Looked[] {
  const sessions = sessionsOf(rule, talks);
  const all = talks.flatMap((talk) => talk.messages.map((message) => ({ message, talk }))).sort((a, b) => a.message.row - b.message.row);
  return all.flatMap(({ message, talk }) => {
    const session = sessions.find(({ conversations }) => conversations.includes(message.conversation))!;
    const reply = talk.replies.find(({ at, kind }) => at >= message.sent && counts(rule, kind));
    const placed = placeOf(rule, message, talk, session.start, talks, isJudged);
    if (placed === undefined) return [];
    const { place, from } = placed;
    const isTruncated = rule.afterWindow === "window-truncates" && reply !== undefined && (rule.window.closed ? reply.at > place.end : reply.at >= place.end);
    const answer = isTruncated ? undefined : reply;
    const affair = rule.scope === "agent" ? affairOf(talk, message, answer) : { agent: -1, entered: message.listed };
    const clock = rule.clock === "agent-list" && affair.entered >= 0 ? Math.max(from, affair.entered) : from;
    return [{
      message, talk, place, from, ...(answer === undefined ? {} : { reply: answer }), ...(isTruncated ? { truncated: reply } : {}), isSettled: settlingReply(talk, message) !== undefined,
      isOffline: isOffline(log, from), round: `${roundOf(rule, talk, message)}/${place.day}`, session: session.conversations[0], agent: affair.agent, clock,
    }];
  });
}

/** Where a message is judged, and from when: in its session's window, its own, the next that finds it unanswered, or beside others of its day. */
function placeOf(
  rule: RulePack, message: NaiveMessage, talk: NaiveConversation, sessionStart: number, talks: readonly NaiveConversation[], isJudged: (day: number) => boolean,
): { place: NaivePlace; from: number } | undefined {
  if (rule.window.by === "session-start") {
    const place = windowAt(rule, sessionStart);
    return place === undefined ? undefined : { place, from: message.sent };
  }
  const own = windowPlace(rule, message, talk);
  if ((own !== undefined && isJudged(own.place.day)) || rule.consumerMessages === "in-window") return own;
  const day = dayOf(rule, message.sent);
  const isThere = talks.some((other) => other.consumer === message.consumer && other.messages.some((one) => windowPlace(rule, one, other)?.place.day === day));
  return isThere ? { place: windowOfDay(rule, day), from: message.sent } : undefined;
}

function windowPlace(rule: RulePack, message: NaiveMessage, talk: NaiveConversation): { place: NaivePlace; from: number } | undefined {
  const place = windowAt(rule, message.sent);
  if (place !== undefined) return { place, from: message.sent };
  if (rule.beforeWindow === "excluded") return undefined;
  const next = nextWindow(rule, message.sent);
  if (talk.replies.some(({ at, kind }) => at >= message.sent && at < next.opens && counts(rule, kind))) return undefined;
  return { place: next, from: rule.beforeWindow === "true-wait" ? message.sent : next.opens };
}

/** Step 2, in the order of the standings. */
function whyNotJudged(rule: RulePack, own: Looked, looked: readonly Looked[]): Standing | undefined {
  const { message, place } = own;
  const flag = flagOf(rule, own);
  if (flag !== undefined) return flag;
  if (message.isAuto && rule.excludes.includes("auto-triggered-messages")) return "automatic";
  if (message.isAuto && rule.excludes.includes("auto-triggered-only")) {
    const companions = looked.filter((other) => consultKey(rule, other) === consultKey(rule, own));
    const isConsulting = companions.some((other) => !other.message.isAuto && flagOf(rule, other) === undefined && !(rule.closingWords === "exempt" && isExemptClosing(rule, other)));
    if (!isConsulting) return "automatic";
  }
  if (isExemptClosing(rule, own)) return "closing-word";
  if (rule.denominator === "needing-manual" && (message.isAuto || own.isSettled)) return "needs-no-person";
  if (rule.allOffline === "excluded" && own.isOffline) return "all-offline-excluded";
  if (rule.afterWindow === "excluded" && own.clock + rule.deadline * SECOND_MS > place.end) return "deadline-beyond-window";
  if (rule.scope === "agent" && message.listed < 0) return "not-listed";
  return undefined;
}

function flagOf({ excludes }: RulePack, { message: { flags } }: Looked): Standing | undefined {
  return FLAGS.find(([name, bit]) => excludes.includes(name) && (flags & bit) !== 0)?.[0];
}

function isExemptClosing({ closingWords }: RulePack, { message, talk }: Looked): boolean {
  if ((message.flags & MESSAGE_CLOSING_WORD) === 0 || closingWords === "need-reply") return false;
  if (closingWords === "exempt") return true;
  const most = closingWords.afterReplyWithin * SECOND_MS;
  return talk.replies.some(({ at, kind }) => isManual(kind) && at < message.sent && message.sent - at <= most);
}

/** What `auto-triggered-only` looks at as one. */
function consultKey(rule: RulePack, own: Looked): string {
  return rule.unit === "message" ? `${own.message.consumer}/${own.place.day}` : unitKey(rule, own);
}

function unitKey(rule: RulePack, { message, place, session, round }: Looked): string {
  switch (rule.unit) {
    case "message": return `${message.row}`;
    case "session": return `${session}`;
    case "consumer-day": return `${message.consumer}/${place.day}`;
    case "round": return round;
  }
}

/** Steps 3 and 9: the units with their messages, in the order of the log. */
function entriesByUnit(rule: RulePack, judged: readonly Looked[]): Map<string, Entry[]> {
  const units = new Map<string, Entry[]>();
  for (const looked of judged) {
    const charged = rule.scope === "agent" && rule.transfer === "charged-to-sender" ? chargedAgents(looked.talk, looked.message, looked.reply) : [];
    for (const [agent, isCharge] of [[looked.agent, false] as const, ...charged.map((who) => [who, true] as const)]) {
      const key = `${unitKey(rule, looked)}@${agent}`;
      units.set(key, [...(units.get(key) ?? []), { looked, isCharge }]);
    }
  }
  return units;
}

/** Step 4. */
function hasClock(rule: RulePack, { looked }: Entry, entries: readonly Entry[]): boolean {
  if (rule.unit === "round") return looked === entries[0].looked;
  switch (rule.clock) {
    case "each-message": case "agent-list": return true;
    case "first-of-burst": return looked === entries.find((other) => other.looked.round === looked.round)!.looked;
    case "first-of-session": return looked === entries.find((other) => other.looked.session === looked.session)!.looked;
  }
}

/** Steps 5 and 6. */
function outcome(rule: RulePack, { looked: { reply, clock, truncated, isOffline: offline }, isCharge }: Entry): Standing {
  if (isCharge) return "unanswered";
  if (offline && rule.allOffline === "fails") return "all-offline-fails";
  if (reply === undefined) return truncated !== undefined ? "truncated" : "unanswered";
  const wait = reply.at - clock;
  return wait < rule.deadline * SECOND_MS || (rule.deadlineInclusive && wait === rule.deadline * SECOND_MS) ? "in-time" : "late";
}

/** Step 8. [ms] */
function seconds({ capPerUnit }: RulePack, { looked: { reply, clock }, isCharge }: Entry): number | undefined {
  const cap = capPerUnit === undefined ? undefined : capPerUnit * SECOND_MS;
  if (isCharge || reply === undefined) return cap;
  return Math.min(Math.max(0, reply.at - clock), cap ?? Infinity);
}
