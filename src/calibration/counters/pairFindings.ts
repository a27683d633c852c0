import type { FindingFacts, Findings } from "../../import/finding.ts";
import type { Bound, FigureFit, FittedPair } from "./counterCalibration.ts";
import type { PairFit } from "./fitPair.ts";

/** A pair is known well where the handling time is known to within a quarter and the shrinkage to eight points of a hundred. */
const WIDE_HANDLE = 1.25;
const WIDE_SHRINKAGE = 0.08;
/** From here on one of the two stands for the other. */
const TIED = 0.7;
/** Figures that chance brings this far off so rarely contradict each other or the base. */
const RARE = 0.01;

/** What the figures leave open, or cannot be explained by any pair. */
export function pairFindings({ pair, figures }: Pick<PairFit, "pair" | "figures">, findings: Findings): void {
  const { ends: [low, high], correlation, misfit, atBound } = pair;
  if (isWide(pair)) {
    const lacks = lacking(figures);
    const facts = { lowHandle: seconds(low.handle), lowShrinkage: percent(low.shrinkage), highHandle: seconds(high.handle), highShrinkage: percent(high.shrinkage), lacks };
    const isTied = Math.abs(correlation) >= TIED;
    const range = { fromHandle: seconds(pair.handle.lower), toHandle: seconds(pair.handle.upper), fromShrinkage: percent(pair.shrinkage.lower), toShrinkage: percent(pair.shrinkage.upper), lacks };
    if (isTied) findings.add("cannot-tell-apart", () => ({ text: `typing ${facts.lowHandle} with ${facts.lowShrinkage} away explains the figures as well as ${facts.highHandle} with ${facts.highShrinkage}; ${HELP[lacks]}`, facts }));
    else findings.add("barely-told", () => ({ text: `typing ${range.fromHandle} to ${range.toHandle}, ${range.fromShrinkage} to ${range.toShrinkage} away; ${HELP[lacks]}`, facts: range }));
  }
  if (misfit.p < RARE) {
    const worst = figures.reduce((most, figure) => (offBy(figure) > offBy(most) ? figure : most));
    const facts: FindingFacts = { handle: seconds(pair.handle.value), shrinkage: percent(pair.shrinkage.value), rule: worst.name.zh, observed: amount(worst.observed, worst), simulated: amount(worst.simulated, worst) };
    findings.add("figures-contradict", () => ({ text: `nearest is typing ${facts.handle} with ${facts.shrinkage} away: ${worst.name.en} would be ${facts.simulated}, and is ${facts.observed}`, facts }));
  }
  // That nobody is ever away is no end of the search.
  const ends = atBound.filter((bound) => bound !== "shrinkage-none");
  if (ends.length > 0) findings.add("at-bound", () => ({ text: ends.map((bound) => BOUNDS[bound]).join(", "), facts: { bounds: ends.join(",") } }), ends.length);
}

const BOUNDS = { "handle-least": "5 s of handling", "handle-most": "120 s of handling", "shrinkage-most": "half the time away" } as const satisfies Readonly<Partial<Record<Bound, string>>>;

function isWide({ handle, shrinkage }: FittedPair): boolean {
  return (handle.upper ?? 0) / (handle.lower ?? 1) > WIDE_HANDLE || (shrinkage.upper ?? 0) - (shrinkage.lower ?? 0) > WIDE_SHRINKAGE;
}

/** What would tell more: shares where only times are told, hours where no figure is told by hour, else days. */
function lacking(figures: readonly FigureFit[]): Lack {
  if (figures.every(({ quantity }) => quantity === "seconds")) return "rates";
  return figures.some(({ hours }) => hours !== undefined) ? "days" : "hours";
}

type Lack = "rates" | "hours" | "days";
const HELP: Readonly<Record<Lack, string>> = {
  rates: "the 30-second and the 3-minute rate of the same days would tell them apart",
  hours: "the same figures by hour, or of more days, would tell more",
  days: "figures of more days would tell more",
};

function offBy({ observed, simulated, spread }: FigureFit): number {
  return Math.abs(observed - simulated) / spread;
}

function amount(value: number, { quantity }: FigureFit): string {
  return quantity === "seconds" ? seconds(value) : percent(value, 1);
}

function seconds(value = 0): string {
  return `${value.toFixed(value < 20 ? 1 : 0)} s`;
}

function percent(share = 0, digits = 0): string {
  return `${(share * 100).toFixed(digits)}%`;
}
