/** The one sentence that answers a simulation. */
export interface AnswerWords {
  /** How many agents a day, where their shifts take too long to say. */
  agentsADay(least: string, most: string, isOne: boolean): string;
  /** `fails`: the chance is less than was asked. `subject`: one of several shops. */
  judged(parts: { roster: string | undefined; subject: string | undefined; rule: string; target: string; scope: string; chance: string; fails: boolean }): string;
  /** Several shops: how many pass, and the rule most in danger. */
  shops(parts: { roster: string | undefined; passing: number; judged: number; rule: string; chance: string }): string;
  /** A rate or mean time of which nothing was asked. */
  notJudged(parts: { roster: string | undefined; subject: string | undefined; rule: string; figure: string; days: number }): string;
}
