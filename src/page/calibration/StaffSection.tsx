import type { CalibrationResult } from "../../calibration/calibrationResult.ts";
import { calibrationPageWordsOf } from "../../report/calibration/calibrationPageWords.ts";
import { shiftPicture } from "../../report/calibration/shiftPicture.ts";
import { language } from "../frame/language.ts";
import { ShiftsTable } from "./ShiftsTable.tsx";

/** Shifts as they were worked; nothing where the log names no agents. */
export function StaffSection({ result: { scenario } }: { readonly result: CalibrationResult }) {
  const picture = shiftPicture(scenario);
  if (picture === undefined) return null;
  const page = calibrationPageWordsOf(language.value);
  return (
    <section id="staff">
      <h2>{page.staffTitle}</h2>
      <p class="lead">{page.staffLead}</p>
      <ShiftsTable picture={picture} />
    </section>
  );
}
