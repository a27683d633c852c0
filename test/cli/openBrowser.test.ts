import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { openBrowser } from "../../src/cli/openBrowser.ts";

const ADDRESS = "http://127.0.0.1:4380/#token=secret&lang=zh";

afterEach(() => { vi.unstubAllEnvs(); });

it.skipIf(process.platform !== "linux")("a browser is opened on a private page that leads to the address, so that no list of processes shows the key (needs Linux)", async () => {
  const tools = mkdtempSync(join(tmpdir(), "replycast-opener-"));
  const [opener, noted] = [join(tools, "xdg-open"), join(tools, "noted")];
  writeFileSync(opener, `#!/bin/sh\nstat -c %a "$1" > "${noted}.new"; echo "$@" >> "${noted}.new"; cat "$1" >> "${noted}.new"; mv "${noted}.new" "${noted}"\n`, { mode: 0o755 });
  vi.stubEnv("PATH", `${tools}:${process.env["PATH"] ?? ""}`);
  const folder = openBrowser(ADDRESS);
  await vi.waitFor(() => { expect(existsSync(noted)).toBe(true); }, { timeout: 10_000 });
  const [mode, given, page] = readFileSync(noted, "utf8").split("\n");
  expect([mode, given]).toEqual(["600", join(folder, "workbench.html")]);
  expect(page).toContain(`url=${ADDRESS.replace("&", "&amp;")}"`);
  for (const made of [tools, folder]) rmSync(made, { recursive: true });
});
