import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const src = join(root, "src");

/** Folders (and the library's face) by storey, ground first; imports run downward or stay within one storey. */
const STOREYS: readonly (readonly string[])[] = [
  ["errors", "document", "time", "random", "statistics", "log"],
  ["rules", "scenario", "import"],
  ["model", "engine", "judging", "metrics"],
  ["experiment", "scoring", "film", "training", "calibration", "backtest", "forecast", "staffing"],
  ["report", "index.ts"],
  ["hosts", "page", "server", "cli"],
];
/** Folders whose inner folders still import each other in a circle: import (rows, build), report (score, explain), scoring (shop, card). */
const TANGLED = ["import", "report", "scoring"];
const HOSTS = STOREYS[STOREYS.length - 1];
const MOST_LINES = 250;
/** Written by the build. */
const GENERATED = "packs.generated.ts";

interface SourceFile {
  /** Relative to src, with `/`. */
  readonly name: string;
  readonly folder: string;
  readonly text: string;
  /** Without comments. */
  readonly code: string;
  /** Names relative to src of the files it imports; packages and node: modules as written. */
  readonly imports: readonly string[];
}

const files = readSources();
const byName = new Map(files.map((file) => [file.name, file]));

describe("storeys", () => {
  it("every folder of src has its storey", () => {
    expect(faults((file) => storeyOf(file.name) === -1)).toEqual([]);
  });

  it("imports run downward", () => {
    const upward = files.flatMap((file) =>
      ownImports(file).filter((name) => storeyOf(name) > storeyOf(file.name)).map((name) => `${file.name} → ${name}`));
    expect(upward).toEqual([]);
  });

  it("folders do not import each other in a circle, nor do files", () => {
    const folders = new Map<string, Set<string>>();
    for (const file of files) {
      const targets = folders.get(file.folder) ?? new Set();
      for (const name of ownImports(file)) if (folderOf(name) !== file.folder) targets.add(folderOf(name));
      folders.set(file.folder, targets);
    }
    expect(circle(new Map(files.map((file) => [file.name, new Set(ownImports(file))])))).toEqual([]);
    expect(circle(folders)).toEqual([]);
  });

  it("nor do the folders within a folder, whatever the files that bind them together", () => {
    const folders = new Set(files.map(({ folder }) => folder).filter((folder) => !TANGLED.includes(folder)));
    const circles = [...folders].map((folder) => {
      const inner = new Map<string, Set<string>>();
      for (const file of files.filter((each) => each.folder === folder && innerOf(each.name) !== undefined)) {
        const own = innerOf(file.name) ?? "";
        const targets = inner.get(own) ?? new Set();
        for (const name of ownImports(file)) {
          const other = folderOf(name) === folder ? innerOf(name) : undefined;
          if (other !== undefined && other !== own) targets.add(other);
        }
        inner.set(own, targets);
      }
      return circle(inner).map((name) => `${folder}/${name}`);
    });
    expect(circles.flat()).toEqual([]);
  });

  it("every import of an own file names a file that is there", () => {
    const lost = files.flatMap((file) => ownImports(file).filter((name) => name.endsWith(".ts") && !byName.has(name) && !name.endsWith(GENERATED))
      .map((name) => `${file.name} → ${name}`));
    expect(lost).toEqual([]);
  });

  it("the engine and what judges or measures its log never see each other, directly or through others", () => {
    expect(reach("engine").filter((name) => name.startsWith("metrics/") || name.startsWith("judging/"))).toEqual([]);
    expect([...reach("metrics"), ...reach("judging")].filter((name) => name.startsWith("engine/"))).toEqual([]);
  });

  it("the engine and all below it are free of packages", () => {
    const reached = [...files.filter((file) => file.folder === "engine").map((file) => file.name), ...reach("engine")];
    const packages = reached.flatMap((name) => (byName.get(name)?.imports ?? []).filter((target) => !isOwn(target)).map((target) => `${name} → ${target}`));
    expect(packages).toEqual([]);
  });
});

