import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { AGENT_STATES, BUYER_KINDS, ENTRY_PAGES, REPLY_KINDS } from "../src/log/kinds.ts";
import { LOG_COLUMNS } from "../src/log/logColumns.ts";
import { replycast } from "./cli/commandLine.ts";
import { scenarioJsonSchema } from "../src/scenario/scenarioJsonSchema.ts";

const root = join(import.meta.dirname, "..");
const src = join(root, "src");
const PAGES = ["README.md", "README.zh.md", "CHANGELOG.md", ...readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)];
const SOURCES = readdirSync(src, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
const FOLDERS = readdirSync(src);
/** Made by a build. */
const BUILT = /^(?:dist|reports)\b/u;
/** Names of the package's entries, not of files. */
const ENTRIES = ["replycast/node", "replycast/browser"];

const read = (page: string): string => readFileSync(join(root, page), "utf8");

describe.each(PAGES)("%s", (page) => {
  it("links to files and headings that are there", () => {
    expect(linksOf(read(page)).filter((link) => !isThere(page, link))).toEqual([]);
  });

  it("names files and folders that are there", () => {
    const names = wordsInCode(read(page)).filter((word) => isPath(word) && !BUILT.test(word) && !ENTRIES.includes(word));
    expect(names.filter((name) => !isFileOrFolder(name))).toEqual([]);
  });

  it("names commands of npm that are there", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w-]+)/gu)].map(([, script]) => script);
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });
});

it("the map of the folders has every folder of src", () => {
  const table = read("docs/architecture.md").split("\n").filter((line) => line.startsWith("|")).join("\n");
  expect(FOLDERS.filter((folder) => !wordsInCode(table).includes(folder))).toEqual([]);
});

it("both READMEs name the same examples, documents, commands and figures of speed", () => {
  const [english, chinese] = ["README.md", "README.zh.md"].map((page) => {
    const text = read(page);
    return {
      links: new Set(linksOf(text).filter((link) => !/README|\.png$/u.test(link))),
      commands: new Set([...text.matchAll(/npx replycast (?:[a-z]+|COMMAND)|npm (?:run )?\w+|--[a-z]+/gu)].map(([command]) => command).filter((command) => command !== "--lang")),
      speeds: [...text.matchAll(/\| ([\d.]+) \| ([\d.]+) \|$/gmu)].map(([, perSecond, ofC]) => [perSecond, ofC]),
    };
  });
  expect(chinese).toEqual(english);
  expect(english.speeds.length).toBe(3);
});

it("the page on scenario files names every key of the format", () => {
  const page = read("docs/scenario-files.md");
  const missing = [...new Set(keysOf(scenarioJsonSchema()))].filter((key) => !new RegExp(`\\b${key}\\b`, "u").test(page));
  expect(missing).toEqual([]);
});

it("the page on message logs names every column and kind", () => {
  const named = new Set(wordsInCode(read("docs/message-logs.md")));
  expect([...LOG_COLUMNS, ...BUYER_KINDS, ...REPLY_KINDS, ...AGENT_STATES, ...ENTRY_PAGES].filter((name) => !named.has(name))).toEqual([]);
});

describe("the page on scoring", () => {
  it.each(shownCommands(read("docs/scoring.md")))("shows what `$command` prints", async ({ command, shown }) => {
    const { stdout, status } = await replycast(command.split(" ").slice(2), { cwd: root });
    expect(status).toBe(0);
    let rest = stdout;
    for (const part of shown) {
      expect(rest).toContain(part);
      rest = rest.slice(rest.indexOf(part) + part.length);
    }
  });
});

/** The commands of a page with what stands below them, in the pieces between lines of `…`. */
function shownCommands(text: string): { readonly command: string; readonly shown: readonly string[] }[] {
  return [...text.matchAll(/^```console\n\$ (.+)\n([\s\S]*?)\n```$/gmu)].map(([, command, output]) => ({
    command, shown: output.split(/^…$/mu).map((part) => part.replaceAll(/^\n|\n$/gu, "")).filter((part) => part !== ""),
  }));
}

/** Names of all properties in a JSON Schema. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "properties" in schema && typeof schema.properties === "object" ? Object.keys(schema.properties ?? {}) : [];
  return [...own, ...Object.values(schema).flatMap(keysOf)];
}

/** Targets of a page's links and pictures, those on the web left out. */
function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link]) => link).filter((link) => !/^[a-z]+:/u.test(link));
}

function isThere(page: string, link: string): boolean {
  const [path, heading] = link.split("#");
  const target = path === "" ? page : relative(root, resolve(root, dirname(page), path));
  if (!existsSync(join(root, target))) return false;
  return heading === undefined || headingsOf(read(target)).includes(heading);
}

/** Headings as links name them. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading]) => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").replaceAll(" ", "-"));
}

function wordsInCode(text: string): string[] {
  return [...text.replace(/^```[\s\S]*?^```$/gmu, "").matchAll(/`([^`\n]+)`/gu)].map(([, word]) => word);
}

/** A file of the checkout by its path, one of src by its place there, or a source file by its name alone. */
function isPath(word: string): boolean {
  return /^[\w.-]+(?:\/[\w.-]+)*\/?$/u.test(word) && (word.includes("/") || /\.(?:tsx?|mjs)$/u.test(word)) && !isId(word);
}

/** Rules and the like have a stroke too: what begins with no folder is not one. */
function isId(word: string): boolean {
  return word.includes("/") && !existsSync(join(root, word.split("/", 1)[0])) && !FOLDERS.includes(word.split("/", 1)[0]);
}

function isFileOrFolder(name: string): boolean {
  if (existsSync(join(root, name))) return true;
  if (!name.includes("/")) return SOURCES.some((source) => source.split("/").at(-1) === name);
  return SOURCES.some((source) => source === name || source.replace(/\.tsx?$/u, "") === name);
}
