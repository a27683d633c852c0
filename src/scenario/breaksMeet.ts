import { mealTime } from "./mealTime.ts";
import type { Shift } from "./scenario.ts";

type Break = Shift["breaks"][number];

/** Whether some agent would have both breaks of a shift at once, each in its own wave of them. */
export function breaksMeet(one: Break, other: Break): boolean {
  for (let agent = 0; agent < one.waves * other.waves; agent++) {
    const [[fromMs, toMs], [otherFromMs, otherToMs]] = [mealTime(one, agent), mealTime(other, agent)];
    if (fromMs < otherToMs && otherFromMs < toMs) return true;
  }
  return false;
}
