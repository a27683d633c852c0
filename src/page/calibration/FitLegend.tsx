import { calibrationPageWordsOf } from "../../report/calibration/calibrationPageWords.ts";
import { FITTED_COLOUR, OBSERVED_COLOUR, RANGE_OPACITY } from "../../report/charts/fitMarks.ts";
import { language } from "../frame/language.ts";

/** Which colour is what was observed, and which what was fitted; where ranges are drawn, that as well. */
export function FitLegend({ hasRange = false }: { readonly hasRange?: boolean }) {
  const { legend } = calibrationPageWordsOf(language.value);
  return (
    <p class="legend">
      <span class="key"><span class="swatch" style={{ background: OBSERVED_COLOUR }} />{legend.observed}</span>
      <span class="key"><span class="swatch" style={{ background: FITTED_COLOUR }} />{legend.fitted}</span>
      {hasRange ? <span class="key"><span class="swatch" style={{ background: FITTED_COLOUR, opacity: RANGE_OPACITY }} />{legend.range}</span> : null}
    </p>
  );
}
