import { parseTimeOfDay } from "../time/timeOfDay.ts";
import { SECOND_MS } from "../time/units.ts";
import type { Shift } from "./scenario.ts";

type Break = Shift["breaks"][number];

/** Whether some agent would have both breaks of a shift at once: agent i is in wave i mod `waves` of each. */
export function breaksMeet(one: Break, other: Break): boolean {
  for (let agent = 0; agent < one.waves * other.waves; agent++) {
    const begins = [one, other].map((pause) => beginMs(pause) + (agent % pause.waves) * pause.length * SECOND_MS);
    if (begins[0] < begins[1] + other.length * SECOND_MS && begins[1] < begins[0] + one.length * SECOND_MS) return true;
  }
  return false;
}

function beginMs({ from }: Break): number {
  return parseTimeOfDay(from) ?? 0;
}
