import type { RulePack } from "./rulePack.ts";

/** The pack as a rule-pack file says it: comparisons as text again. */
export function writtenRulePack(pack: RulePack): unknown {
  const consequences = pack.consequences.map(({ threshold, minimumVolume, ...consequence }) => ({
    ...consequence,
    ...(threshold === undefined ? {} : { threshold: `${threshold.operator} ${threshold.value}` }),
    ...(minimumVolume === undefined ? {} : { minimumVolume: `${minimumVolume.operator} ${minimumVolume.value}` }),
  }));
  return { ...pack, consequences };
}
