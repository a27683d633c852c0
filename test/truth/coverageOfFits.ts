import type { Fit, Ranged } from "../../src/calibration/fit.ts";

/** A number of a desk beside the interval that its log gave. */
export interface FittedTruth {
  readonly desk: string;
  readonly path: string;
  readonly truth: number;
  readonly found?: Ranged;
  /** Absent where the log's own words leave the default. */
  readonly isInside?: boolean;
}

/** Every number of a desk beside its fit. A law's cv stands under `PATH.cv`. */
export function fittedTruths(desk: string, truth: Readonly<Record<string, number>>, fits: Readonly<Record<string, Fit>>): FittedTruth[] {
  return Object.entries(truth).map(([path, value]) => {
    const fit: Fit | undefined = path.endsWith(".cv") ? fits[path.slice(0, -3)] : fits[path];
    const found: Ranged | undefined = path.endsWith(".cv") ? fit?.cv : fit;
    if (fit === undefined || fit.source === "default" || found === undefined) return { desk, path, truth: value };
    return { desk, path, truth: value, found, isInside: isWithin(value, found) };
  });
}

/** Whole numbers that are found exactly have no width: they hold the truth where they are it. */
function isWithin(truth: number, { value, lower = value, upper = value }: Ranged): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(truth));
  return truth >= lower - slack && truth <= upper + slack;
}

/** How often the intervals hold the truth, by the kind of number: the last keys of its path. */
export function coverageByKind(truths: readonly FittedTruth[]): string[] {
  const kinds = new Map<string, FittedTruth[]>();
  for (const one of truths) {
    const kind = one.path.split(".").slice(2).join(".") || one.path;
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds].map(([kind, all]) => {
    const told = all.filter(({ isInside }) => isInside !== undefined);
    const inside = told.filter(({ isInside }) => isInside);
    const outside = told.filter(({ isInside }) => isInside === false).map(({ desk, truth, found }) => `${desk}: ${truth} not in ${range(found)}`);
    return `${kind.padEnd(24)} ${String(inside.length).padStart(3)} of ${String(told.length).padStart(3)}   left at the default ${String(all.length - told.length).padStart(3)}   ${outside.slice(0, 4).join("; ")}`;
  });
}

function range(found: Ranged | undefined): string {
  return found === undefined ? "" : `${found.value.toPrecision(4)} [${found.lower?.toPrecision(4) ?? ""}, ${found.upper?.toPrecision(4) ?? ""}]`;
}
