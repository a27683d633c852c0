import type { TargetFigure } from "./targetFigures.ts";

/** A target as a roster was confirmed by it, on replications of their own. */
export type ConfirmedFigure = Pick<TargetFigure, "rule" | "shop" | "assurance" | "pass">;
