import type { Scenario } from "../../scenario/scenario.ts";
import type { TargetChange } from "../target/targetFigures.ts";
import type { Standing } from "./standing.ts";

/** Something that goes wrong on one day. Local dates and times. */
export type Stress =
  /** One agent of a shift does not come; where agents are named the last one. */
  | { readonly kind: "agent-absent"; readonly team: string; readonly shift: string; readonly from: string; readonly to: string }
  /** All agents of a shift come late. */
  | { readonly kind: "team-late"; readonly team: string; readonly shift: string; readonly agents: number; readonly from: string; readonly to: string }
  /** The bots do nothing any more. */
  | { readonly kind: "bots-out"; readonly from: string; readonly to: string }
  /** More of every stream write for a while, as after a wrong coupon. */
  | { readonly kind: "burst"; readonly factor: number; readonly from: string; readonly to: string }
  /** Spam beside the conversations of a day, so many that they are this share of all. */
  | { readonly kind: "spam"; readonly share: number; readonly conversations: number; readonly date: string };

export const STRESS_KINDS = ["agent-absent", "team-late", "bots-out", "burst", "spam"] as const satisfies readonly Stress["kind"][];

/** A stress with the scenario in which it happens. */
export interface StressCase {
  readonly stress: Stress;
  readonly scenario: Scenario;
}

/** What a stress makes of a roster. */
export interface StressOutcome {
  readonly stress: Stress;
  readonly targets: readonly TargetChange[];
  /** Whether every target is still met with its assurance. */
  readonly standing: Standing;
}
