import type { StaffingResult, StaffingTarget } from "../../staffing/staffingResult.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { curveRosterText } from "../staffing/curveRosterText.ts";
import { shownCurve } from "../staffing/curveRows.ts";
import { passOf } from "../staffing/staffingTargets.ts";
import { staffingWordsOf } from "../staffing/staffingWordsOf.ts";
import { figureText } from "../terminal/ruleTexts.ts";
import type { Language } from "../words/language.ts";
import { PLAIN_COLOUR } from "./causeColours.ts";
import { CHOSEN_COLOUR, CHOSEN_SHAPE } from "./curveChart.ts";

const POINT_AREA = 60;
const CHOSEN_AREA = 150;
/** Free room at both ends of the cost's axis, as a part of it. */
const PAD = 0.04;
/** The axis reaches at least so far to both sides of its middle, as a part of the cost there: a single point has room about it. */
const LEAST_REACH = 0.05;
/** Below it an axis from 0 hides nothing. */
const FAR_DOWN = 0.3;
const NEAR_ONE = 0.9;

interface CurveChartRows {
  readonly rows: readonly object[];
  readonly signals: { readonly costFrom: number; readonly costTo: number; readonly passFrom: number; readonly assurance: number };
}

/** The trade-off curve of one target for its chart: each roster of which the probability was told. */
export function curveChartRows(result: StaffingResult, target: StaffingTarget, language: Language): CurveChartRows {
  const { recommended, bestSoFar } = staffingWordsOf(language);
  const chosenLabel = result.feasible ? recommended : bestSoFar;
  const rows = shownCurve(result).flatMap((point) => {
    const pass = passOf(point, target);
    if (pass?.value === undefined) return [];
    return [{
      cost: point.cost, value: pass.value, lower: pass.lower ?? pass.value, upper: pass.upper ?? pass.value,
      costText: formatNumber(point.cost), hoursText: formatNumber(point.hours, 1), passText: figureText(formatEstimate(pass, "share")),
      roster: curveRosterText(result, point, language),
      label: point.isChosen ? chosenLabel : "",
      colour: point.isChosen ? CHOSEN_COLOUR : PLAIN_COLOUR, shape: point.isChosen ? CHOSEN_SHAPE : "circle", size: point.isChosen ? CHOSEN_AREA : POINT_AREA,
    }];
  });
  const costs = rows.map(({ cost }) => cost);
  const [least, most] = costs.length === 0 ? [0, 1] : [Math.min(...costs), Math.max(...costs)];
  const pad = Math.max(1, (most - least) * PAD, ((least + most) * LEAST_REACH - (most - least)) / 2);
  return { rows, signals: { costFrom: Math.max(0, least - pad), costTo: most + pad, passFrom: lowestShown([...rows.map(({ lower }) => lower), target.assurance]), assurance: target.assurance } };
}

/** Where the axis begins: at 0 where there is anything far down, else at the tenth, or of what is all near 1 the twentieth, below the least. */
function lowestShown(shares: readonly number[]): number {
  const least = Math.min(...shares);
  if (least < FAR_DOWN) return 0;
  const steps = least < NEAR_ONE ? 10 : 20;
  return Math.max(0, Math.ceil(least * steps) - 1) / steps;
}
