import { DAY_MS, SECOND_MS } from "../../time/units.ts";
import { studentQuantile } from "../../statistics/studentQuantile.ts";
import { defaultFit } from "../defaultFit.ts";
import type { Fit } from "../fit.ts";
import { fittedFit } from "../fittedFit.ts";
import { LIMIT_Z, UPPER_LIMIT } from "../limitReach.ts";
import type { Stint } from "../observed/stint.ts";
import type { ShiftOfDesk } from "./shiftsOfDesk.ts";

/** With fewer stints a mean says nothing. */
const LEAST = 5;

/** A stint whose presence is told, with the shift that it is of. */
interface ToldStint {
  readonly stint: Stint;
  readonly shift: ShiftOfDesk;
}

/** Those of a team. */
function toldStints(shifts: readonly ShiftOfDesk[], isOfTeam: (agent: number) => boolean): readonly ToldStint[] {
  return shifts.flatMap((shift) => shift.stints.filter(({ agent, isTold }) => isTold && isOfTeam(agent)).map((stint) => ({ stint, shift })));
}

/** Share of the time on duty outside meals that agents of a team are away: sums over stints, Student's interval of their ratio. */
export function shrinkageFit(shifts: readonly ShiftOfDesk[], isOfTeam: (agent: number) => boolean): Fit {
  const stints = toldStints(shifts, isOfTeam).map(({ stint, shift }) => {
    const meal = shift.breaks.reduce((sum, { length }) => sum + length, 0);
    const away = stint.away.reduce((sum, [from, to]) => sum + to - from, 0);
    return { away: Math.max(0, away - Math.min(meal, away)), there: Math.max(1, stint.to - stint.from - meal), late: Math.max(0, stint.from - stint.day * DAY_MS - shift.from.at) };
  });
  if (stints.length < LEAST) return defaultFit(0, stints.length, "agent-days", { code: "presence-untold-for-breaks" });
  const there = stints.reduce((sum, its) => sum + its.there, 0);
  const value = stints.reduce((sum, its) => sum + its.away, 0) / there;
  const n = stints.length;
  // Whether somebody who came late would have been away before is told by nothing.
  const late = stints.reduce((sum, its) => sum + its.late, 0);
  const spread = Math.sqrt((stints.reduce((sum, its) => sum + (its.away - value * its.there) ** 2, 0) * n) / (n - 1)) / there;
  const reach = studentQuantile(UPPER_LIMIT, n - 1) * spread;
  return fittedFit({ value, lower: Math.max(0, value / (1 + late / there) - reach), upper: value + reach }, n, "agent-days");
}

/** Mean time by which agents come on duty after their shift's begin, with limits as of exponential times; who comes earlier is on time. [s] */
export function latenessFit(shifts: readonly ShiftOfDesk[], isOfTeam: (agent: number) => boolean): Fit {
  const late = toldStints(shifts, isOfTeam).map(({ stint, shift }) => Math.max(0, stint.from - stint.day * DAY_MS - shift.from.at) / SECOND_MS);
  const n = late.length;
  if (n < LEAST) return defaultFit(0, n, "agent-days", { code: "presence-untold" });
  const value = late.reduce((sum, seconds) => sum + seconds, 0) / n;
  const factor = Math.exp(LIMIT_Z / Math.sqrt(n));
  return fittedFit({ value, lower: value / factor, upper: value * factor }, n, "agent-days");
}
