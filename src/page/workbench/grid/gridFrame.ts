import type { Scenario } from "../../../scenario/scenario.ts";
import type { GridDraft } from "./gridDraft.ts";

/** What every row of the grid knows. */
export interface GridFrame {
  readonly draft: GridDraft;
  readonly scenario: Scenario;
  /** Simulated day that is shown, from 0. */
  readonly day: number;
  /** Width of the tracks. [ms] */
  readonly spanMs: number;
  /** Whether nothing can be painted just now. */
  readonly isOff: boolean;
  /** Rostered on the day; the last of them stay, for a desk without anybody cannot be played. */
  readonly people: number;
}
