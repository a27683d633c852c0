import { isWallTime, readLogTime } from "../../log/logTime.ts";
import { localMillis } from "../../time/localMillis.ts";
import type { LogMap } from "./logMap.ts";
import { timePattern } from "./timePattern.ts";

/** A time as the shop's clock showed it. */
export interface MappedTime {
  /** Milliseconds since 1970 as if it were UTC; of a time without a date, since midnight. */
  readonly wallMs: number;
  readonly hasDate: boolean;
}

const TIME_OF_DAY = ["H:mm:ss", "H:mm", "H:mm:ss.S"];
/** A cell of a workbook or of Parquet that holds a time, and no text in the map's patterns. */
const TIME_OF_CELL = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}\.\d{3}Z?$/u;

/** Reads the times of a mapped file: by its patterns, else as those of a message log; carried into the shop's zone where they have an offset or the map names their zone. */
export function mappedTime(map: LogMap, timeZone: string): (text: string) => MappedTime | undefined {
  const patterns = [...map.timeFormat, ...TIME_OF_DAY].flatMap((pattern) => timePattern(pattern) ?? []);
  const zone = map.timeZone === timeZone ? undefined : map.timeZone;
  return (text) => {
    if (map.timeFormat.length === 0 || TIME_OF_CELL.test(text)) {
      const wallMs = zone === undefined || !isWallTime(text) ? readLogTime(text, timeZone) : carried(readLogTime(text, timeZone), zone, timeZone);
      if (wallMs !== undefined) return { wallMs, hasDate: true };
    }
    for (const read of patterns) {
      const time = read(text);
      if (time === undefined) continue;
      if (!time.hasDate) return { wallMs: time.wallMs, hasDate: false };
      if (time.offsetMs !== undefined) return { wallMs: localMillis(time.wallMs - time.offsetMs, timeZone), hasDate: true };
      return { wallMs: zone === undefined ? time.wallMs : (carried(time.wallMs, zone, timeZone) ?? time.wallMs), hasDate: true };
    }
    return undefined;
  };
}

/** What the clock of one zone showed, by the clock of another. In the hour that a zone's clock shows twice the later one is meant. */
function carried(wallMs: number | undefined, from: string, to: string): number | undefined {
  if (wallMs === undefined) return undefined;
  const guess = wallMs - (localMillis(wallMs, from) - wallMs);
  return localMillis(wallMs - (localMillis(guess, from) - guess), to);
}
