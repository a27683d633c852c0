import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import type { EventForecastFile } from "../forecast/event/eventForecastFile.ts";
import type { ForecastSources } from "../forecast/event/forecastScenario.ts";
import { parseForecast } from "../forecast/event/parseForecast.ts";
import type { ReadLog } from "../import/readLog.ts";
import { DEFAULT_TIME_ZONE } from "../scenario/frameDefaults.ts";
import { fileBeside } from "./fileBeside.ts";
import type { LogFileOptions } from "./logFileOptions.ts";
import { readLogFile } from "./readLogFile.ts";
import { readOrdersFile } from "./readOrdersFile.ts";
import { readTextFile } from "./readTextFile.ts";

/** An expected event with what its files hold. */
export interface LoadedForecast {
  readonly file: EventForecastFile;
  readonly sources: ForecastSources;
}

/** Reads the file of an expected event, and the logs and orders that it names, which are looked for beside it. Rejects with InputFaults. */
export async function loadForecast(path: string, options: LogFileOptions = { timeZone: DEFAULT_TIME_ZONE }): Promise<LoadedForecast> {
  const file = parseForecast(readTextFile(path, "an expected event (YAML or JSON)"), path);
  const faults: InputFault[] = [];
  const read = async <Value>(reading: Promise<Value>): Promise<Value | undefined> => {
    const done = await reading.then((value) => () => value, (error: unknown) => () => { throw error; });
    return gathered(faults, done);
  };
  const { shape, consultsPerOrder } = file;
  const earlier = "like" in shape ? await read(readLogFile(fileBeside(path, shape.like.log), options)) : undefined;
  const learns = consultsPerOrder !== undefined && "log" in consultsPerOrder;
  const log = learns ? await read(messagesOf(fileBeside(path, consultsPerOrder.log), options)) : undefined;
  const orders = learns ? await read(readOrdersFile(fileBeside(path, consultsPerOrder.orders), options)) : undefined;
  if (faults.length > 0) throw new InputFaults(faults);
  return { file, sources: { ...(earlier === undefined ? {} : { earlier }), ...(log === undefined || orders === undefined ? {} : { learned: { log, orders } }) } };
}

async function messagesOf(path: string, options: LogFileOptions): Promise<ReadLog> {
  const read = await readLogFile(path, options);
  if (read.shape !== "counters") return read;
  throw new InputFaults([{ where: path, found: "it holds what a desk counted", expected: "a log with a row for each message or conversation", mend: "write consultsPerOrder as a number, or name a log" }]);
}
