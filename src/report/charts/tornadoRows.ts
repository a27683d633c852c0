import type { Sensitivity } from "../../staffing/sensitivity/sensitivity.ts";
import type { TargetFigure } from "../../staffing/target/targetFigures.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { barName, leastSureFigure, rangeText } from "../staffing/sensitivityBlocks.ts";
import { sensitivityWordsOf } from "../staffing/sensitivityWords.ts";
import { figureText } from "../terminal/ruleTexts.ts";
import type { Language } from "../words/language.ts";
import { shortenedInMiddle } from "./shortenedInMiddle.ts";

const MOST_LETTERS = 22;

/** The bars for their chart: chances of the target that is met least surely. */
export function tornadoRows({ base, bars }: Sensitivity, language: Language): readonly object[] {
  const words = sensitivityWordsOf(language);
  return bars.map((bar, order) => ({
    name: shortenedInMiddle(barName(bar, bars, words), MOST_LETTERS), order, range: rangeText(bar, words), base: leastSureFigure(base)?.pass.value,
    ...endOf("low", bar.low), ...endOf("high", bar.high),
  }));
}

function endOf(end: "low" | "high", figures: readonly TargetFigure[]): Readonly<Record<string, unknown>> {
  const pass = leastSureFigure(figures)?.pass;
  return { [end]: pass?.value, [`${end}Lower`]: pass?.lower, [`${end}Upper`]: pass?.upper, [`${end}Text`]: figureText(formatEstimate(pass, "share")) };
}
