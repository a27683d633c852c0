import { MINUTE_MS } from "../time/units.ts";

/** By minute of a film: how many of the stretches hold its beginning. */
export function loadOf(fromMs: number, toMs: number, stretches: readonly { readonly from: number; readonly to: number }[]): Int32Array {
  const minutes = Math.ceil((toMs - fromMs) / MINUTE_MS) + 1;
  const load = new Int32Array(minutes + 1);
  const minuteFrom = (at: number): number => Math.min(minutes, Math.max(0, Math.ceil((at - fromMs) / MINUTE_MS)));
  for (const { from, to } of stretches) {
    load[minuteFrom(from)]++;
    load[minuteFrom(to)]--;
  }
  for (let minute = 1; minute < minutes; minute++) load[minute] += load[minute - 1];
  return load.subarray(0, minutes);
}
