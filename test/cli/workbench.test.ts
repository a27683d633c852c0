import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const COMMAND = fileURLToPath(new URL("../../bin/replycast.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "replycast-workbench-cli-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `workbench` and, once it has told an address, does something with it and presses Ctrl-C. */
function workbench(args: readonly string[], withAddress: (address: string) => Promise<void> = () => Promise.resolve()): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, "workbench", ...args], { stdio: ["ignore", "pipe", "pipe"] });
    let [out, err] = ["", ""];
    let isTold = false;
    child.stderr.on("data", (piece: Buffer) => { err += piece.toString(); });
    child.stdout.on("data", (piece: Buffer) => {
      out += piece.toString();
      const [address] = /http:\S+/u.exec(out) ?? [];
      if (address === undefined || isTold) return;
      isTold = true;
      withAddress(address).catch(reject).finally(() => child.kill("SIGINT"));
    });
    child.on("close", (status) => resolve({ status, out, err }));
  });
}

describe("workbench", () => {
  it("tells its address, serves the folder's page, and ends by Ctrl-C as done", async () => {
    let served = "";
    const { status, out, err } = await workbench([folder, "--no-open", "--lang", "zh"], async (address) => {
      served = await (await fetch(address.split("#")[0])).text();
    });
    expect(err).toBe("");
    expect(status).toBe(0);
    expect(out).toContain("只有本机能访问");
    expect(out).toMatch(/http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}&lang=zh/u);
    expect(served).toContain('"kind":"workbench"');
  });

  it("takes the next free port where its own is taken, but not where one was asked for", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => { other.listen(0, "127.0.0.1", resolve); });
    const { port } = other.address() as AddressInfo;
    const { status, err } = await workbench([folder, `--port=${port}`, "--no-open"]);
    other.close();
    expect(status).toBe(2);
    expect(err).toContain(`port ${port} is taken`);
  });

  it("refuses a folder that is none and a port that is none, both at once", async () => {
    writeFileSync(join(folder, "file.txt"), "");
    const { status, err, out } = await workbench([join(folder, "file.txt"), "--port", "0"]);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("file.txt is no folder");
    expect(err).toContain("--port is 0");
  });
});
