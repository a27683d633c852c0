const UNITS = [["h", 3600], ["m", 60], ["s", 1]] as const;

/** A duration of whole seconds as scenario files have it: `45m`, `1h30m`, `90s` is `1m30s`, 0 `0s`. What `parseDuration` reads back. */
export function formatDuration(seconds: number): string {
  let rest = seconds;
  const parts = UNITS.map(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? "" : `${count}${unit}`;
  });
  return parts.join("") || "0s";
}
