import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { removeLeftDrafts } from "../../src/server/leftDrafts.ts";
import { SHOP } from "./started.ts";

describe("drafts that a killed workbench left", () => {
  it("are deleted once their process is gone and they are a day old; nothing else is", () => {
    const nowMs = Date.now();
    const folder = mkdtempSync(join(tmpdir(), "replycast-drafts-"));
    mkdirSync(join(folder, "more"), { recursive: true });
    const gone = 2 ** 22 + 1;
    const names = [`.replycast-${gone}-a-0.yaml`, `more/.replycast-${gone}-b-0.yaml`, `.replycast-${process.pid}-a-0.yaml`, `.replycast-${gone}.yaml`, "shop.yaml"];
    for (const name of names) {
      writeFileSync(join(folder, name), SHOP);
      utimesSync(join(folder, name), nowMs / 1000, nowMs / 1000 - 2 * 86_400);
    }
    const fresh = `.replycast-${gone}-c-0.yaml`;
    writeFileSync(join(folder, fresh), SHOP);
    removeLeftDrafts(folder, nowMs);
    expect([...names, fresh].map((name) => existsSync(join(folder, name)))).toEqual([false, false, true, true, true, true]);
    rmSync(folder, { recursive: true, force: true });
  });
});
