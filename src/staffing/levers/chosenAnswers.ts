import type { LeverGain } from "./lever.ts";

/** Which questions of the list to show, or which goods to answer automatically, where the desk allows only so many of them. */
export interface ChosenAnswers {
  readonly of: "questions" | "goods";
  /** Questions; of goods how many (or which) a card answers for. */
  readonly candidates: readonly string[];
  /** At most so many of them. */
  readonly most: number;
  /** Places among the candidates, ascending: as it is, and as it should be. */
  readonly now: readonly number[];
  readonly chosen: readonly number[];
  /** What makes it of the scenario, as `--set` takes it; none where all stays. */
  readonly settings: readonly string[];
  /** Of the choice over what is now; from replications that the choice did not use. Absent where all stays. */
  readonly gain?: LeverGain;
}
