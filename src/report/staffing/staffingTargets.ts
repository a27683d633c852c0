import type { CurvePoint, StaffingTarget } from "../../staffing/staffingResult.ts";
import { bySureness } from "../../staffing/target/usedFailures.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import type { Language } from "../words/language.ts";

/** A target's rule by name; of several shops with the shop. In English its first letter large. */
export function targetName({ name, shop }: Pick<StaffingTarget, "name" | "shop">, language: Language): string {
  const text = name[language];
  const titled = language === "en" ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return shop === undefined ? titled : `${shop} · ${titled}`;
}

/** Names a target: of several shops one may have the same rule as another. */
export function targetKey({ rule, shop }: Pick<StaffingTarget, "rule" | "shop">): string {
  return shop === undefined ? rule : `${shop} · ${rule}`;
}

/** The target that uses up most of the failures that its assurance allows, of equal ones the one told least exactly; one that was never assessed only where all are such, undefined where there is none. */
export function leastSure(targets: readonly StaffingTarget[]): StaffingTarget | undefined {
  const assessed = targets.filter(({ pass }) => pass.value !== undefined);
  return (assessed.length === 0 ? targets : assessed).toSorted(bySureness).at(0);
}

/** A roster's probability of meeting one of the targets; absent where it was not told. */
export function passOf(point: Pick<CurvePoint, "passAll" | "shops">, { rule, shop }: Pick<StaffingTarget, "rule" | "shop">): Estimate | undefined {
  return shop === undefined ? point.passAll[rule] : point.shops?.[shop]?.passAll[rule];
}

/** The target that a roster meets least surely, measured by its assurance, with the probability. */
export function leastSureAt(point: Pick<CurvePoint, "passAll" | "shops">, targets: readonly StaffingTarget[]): { readonly target: StaffingTarget; readonly pass: Estimate } | undefined {
  const told = targets.flatMap((target) => {
    const pass = passOf(point, target);
    return pass === undefined ? [] : [{ target, pass }];
  });
  return told.toSorted((a, b) => bySureness(chanceOf(a), chanceOf(b))).at(0);
}

function chanceOf({ target: { assurance }, pass }: { readonly target: StaffingTarget; readonly pass: Estimate }): Parameters<typeof bySureness>[0] {
  return { assurance, pass };
}
