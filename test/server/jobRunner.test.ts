import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { jobRunner } from "../../src/server/jobRunner.ts";

const FULL = "/dev/full";

it.skipIf(!existsSync(FULL))("a full disk ends the job that writes, and no other (needs /dev/full)", async () => {
  const folder = mkdtempSync(join(tmpdir(), "replycast-runner-"));
  const runner = jobRunner(folder);
  const { signal } = new AbortController();
  await expect(runner.run({ args: ["rules", "--json"], output: FULL, onEvent: () => undefined }, signal)).rejects.toThrow(/ENOSPC|no space/u);
  expect(await runner.run({ args: ["rules", "--json"], output: join(folder, "rules.json"), onEvent: () => undefined }, signal)).toMatchObject({ status: 0 });
  await runner.close();
  rmSync(folder, { recursive: true, force: true });
});
