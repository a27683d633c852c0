import { parseDocument } from "../../document/parseDocument.ts";
import type { EventForecastFile } from "./eventForecastFile.ts";
import { readForecast } from "./readForecast.ts";

/** Reads an expected event from YAML or JSON text. Throws InputFaults with all that is wrong; files that it names are left to the host. */
export function parseForecast(text: string, fileName: string): EventForecastFile {
  return readForecast(parseDocument(text, fileName));
}
