import type { Bot } from "../../scenario/bot.ts";
import type { Routing, Scenario } from "../../scenario/scenario.ts";

/** One thing that could be done otherwise. `date` where it is one judged day alone; times of day `HH:MM`. */
export type LeverMove =
  /** Agents more (or, below 0, fewer) of a team in a shift. */
  | { readonly kind: "agents"; readonly team: string; readonly shift: string; readonly change: number; readonly date?: string }
  /** Agents more who come for some hours of the night, on the days on which that is when an event has begun. */
  | { readonly kind: "night-crew"; readonly team: string; readonly agents: number; readonly from: string; readonly to: string }
  | { readonly kind: "meal"; readonly shift: string; readonly from: string; readonly to: string }
  | { readonly kind: "pool"; readonly policy: Routing["pool"] }
  | { readonly kind: "reply"; readonly policy: Routing["reply"] }
  | { readonly kind: "assign"; readonly policy: Routing["assign"] }
  | { readonly kind: "sticky"; readonly on: boolean }
  /** Conversations more (or fewer) that each agent of the team holds; by the clock, at every time of the table. */
  | { readonly kind: "cap"; readonly team: string; readonly change: number; readonly from?: number; readonly to?: number }
  | { readonly kind: "cap-of-one"; readonly team: string; readonly agent: string; readonly from: number; readonly to: number }
  /** After-sale rights for all agents of these teams. */
  | { readonly kind: "refund"; readonly teams: readonly string[] }
  /** `helper` absent: nobody helps the team out any more. */
  | { readonly kind: "overflow"; readonly team: string; readonly helper?: string }
  | { readonly kind: "question"; readonly question: string; readonly on: boolean }
  /** One question more than the scenario has, with the documented figures. */
  | { readonly kind: "new-question" }
  /** A part of the bots; switched on with the documented figures. */
  | { readonly kind: "bot"; readonly part: "orderCard" | "productCards" | "selfService" | "smart"; readonly on: boolean }
  | { readonly kind: "status"; readonly reply: keyof Bot["status"]; readonly on: boolean };

/** A move with the scenario as it would then be. */
export interface LeverVariant {
  readonly move: LeverMove;
  readonly scenario: Scenario;
}
