import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { builtFile } from "../hosts/builtFile.ts";
import { changedText } from "../scenario/changedText.ts";
import { Refused } from "./refused.ts";
import { namesFiles, writtenOf } from "./scenarioReading.ts";

const ENDING = ".yaml";

/** The package's `scenarios` folder. */
function examplesFolder(): string {
  return builtFile("../scenarios");
}

/** Names of the shipped examples that can stand alone; one that takes values from files beside it would not find them in the user's folder. */
export function exampleNames(): readonly string[] {
  const folder = examplesFolder();
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ENDING)).map((name) => basename(name, ENDING)).sort();
  return names.filter((name) => !namesFiles(aloneText(folder, name)));
}

/** Text of an example as it stands alone. @throws Refused 404 for a name that is none */
export function exampleText(name: string): string {
  if (!exampleNames().includes(name)) throw new Refused(404, "there is no such example");
  return aloneText(examplesFolder(), name);
}

/** An example's text; of one that extends another that other's with its keys, under its own opening remark. */
function aloneText(folder: string, name: string): string {
  const text = readFileSync(join(folder, `${name}${ENDING}`), "utf8");
  const { extends: base, ...own } = writtenOf(text) ?? {};
  if (typeof base !== "string") return text;
  const under = aloneText(folder, basename(base, ENDING));
  const changes = Object.entries(own).map(([key, value]) => ({ path: [key], value }));
  return remarkOf(text) + (changedText(under.slice(remarkOf(under).length), changes) ?? under);
}

/** The lines of remarks with which a text begins. */
function remarkOf(text: string): string {
  return /^(?:#.*\n)*/u.exec(text)?.[0] ?? "";
}
