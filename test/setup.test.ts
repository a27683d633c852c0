import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { missingBinaries } from "../scripts/complete-lock.mjs";

const root = join(import.meta.dirname, "..");
const read = (name: string): string => readFileSync(join(root, name), "utf8");
const lock = JSON.parse(read("package-lock.json")) as { packages: Record<string, { resolved?: string }> };

describe("the set-up", () => {
  it("locks the binaries of every platform, so that npm ci takes the lock file (else: npm run lock)", () => {
    expect(missingBinaries(lock).map(([name]) => name)).toEqual([]);
  });

  it("names no registry in the lock file", () => {
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
    expect(read("package-lock.json")).not.toContain("registry.");
  });

  it("has a command and a CI script that may be run", () => {
    for (const name of ["bin/replycast.js", ".ci/run"]) expect(statSync(join(root, name)).mode & 0o111, name).not.toBe(0);
  });

  it("shows the two commands within the first ten lines of the README", () => {
    const top = read("README.md").split("\n", 10).join("\n");
    expect(top).toContain("npm start");
    expect(top).toContain("npm test");
  });
});
