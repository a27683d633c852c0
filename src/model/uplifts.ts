import { seedKey } from "../random/seedKey.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { MINUTE_MS } from "../time/units.ts";
import { meanFactors } from "./eventFactors.ts";
import type { ModelUplift } from "./model.ts";
import type { StreamEvent } from "./streamEvents.ts";

/** The stream's uncertain events; each has a key of its own name, so that an event's surplus is one and the same for all its streams. */
export function uplifts(scenario: Scenario, events: readonly StreamEvent[]): readonly ModelUplift[] {
  return events.flatMap((event): readonly ModelUplift[] => {
    const firstMinute = Math.max(0, Math.floor(event.fromMs / MINUTE_MS));
    const minutes = Math.ceil(event.toMs / MINUTE_MS) - firstMinute;
    if (event.upliftCv === 0 || minutes <= 0) return [];
    return [{
      key: seedKey(scenario.seed, `event ${event.name}`),
      cv: event.upliftCv,
      firstMinute,
      surplus: meanFactors([event], firstMinute * MINUTE_MS, minutes, MINUTE_MS).map((factor) => factor - 1),
    }];
  });
}
