import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { gathered } from "../errors/gathered.ts";
import { parseTimeOfDay } from "../time/timeOfDay.ts";
import { DAY_MS } from "../time/units.ts";
import type { FaultWords } from "./faultWords.ts";
import { optionFault } from "./optionFault.ts";
import { wordOption } from "./readOption.ts";
import type { SimulateArguments } from "./simulateArguments.ts";

/** What one `simulate` was asked of the hours and days ahead. */
export interface AheadRequest {
  readonly todayFile?: string;
  /** Time of day [ms]; absent: that of the file's last row. */
  readonly nowMs?: number;
  readonly historyFile?: string;
  /** The days ahead are looked at. */
  readonly outlook: boolean;
}

/** Reads these options; throws the faults of all of them at once. */
export function aheadRequest(given: SimulateArguments, words: FaultWords): AheadRequest {
  const faults: InputFault[] = [];
  const read = <Value>(reading: () => Value): Value | undefined => gathered(faults, reading);
  const todayFile = read(() => wordOption("--today", given.today, words, words.write("--today", "today.csv")));
  const nowMs = read(() => nowOption(given, words));
  const historyFile = read(() => wordOption("--history", given.history, words, words.write("--history", "history.csv")));
  if (faults.length > 0) throw new InputFaults(faults);
  return {
    outlook: given.outlook === true || historyFile !== undefined,
    ...(todayFile === undefined ? {} : { todayFile }), ...(nowMs === undefined ? {} : { nowMs }), ...(historyFile === undefined ? {} : { historyFile }),
  };
}

function nowOption(given: SimulateArguments, words: FaultWords): number | undefined {
  const text = wordOption("--now", given.now, words, words.write("--now", "14:00"));
  if (text === undefined) return undefined;
  if (given.today === undefined) throw optionFault("--now", words.nowOfNothing);
  const nowMs = parseTimeOfDay(text);
  if (nowMs === undefined || nowMs > DAY_MS) throw optionFault("--now", words.notTimeOfDay("--now", text));
  return nowMs;
}
