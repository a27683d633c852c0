import type { z } from "zod";
import { expectedWords } from "../document/expectedWords.ts";
import { rosterDays } from "../scenario/rosterOn.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** Of a staffing result, what its parts have to agree on. */
interface StaffingParts {
  readonly scenario: { readonly shifts: Readonly<Record<string, unknown>>; readonly roster: Scenario["roster"] };
  readonly roster: Scenario["roster"];
  readonly curve: readonly { readonly roster: Scenario["roster"] }[];
  readonly given?: { readonly roster: Scenario["roster"] } | undefined;
  readonly contingency?: { readonly sturdier?: { readonly roster: Scenario["roster"] } | undefined } | undefined;
  readonly rulePrices?: readonly { readonly from: { readonly roster: Scenario["roster"] }; readonly to: { readonly roster: Scenario["roster"] } }[] | undefined;
  readonly targets: readonly unknown[];
  readonly spreadsheet?: { readonly recommended: { readonly targets: readonly unknown[] } } | undefined;
}

/** Each by itself may be whole and yet fit no other: a roster with a shift that is none, a formula with other targets than the result. */
export function checkStaffingParts({ scenario, roster, curve, given, contingency, rulePrices = [], targets, spreadsheet }: StaffingParts, context: z.RefinementCtx): void {
  const rosters = [
    [["scenario", "roster"], scenario.roster], [["roster"], roster], ...curve.map((point, place) => [["curve", place, "roster"], point.roster] as const),
    ...(given === undefined ? [] : [[["given", "roster"], given.roster] as const]),
    ...(contingency?.sturdier === undefined ? [] : [[["contingency", "sturdier", "roster"], contingency.sturdier.roster] as const]),
    ...rulePrices.flatMap(({ from, to }, place) => [[["rulePrices", place, "from", "roster"], from.roster] as const, [["rulePrices", place, "to", "roster"], to.roster] as const]),
  ] as const;
  for (const [path, told] of rosters) {
    const unknown = unknownShift(told, scenario.shifts);
    if (unknown !== undefined) context.addIssue({ code: "custom", path: [...path], message: expectedWords("shifts of scenario.shifts"), params: { found: `has the shift ${unknown}` } });
  }
  const formulaTargets = spreadsheet?.recommended.targets.length ?? targets.length;
  if (formulaTargets !== targets.length) {
    context.addIssue({ code: "custom", path: ["spreadsheet", "recommended", "targets"], message: expectedWords("as many targets as the result has"), params: { found: `has ${formulaTargets}` } });
  }
}

function unknownShift(roster: Scenario["roster"], shifts: StaffingParts["scenario"]["shifts"]): string | undefined {
  return rosterDays(roster).flatMap((day) => Object.values(day).flatMap((byShift) => Object.keys(byShift))).find((shift) => !Object.hasOwn(shifts, shift));
}
