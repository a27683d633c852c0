// Adds to package-lock.json the optional binaries of other platforms that npm left out, so that `npm ci` accepts the file
// everywhere. npm writes only those it could fetch; `npm ci` then finds the lock and the packages' own lists at odds.
// Run it after every change of dependencies: `npm run lock`. `--check` only tells what is missing.
import { readFileSync, writeFileSync } from "node:fs";

const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64"];

/** The missing entries as [key, entry], read off the lists of the packages that ask for them. */
export function missingBinaries(lock) {
  const missing = [];
  for (const parent of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const key = `node_modules/${name}`;
      if (lock.packages[key] === undefined) missing.push([key, entryOf(name, version, parent)]);
    }
  }
  return missing;
}

function entryOf(name, version, parent) {
  const words = name.split("/").at(-1).split("-");
  const system = words.find((word) => SYSTEMS.includes(word));
  const processor = words.find((word) => PROCESSORS.includes(word));
  const libc = words.some((word) => word.startsWith("musl")) ? "musl" : words.some((word) => word.startsWith("gnu")) ? "glibc" : undefined;
  return {
    version,
    ...(processor === undefined ? {} : { cpu: [processor] }),
    ...(parent.dev ? { dev: true } : {}),
    ...(libc === undefined ? {} : { libc: [libc] }),
    optional: true,
    ...(system === undefined ? {} : { os: [system] }),
  };
}

if (process.argv[1] === import.meta.filename) {
  const file = new URL("../package-lock.json", import.meta.url);
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const missing = missingBinaries(lock);
  if (process.argv.includes("--check")) {
    for (const [key] of missing) console.error(`package-lock.json misses ${key}`);
    process.exit(missing.length === 0 ? 0 : 1);
  }
  const entries = [...Object.entries(lock.packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1));
  lock.packages = Object.fromEntries(entries);
  for (const entry of Object.values(lock.packages)) delete entry.resolved;
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.error(`package-lock.json: ${missing.length} binaries of other platforms added`);
}
