import { DEFAULT_BUSYNESS_CORRELATION, DEFAULT_BUSYNESS_CV, DEFAULT_WEEKDAY } from "./frameDefaults.ts";
import { PROFILES } from "./profiles.ts";
import type { ArrivalStream } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

/** Of a stream whose log decides when conversations begin: what shapes drawn arrivals says nothing. */
const NOTHING_DRAWN = { profile: PROFILES.flat, weekday: DEFAULT_WEEKDAY, busynessCv: 0, busynessCorrelation: 0 } as const;

/** A stream with its defaults. */
export function completeArrivals(written: ScenarioFile["arrivals"][string]): ArrivalStream {
  const { consultsPerDay, profile, replay } = written;
  if (replay !== undefined) return { ...NOTHING_DRAWN, replay };
  const perDay = typeof consultsPerDay === "number" || Array.isArray(consultsPerDay) ? { consultsPerDay } : {};
  return {
    ...perDay,
    profile: Array.isArray(profile) ? profile : PROFILES[typeof profile === "string" ? profile : "ordinary"],
    weekday: written.weekday ?? DEFAULT_WEEKDAY,
    busynessCv: written.busynessCv ?? DEFAULT_BUSYNESS_CV,
    busynessCorrelation: written.busynessCorrelation ?? DEFAULT_BUSYNESS_CORRELATION,
  };
}
