import { pathInWords } from "../document/documentPath.ts";
import { issueFaults } from "../document/issueFaults.ts";
import type { PlacedFault } from "../document/issueFaults.ts";
import { issueWords } from "../document/issueWords.ts";
import { withValueAt } from "../document/withValueAt.ts";
import { valueAt } from "../document/parsedDocument.ts";
import { effectiveForm } from "./effectiveForm.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";
import { scenarioFigure } from "./scenarioFigure.ts";
import type { ScenarioFigure } from "./scenarioFigure.ts";
import { scenarioFileSchema } from "./scenarioFileSchema.ts";
import { STAFFING_CHECK_WORDS } from "./staffingWords.ts";

type Found = Extract<ScenarioFigure, { readonly form: unknown }>;

/** Faults of the ranges of uncertain figures: paths that lead to no number, ranges that descend, values that the scenario could not have there. */
export function checkUncertain(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const ranges = Object.entries(check.scenario.staffing?.uncertain ?? {});
  if (ranges.length === 0) return [];
  const form = effectiveForm(check.scenario);
  return ranges.flatMap(([written, [low, high]]) => {
    const path = ["staffing", "uncertain", written];
    const figure = scenarioFigure(form, written);
    if (figure.value === undefined) return [faultAt(check, path, noFigure(figure), "key")];
    if (low >= high) return [faultAt(check, path, STAFFING_CHECK_WORDS.rangeDescends(low, high))];
    const wrong = [low, high].flatMap((value) => impossible(check, form, figure, value));
    return wrong.slice(0, 1).map(({ value, expected, mend }) => faultAt(check, path, STAFFING_CHECK_WORDS.impossible(value, expected, mend)));
  });
}

function noFigure(figure: ScenarioFigure): Parameters<typeof faultAt>[2] {
  if (figure.value !== undefined || figure.missing === undefined) return STAFFING_CHECK_WORDS.noFigure;
  return STAFFING_CHECK_WORDS.noSuchFigure(figure.missing.step, pathInWords(figure.path), figure.missing.known);
}

/** What the format has against a value at its place; other parts of the form (names of files) are not looked at. */
function impossible({ document }: ScenarioUnderCheck, form: unknown, { path, form: kind }: Found, value: number) {
  const moved = withValueAt(form, path, standingFor(kind, value, valueAt(form, path)));
  const reading = scenarioFileSchema.safeParse(moved, { error: issueWords });
  if (reading.success) return [];
  const faults = reading.error.issues.flatMap((issue) => issueFaults({ ...document, value: moved }, issue, []));
  return faults.filter((fault) => isAbout(fault.path, path)).map(({ fault: { expected, mend } }) => ({ value, expected, mend }));
}

/** What stands for a value where a number, a distribution or a list is: of these its mean is meant. */
function standingFor(kind: Found["form"], value: number, standing: unknown): unknown {
  if (kind === "law") return { constant: value };
  return kind === "list" && Array.isArray(standing) ? standing.map(() => value) : value;
}

/** Whether a fault lies at the figure or within it, or at a block or list around it other than the whole scenario. */
function isAbout(fault: PlacedFault["path"], figure: ScenarioFigure["path"]): boolean {
  return fault.length > 0 && fault.slice(0, figure.length).every((step, index) => String(step) === String(figure[index]));
}
