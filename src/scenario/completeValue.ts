import type { Value } from "./value.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

/**
 * Share of conversations that end in an order, by first reply within so long. [s]
 * Source: a sample report in public code (C); that faster replies sell more: ECRA 2018, doi 10.1016/j.elerap.2018.01.003 (A).
 */
const DEFAULT_CONVERSION: Value["conversionByFirstReply"] = [[30, 0.41], [60, 0.35], [180, 0.22], ["later", 0.12]];

/** What the money columns need. Fines count as the rules name them; an order's value and an industry standard nobody can assume. */
export function completeValue(written: NonNullable<ScenarioFile["value"]>): Value {
  const { orderValue, industryStandard } = written;
  return {
    conversionByFirstReply: written.conversionByFirstReply ?? DEFAULT_CONVERSION,
    ...(orderValue === undefined ? {} : { orderValue }),
    fines: written.fines ?? true,
    ...(industryStandard === undefined ? {} : { industryStandard }),
    registration: written.registration ?? [],
  };
}
