import type { ArrivalStream } from "./scenario.ts";

/** Expected conversations a day of a stream: one number, or one for each simulated day; what it follows or replays is not counted. */
export function consultsByDay({ consultsPerDay = 0 }: Pick<ArrivalStream, "consultsPerDay">): readonly number[] {
  if (typeof consultsPerDay === "number") return [consultsPerDay];
  if (!("orders" in consultsPerDay)) return consultsPerDay;
  const { orders, consultsPerOrder } = consultsPerDay;
  return (typeof orders === "number" ? [orders] : orders).map((count) => count * consultsPerOrder);
}