describe("purity below the hosts", () => {
  const pure = () => files.filter((file) => !HOSTS.includes(file.folder));
  const forbidden: readonly (readonly [string, RegExp])[] = [
    ["a node: module", /["']node:/],
    ["the process or its globals", /\bprocess\.|\bBuffer\b|\b__dirname\b|\brequire\(|\bsetTimeout\(|\bsetInterval\(/],
    ["the DOM", /\b(?:document\.(?:body|head|title|createElement|querySelector|getElementById|addEventListener)|window\.(?:document|location)|navigator\.|localStorage|postMessage\()/],
    ["the clock", /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/],
    ["Math.random", /Math\.random/],
    ["the console", /\bconsole\./],
  ];
  it.each(forbidden)("nothing touches %s", (_what, pattern) => {
    expect(pure().filter((file) => pattern.test(file.code)).map((file) => file.name)).toEqual([]);
  });
});

describe("the engine's numbers are the same in every JavaScript engine", () => {
  it("engine, random draws and metrics call no function of Math whose last bit is not fixed", () => {
    // Whole powers of two are exact everywhere.
    const free = /\bMath\.(?:log|exp|pow|sin|cos|tan|atan|asin|acos|sinh|cosh|tanh|log2|log10|log1p|expm1|cbrt|hypot)\b/;
    const engineSide = files.filter((file) => ["engine", "random", "model", "metrics"].includes(file.folder));
    expect(engineSide.filter((file) => free.test(file.code) || /(?<!\b2 )\*\*/.test(file.code)).map((file) => file.name)).toEqual([]);
  });
});

describe("platforms are data", () => {
  it("no code compares or switches on a platform's name", () => {
    const names = "pinduoduo|kuaishou|douyin|taobao|tmall|jd|xiaohongshu|shopee";
    const comparison = new RegExp(`(?:[=!]==?\\s*|case\\s+|includes\\(|startsWith\\()["'\`](?:${names})\\b`);
    expect(faults((file) => comparison.test(file.code) || /platform\s*[=!]==?\s*["'`]/.test(file.code))).toEqual([]);
  });
});

describe("the form of files", () => {
  it(`no file is longer than ${MOST_LINES} lines`, () => {
    expect(faults((file) => file.text.split("\n").length - 1 > MOST_LINES)).toEqual([]);
  });

  it("nothing is exported by default", () => {
    expect(faults((file) => /\bexport\s+default\b|\bas\s+default\b/.test(file.code))).toEqual([]);
  });

  it("there is no enum and no any", () => {
    expect(faults((file) => /^\s*(?:export\s+)?(?:const\s+)?enum\s/m.test(file.code) || /(?::|\bas|<|\|)\s*any\b(?!["'\w-])/.test(withoutStrings(file.code)))).toEqual([]);
  });

  it("no compiler complaint is silenced and nothing is left to do", () => {
    expect(faults((file) => /@ts-ignore|@ts-expect-error|@ts-nocheck|\bTODO\b|\bFIXME\b/.test(file.text))).toEqual([]);
  });

  it("no file or folder is a drawer for odds and ends", () => {
    expect(faults((file) => /(?:^|\/)(?:utils?|helpers?|common|core|misc|types|manager)(?:\.|\/)/.test(file.name))).toEqual([]);
  });

  it("only the library's face re-exports", () => {
    const faces = ["index.ts", "hosts/node.ts", "hosts/browser.ts"];
    expect(faults((file) => !faces.includes(file.name) && /^\s*export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s+from\b/m.test(file.code))).toEqual([]);
  });
});

function faults(isFault: (file: SourceFile) => boolean): string[] {
  return files.filter(isFault).map((file) => file.name);
}

function readSources(): SourceFile[] {
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(GENERATED) && !name.endsWith(".d.ts"))
    .sort()
    .map((name) => {
      const text = readFileSync(join(src, name), "utf8");
      const code = withoutComments(text);
      return { name, folder: folderOf(name), text, code, imports: importsOf(name, code) };
    });
}

/** Static and dynamic imports and re-exports; types too, for a type is knowledge of the other as well. */
function importsOf(name: string, code: string): string[] {
  const specifiers = [...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+|new URL\(\s*)["']([^"']+)["']/gm)].map((match) => match[1]);
  return [...new Set(specifiers.filter((specifier) => /^[.@\w]/.test(specifier)))].map((specifier) =>
    specifier.startsWith(".") ? relative(src, resolve(src, dirname(name), specifier.replace(/\?.*$/, ""))).replaceAll("\\", "/") : specifier);
}

function isOwn(target: string): boolean {
  return !target.startsWith("..") && (byName.has(target) || STOREYS.flat().includes(folderOf(target)));
}

function ownImports(file: SourceFile): string[] {
  return file.imports.filter((target) => isOwn(target) && /\.tsx?$/.test(target));
}

function folderOf(name: string): string {
  return name.split("/", 1)[0];
}

/** The folder within a folder of src; undefined for files that lie directly in the latter. */
function innerOf(name: string): string | undefined {
  const parts = name.split("/");
  return parts.length > 2 ? parts[1] : undefined;
}

function storeyOf(name: string): number {
  return STOREYS.findIndex((storey) => storey.includes(folderOf(name)));
}

/** Everything that the files of a folder import, and what those import, and so on. */
function reach(folder: string): string[] {
  const reached = new Set<string>();
  const waiting = files.filter((file) => file.folder === folder);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const target of ownImports(file)) {
      if (reached.has(target)) continue;
      reached.add(target);
      const next = byName.get(target);
      if (next !== undefined) waiting.push(next);
    }
  }
  return [...reached];
}

/** One circle of the graph as the names along it; empty where there is none. */
function circle(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (name: string): string[] => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return [];
    path.push(name);
    for (const target of graph.get(name) ?? []) {
      const found = visit(target);
      if (found.length > 0) return found;
    }
    path.pop();
    done.add(name);
    return [];
  };
  for (const name of graph.keys()) {
    const found = visit(name);
    if (found.length > 0) return found;
  }
  return [];
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;{}(),])\/\/.*$/gm, "$1");
}

function withoutStrings(code: string): string {
  return code.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '""');
}
