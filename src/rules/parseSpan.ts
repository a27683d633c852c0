import { parsePercent } from "../document/parsePercent.ts";

const DAYS = /^\s*(\d+)\s*(?:d|days?|天)\s*$/u;
const LATEST = /^\s*(?:latest|last|最近)\s*(\S+)\s*$/u;

/** Reads `90 days` and `latest 25%`, the spans of a weighted period; undefined for anything else. */
export function parseSpan(text: string): { days: number } | { latest: number } | undefined {
  const days = Number(DAYS.exec(text)?.[1]);
  if (days > 0) return { days };
  const latest = parsePercent(LATEST.exec(text)?.[1] ?? "");
  return latest !== undefined && latest > 0 && latest <= 1 ? { latest } : undefined;
}
