import type { RulePack } from "../../src/rules/rulePack.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { deskScenario, type Desk } from "../engine/playDesk.ts";
import { plainRule } from "../experiment/chatDay.ts";
import type { Comparison, FigureKind } from "./comparison.ts";
import { type Control, controlledRatio } from "./controlledRatio.ts";
import type { DeskRun } from "./deskRun.ts";

/** A desk that has exact values, and what is read from its replications for each of them. */
export interface OracleDesk {
  readonly name: string;
  /** The published cases it plays; none where its exact values are computed here. */
  readonly cases: readonly string[];
  readonly scenarioOf: (row: number) => Scenario;
  /** Every replication has arrival times of its own. */
  readonly isRenewed?: true;
  readonly rules: readonly RulePack[];
  readonly figures: readonly Figure[];
  /** What came to the desk, by replication, and its mean. */
  readonly controls?: (run: DeskRun) => readonly Control[];
  /** Replications at least in the long form, where fewer misjudge their own spread. */
  readonly least?: number;
  /** Replications in the brief form; absent: left to the long form. */
  readonly brief?: number;
  /** About how long the long form takes, in seconds of one core: the dear ones are begun first. */
  readonly cost: number;
}

/** One exact value; found as shift + scale · Σ numerators ÷ Σ denominators. */
export interface Figure {
  readonly id: string;
  readonly quantity: string;
  readonly exact: number;
  readonly kind: Exclude<FigureKind, "input">;
  readonly ratio: Ratio;
  /** It is what a control holds: found without them, or it would be the exact value by itself. */
  readonly isControl?: boolean;
}

export interface Ratio {
  readonly over: (run: DeskRun) => readonly number[];
  readonly under: (run: DeskRun) => readonly number[];
  readonly scale?: number;
  readonly shift?: number;
}

const LEVEL = 0.999;

/** What a desk has found: its figures, and what its controls take for granted. */
export function comparisonsOf({ figures, controls: controlsOf }: OracleDesk, run: DeskRun): Comparison[] {
  const controls = controlsOf?.(run) ?? [];
  const replications = run.replications();
  const found = figures.map(({ id, quantity, exact, kind, ratio, isControl }): Comparison => {
    const { value, half } = controlledRatio(ratio.over(run), ratio.under(run), isControl === true ? [] : controls, LEVEL);
    const { scale = 1, shift = 0 } = ratio;
    return { id, quantity, exact, kind, value: shift + scale * value, half: Math.abs(scale) * half, replications };
  });
  const inputs = controls.map(({ name, values, mean }): Comparison => (
    { id: `${figures[0].id}°`, quantity: name, exact: mean, kind: "input", ...controlledRatio(values, values.map(() => 1), [], LEVEL), replications }
  ));
  return [...found, ...inputs];
}

/** Judged days of a replication, after one that brings the desk from empty to its steady state; milliseconds in 32 bits end at 24 days. */
export const JUDGED_DAYS = 20;

/** [s] */
export const DAY = 86_400;

/** Judged milliseconds of a replication. */
export const JUDGED_MS = JUDGED_DAYS * DAY * 1000;

/** Long enough for the last judged day's messages to be answered. [s] */
const SETTLE = 12 * 3600;

/** The desk through all of every day, judged after a day of warming up; every desk has its own draws. */
export function steadyDesk(desk: Desk): Scenario {
  return { ...deskScenario({ ...desk, days: JUDGED_DAYS }), warmUp: 1 };
}

/** Mean time from the agent's list to the reply; it also keeps the staff on until everything is answered. */
export const MEAN_RESPONSE: RulePack = listRule("mean-response", SETTLE, { measure: "mean-reply-time" });

/** Share of the messages in an agent's list that are answered within t seconds of their entry. */
export function respondedWithin(t: number): RulePack {
  return listRule(`within-${t}`, t);
}

function listRule(id: string, deadline: number, changes: Partial<RulePack> = {}): RulePack {
  return plainRule("message", { id, deadline, scope: "agent", clock: "agent-list", ...changes });
}

export function ruleRatio(rule: string, scale = 1): Ratio {
  return { over: (run) => run.hits(rule), under: (run) => run.units(rule), scale };
}

/** A time average over the judged days. */
export function overTime(over: Ratio["over"], scale = 1, shift = 0): Ratio {
  return { over, under: (run) => Array<number>(run.replications()).fill(JUDGED_MS), scale, shift };
}
