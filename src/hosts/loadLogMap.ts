import { logMapPreset } from "../import/map/logMapPresets.ts";
import type { LogMap } from "../import/map/logMap.ts";
import { parseLogMap } from "../import/map/readLogMap.ts";
import { readTextFile } from "./readTextFile.ts";

/** A preset by its name, or the map of a YAML or JSON file, by a name that ends in .yaml, .yml or .json. */
export function loadLogMap(presetOrFile: string, where = "--map"): LogMap {
  if (!/\.(?:ya?ml|json)$/iu.test(presetOrFile)) return logMapPreset(presetOrFile, where);
  return parseLogMap(readTextFile(presetOrFile, "a map of columns (YAML or JSON)"), presetOrFile);
}
