import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = { darwin: ["open"], win32: ["rundll32", "url.dll,FileProtocolHandler"] };

/**
 * Opens the address by way of a private page that leads there: what a command is started with can be read by every user of the machine, and the address holds the key.
 * Returns the folder of that page.
 */
export function openBrowser(address: string): string {
  const folder = mkdtempSync(join(tmpdir(), "replycast-open-"));
  const door = join(folder, "workbench.html");
  writeFileSync(door, `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${address.replaceAll("&", "&amp;")}">\n`, { mode: 0o600 });
  const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...args, door], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
  return folder;
}
