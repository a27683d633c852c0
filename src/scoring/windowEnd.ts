import type { CompiledRule } from "../judging/compiledRule.ts";
import { DAY_MS } from "../time/units.ts";

/** The first instant after a time at which a reply counts no more under a window that truncates; Infinity under one that does not. */
export function windowEnd({ afterWindow, windowToMs, windowClosed }: CompiledRule, at: number): number {
  if (afterWindow !== "window-truncates") return Infinity;
  const passed = Math.floor((at - windowToMs) / DAY_MS) * DAY_MS + windowToMs;
  const end = windowClosed && passed === at ? passed : passed + DAY_MS;
  return windowClosed ? end + 1 : end;
}
