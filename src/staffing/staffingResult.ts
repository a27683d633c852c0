import type { IntervalResult, Measures } from "../experiment/result.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Estimate } from "../statistics/estimate.ts";
import type { Contingency } from "./contingency/contingency.ts";
import type { ChosenAnswers } from "./levers/chosenAnswers.ts";
import type { Lever } from "./levers/lever.ts";
import type { MarginalValue } from "./levers/marginalStretch.ts";
import type { RulePrice } from "./levers/rulePrice.ts";
import type { Rota } from "./rota/rota.ts";
import type { Spreadsheet } from "./spreadsheet/spreadsheet.ts";
import type { UnfinishedPart } from "./staffingPart.ts";
import type { Sensitivity } from "./sensitivity/sensitivity.ts";

/** Result of `staff`: kind `staffing` of the result JSON. */
export interface StaffingResult extends PassByTarget {
  readonly replycast: 1;
  readonly kind: "staffing";
  /** As given, with the recommended roster in it. */
  readonly scenario: Scenario;
  readonly seed: string;
  /** Replications on which the recommended roster was judged; none of them was used in the search. */
  readonly replications: number;
  /** Whether the lower bound of every target's probability of passing is above its assurance. */
  readonly feasible: boolean;
  /** The recommended roster, or the best achievable: one day's, or a list of all simulated days. */
  readonly roster: Scenario["roster"];
  /** Paid hours of the judged days × cost per hour. [yuan] */
  readonly cost: number;
  /** The same with overtime and calls of the reserve. [yuan] */
  readonly expectedCost: Estimate;
  /** Rostered hours of the judged days, meals left out. [agent-hours] */
  readonly hours: number;
  /** No roster that the search may choose costs less and passes, as far as `basis` holds; where `feasible` is false, what every roster costs at least that keeps the limits, whether it passes or not. [yuan] */
  readonly bound: number;
  /** (cost − bound) ÷ cost. */
  readonly gap: number;
  readonly basis: BoundBasis;
  readonly targets: readonly StaffingTarget[];
  /** By growing cost, from what hardly ever passes to what passes with every assurance; the recommended roster is among them, with the figures of `targets`. */
  readonly curve: readonly CurvePoint[];
  /** Stretches of the rules' windows in which nobody (of the team) can be there, whatever is rostered: local `YYYY-MM-DDTHH:MM`. Absent where there are none. */
  readonly uncovered?: readonly { readonly start: string; readonly end: string; readonly team?: string }[];
  readonly search: SearchFigures;
  /** How sure it is that no cheaper roster should have been recommended; absent where none passes. */
  readonly rightChoice?: RightChoice;
  /** What the recommended roster does beside the rules (leavers, lost orders, waiting …), on the replications by which it was judged. */
  readonly measures?: Measures;
  /** The scenario's own roster beside it; absent where it has none or is what is recommended. */
  readonly given?: GivenRoster;
  /** The desk by quarter-hour of the judged days with the recommended roster, means of its replications. */
  readonly intervals?: readonly IntervalResult[];
  /** How the recommended roster stands under uncertain numbers, more conversations and what may go wrong. */
  readonly sensitivity?: Sensitivity;
  /** What to do when a day does not go as planned, and what to do before it. */
  readonly contingency?: Contingency;
  /** Who comes when with the recommended roster. */
  readonly rota?: Rota;
  /** The manager's formula beside the recommended roster. */
  readonly spreadsheet?: Spreadsheet;
  /** What could be done otherwise beside the recommended roster, ranked. */
  readonly levers?: readonly Lever[];
  /** What the next agent-hour is worth by when it is worked. */
  readonly marginal?: MarginalValue;
  /** Which questions and goods the bots should answer; where there is something to choose. */
  readonly answers?: readonly ChosenAnswers[];
  /** What other rules would cost in the place of a target's; where that was asked. */
  readonly rulePrices?: readonly RulePrice[];
  /** Stopped before the search was finished: the best roster so far. */
  readonly interrupted?: true;
  /** Parts beside the roster that were left out because the run was stopped. */
  readonly unfinished?: readonly UnfinishedPart[];
  /** What was changed of the scenario's file for this run: `path=value`, in the order given. */
  readonly settings?: readonly string[];
}

/** Probability of passing by rule; where there are several shops by shop. */
export interface PassByTarget {
  readonly passAll: Readonly<Record<string, Estimate>>;
  readonly shops?: Readonly<Record<string, { readonly passAll: Readonly<Record<string, Estimate>> }>>;
}

/**
 * What the bound assumes: `monotone` - one agent more never lowers a probability of passing, and every roster that costs less lies within one that was
 * simulated and failed; `diminishing` - beside that, the rate that is reached with the assurance grows by ever smaller steps as agents are added,
 * as it did, but for what the bound allows for it, between the rosters played at about that cost; `limits` - nothing: what the cheapest roster costs that keeps
 * least numbers, cover, dedicated teams and minimum orders (without a solver the least numbers alone).
 */
export type BoundBasis = "monotone" | "diminishing" | "limits";

/** One target and how the recommended roster meets it. */
export interface StaffingTarget {
  readonly rule: string;
  readonly shop?: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly operator: string;
  readonly limit: number;
  readonly quantity: "share" | "seconds";
  readonly assurance: number;
  readonly over: "each-day" | "all-days" | "pooled";
  readonly pass: Estimate;
  readonly rate: Estimate;
  /** Share of the replications in which the target was assessed at all; the others count neither way. */
  readonly assessed: number;
  /** Whether the interval that decides lies above the assurance: that of `pass`, or a surer one where several rosters were tried or it was clear early. True, too, where it was never assessed: nothing was asked. */
  readonly met: boolean;
}

/** A roster on replications that the search had not played; of two points of one cost there is the one that passes more often. */
export interface CurvePoint extends PassByTarget {
  readonly cost: number;
  readonly hours: number;
  readonly roster: Scenario["roster"];
}

/** The scenario's own roster, on the first of the replications by which the recommended one was judged. */
export interface GivenRoster extends PassByTarget {
  /** As of the recommended one, as `hours`. [yuan] */
  readonly cost: number;
  readonly hours: number;
  readonly roster: Scenario["roster"];
  readonly replications: number;
  readonly measures: Measures;
}

/**
 * How probable it is, at least, that no roster which costs less by more than `saving` passes by more than `zone` above every assurance. `monotone`: of all rosters that may
 * be chosen, if one agent more never lowers a probability of passing; `played`: of those that were simulated.
 */
export interface RightChoice {
  readonly probability: number;
  /** Part of the recommended roster's cost. */
  readonly saving: number;
  /** Of the probability of passing. */
  readonly zone: number;
  readonly basis: "monotone" | "played";
}

export interface SearchFigures {
  /** Rosters that were simulated at all, and replications played for them. */
  readonly rosters: number;
  readonly replications: number;
  /** Rosters played before the first that passed its screening; absent where none did. */
  readonly rostersToFirst?: number;
}
