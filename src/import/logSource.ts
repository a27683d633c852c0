import type { LogMap } from "./map/logMap.ts";
import type { PseudonymOf } from "./pseudonymOf.ts";

/** Where a log comes from and what is asked of its reading. */
export interface LogSource {
  readonly fileName: string;
  /** Zone of the shop's wall clock, into which times with an offset or since 1970 are carried. */
  readonly timeZone: string;
  /** How a file of another program is read; absent: by its own header, or the preset that fits it. */
  readonly map?: LogMap;
  /** Names of the consumers whose texts are kept; nobody's where absent. */
  readonly keepTextsOf?: readonly string[];
  /** Words that an agent must not write; a list of this program's own where absent. */
  readonly abusiveWords?: readonly string[];
  /** By what consumers, agents and conversations are told instead of their names; texts are not kept then, for they may name people. */
  readonly pseudonymOf?: PseudonymOf;
  /** Of a workbook the sheet that is read; where absent the map's, else the first one with a header that is known. */
  readonly sheet?: string;
}
