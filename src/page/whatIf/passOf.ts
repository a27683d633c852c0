import type { Estimate } from "../../experiment/result.ts";

/** The chance of passing all that is asked; of one day its own. */
export function passOf({ passAll, days }: { readonly passAll?: Estimate; readonly days: readonly { readonly pass?: Estimate }[] }): Estimate | undefined {
  return passAll ?? (days.length === 1 ? days[0].pass : undefined);
}
