import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { builtFile } from "../hosts/builtFile.ts";
import { Refused } from "./refused.ts";
import { namesFiles } from "./scenarioReading.ts";

/** The package's `scenarios` folder. */
function examplesFolder(): string {
  return builtFile("../scenarios");
}

/** Names of the shipped examples that stand alone; one that takes from files beside it would not find them in the user's folder. */
export function exampleNames(): readonly string[] {
  const folder = examplesFolder();
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml")).map((name) => name.slice(0, -".yaml".length)).sort();
  return names.filter((name) => {
    const text = textIn(folder, name);
    return /^roster:/mu.test(text) && !namesFiles(text);
  });
}

/** Text of an example. @throws Refused 404 for a name that is none */
export function exampleText(name: string): string {
  if (!exampleNames().includes(name)) throw new Refused(404, "there is no such example");
  return textIn(examplesFolder(), name);
}

function textIn(folder: string, name: string): string {
  return readFileSync(join(folder, `${name}.yaml`), "utf8");
}
