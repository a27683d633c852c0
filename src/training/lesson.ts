import type { RulePack } from "../rules/rulePack.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { withBot } from "../scenario/withBot.ts";
import { withRoster } from "../scenario/withRoster.ts";
import { LESSON_SCENARIOS } from "./lessonScenarios.ts";
import { trainingPack } from "./trainingPack.ts";

export const LESSON_IDS = ["one-late", "six-or-ten", "lunch", "night", "bot", "newest-first"] as const;
export type LessonId = (typeof LESSON_IDS)[number];

/** A day under a rule. */
export interface LessonSide {
  readonly scenario: Scenario;
  readonly pack: RulePack;
}

/** Two days that differ in one thing, the desk's or the rule's, and have the same buyers. */
export interface Lesson {
  readonly id: LessonId;
  /** The replication that is shown. */
  readonly replication: number;
  readonly sides: readonly [LessonSide, LessonSide];
  /** On which of the two the consumer fails whose story is told; on the other the same consumer is answered. */
  readonly fails: 0 | 1;
  /** Messages of that consumer that have a clock, at least. */
  readonly messages: number;
  /** How the consumer fails: `one-late` by exactly one message of several, `bot` after a bot's reply. */
  readonly by: "one-late" | "bot" | "any";
}

const { small, busy, night } = LESSON_SCENARIOS;
const manual = trainingPack("pinduoduo/manual-reply-3min");
const hour = trainingPack("pinduoduo/effective-reply-60min");

/** A bot that understands what is typed settles a quarter of the chats; at noon somebody is there. */
const bots = withSmartBot(withCover(small, "noon", 1), 0.25);

/** The same question put to each message instead of each consumer. */
const byMessage: RulePack = { ...manual, id: "training/manual-reply-3min-messages", name: { en: "3-minute manual reply, each message by itself", zh: "3分钟人工回复率（逐条消息计）" }, unit: "message", consequences: [] };

export const LESSONS: readonly Lesson[] = [
  { id: "one-late", replication: 1, sides: [{ scenario: busy, pack: manual }, { scenario: busy, pack: byMessage }], fails: 0, messages: 3, by: "one-late" },
  { id: "six-or-ten", replication: 1, sides: [{ scenario: busy, pack: manual }, { scenario: withCap(busy, 10), pack: manual }], fails: 1, messages: 1, by: "any" },
  { id: "lunch", replication: 0, sides: [{ scenario: small, pack: manual }, { scenario: withCover(small, "noon", 1), pack: manual }], fails: 0, messages: 1, by: "any" },
  { id: "night", replication: 0, sides: [{ scenario: night, pack: manual }, { scenario: withCover(night, "night", 3), pack: manual }], fails: 0, messages: 1, by: "any" },
  { id: "bot", replication: 0, sides: [{ scenario: bots, pack: hour }, { scenario: bots, pack: manual }], fails: 1, messages: 1, by: "bot" },
  { id: "newest-first", replication: 1, sides: [{ scenario: busy, pack: manual }, { scenario: newestFirst(busy), pack: manual }], fails: 1, messages: 1, by: "any" },
];

function withCap(scenario: Scenario, cap: number): Scenario {
  return { ...scenario, teams: Object.fromEntries(Object.entries(scenario.teams).map(([name, team]) => [name, { ...team, cap }])) };
}

function withCover(scenario: Scenario, shift: string, agents: number): Scenario {
  const roster = Object.fromEntries(Object.entries(scenario.roster).map(([team, shifts]: readonly [string, Readonly<Record<string, number>>]) => [team, { ...shifts, [shift]: agents }]));
  return withRoster(scenario, roster);
}

function withSmartBot(scenario: Scenario, resolves: number): Scenario {
  return scenario.bot === undefined ? scenario : withBot(scenario, { ...scenario.bot, smart: { resolves, fallback: 10 } });
}

function newestFirst(scenario: Scenario): Scenario {
  return { ...scenario, routing: { ...scenario.routing, reply: "newest-first" } };
}
