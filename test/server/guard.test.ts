import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TOKEN_HEADER } from "../../src/server/protocol.ts";
import type { FolderListing } from "../../src/server/protocol.ts";
import { SHOP, started, type Started } from "./started.ts";

let bench: Started;
let outside: string;

beforeAll(async () => {
  bench = await started({ "shop.yaml": SHOP });
  outside = mkdtempSync(join(tmpdir(), "replycast-outside-"));
  writeFileSync(join(outside, "secret.yaml"), SHOP);
});

afterAll(async () => {
  await bench.end();
  rmSync(outside, { recursive: true, force: true });
});

const own = (): Record<string, string> => ({ host: `127.0.0.1:${bench.port}`, [TOKEN_HEADER]: bench.token });

describe("who may ask the workbench", () => {
  it("gives the page to a browser of this machine, without the token in it and under a policy that knows only this server", async () => {
    const { status, text, headers } = await bench.raw("/", { host: `localhost:${bench.port}` });
    expect(status).toBe(200);
    expect(text).toContain('"kind":"workbench"');
    expect(text).not.toContain(bench.token);
    expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*connect-src 'self'.*frame-ancestors 'none'/u);
    expect(headers["content-security-policy"]).not.toContain("unsafe");
    expect(headers).toMatchObject({ "cache-control": "no-store", "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", "cross-origin-resource-policy": "same-origin" });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  it.each([
    ["another name of this machine, as after a rebinding", { host: "shop.example" }],
    ["its name with another port", { host: "127.0.0.1:1" }],
    ["its name within another", { host: "127.0.0.1.shop.example" }],
  ])("refuses %s, also for the page", async (_what, headers) => {
    expect((await bench.raw("/", headers)).status).toBe(403);
    expect((await bench.raw("/api/files", { ...own(), ...headers })).status).toBe(403);
  });

  it("refuses a request without the token, with one of another start, and with one that is almost right", async () => {
    const { host } = own();
    const almost = `${bench.token.slice(0, -1)}${bench.token.endsWith("A") ? "B" : "A"}`;
    for (const headers of [{ host }, { host, [TOKEN_HEADER]: "" }, { host, [TOKEN_HEADER]: almost }, { host, [TOKEN_HEADER]: bench.token.slice(1) }]) {
      expect((await bench.raw("/api/files", headers)).status).toBe(403);
    }
    expect((await bench.raw("/api/files", own())).status).toBe(200);
  });

  it("refuses requests that another page sends, even with the token", async () => {
    for (const headers of [{ origin: "http://shop.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" }]) {
      expect((await bench.raw("/api/files", { ...own(), ...headers as Record<string, string> })).status).toBe(403);
    }
    expect((await bench.raw("/api/files", { ...own(), origin: `http://127.0.0.1:${bench.port}`, "sec-fetch-site": "same-origin" })).status).toBe(200);
  });

  it("knows nothing beside its own paths", async () => {
    expect((await bench.raw("/api/nothing", own())).status).toBe(404);
    expect((await bench.raw("/shop.yaml", own())).status).toBe(404);
    expect((await bench.raw("/../../etc/passwd", own())).status).toBe(404);
  });
});

describe("which files it serves", () => {
  it.each([
    "../secret.yaml", "..%2Fsecret.yaml", "%2e%2e/secret.yaml", "a/../../secret.yaml", "/etc/passwd", "//etc/passwd", "C:%5CWindows%5Cwin.ini", "..%5Csecret.yaml",
    "shop.yaml%00.txt", ".git/config", "./shop.yaml", "shop.yaml/", "shop.yaml.", "CON:x", "shop.yaml::$DATA", "",
  ])("refuses the path %s for reading and for writing", async (path) => {
    const reading = await bench.raw(`/api/file?path=${path}`, own());
    expect([400, 404]).toContain(reading.status);
    expect(reading.text).not.toContain("consultsPerDay");
    const writing = await bench.ask(`/api/file?path=${path}`, { method: "PUT", body: "x", headers: { "if-none-match": "*" } });
    expect([400, 404]).toContain(writing.status);
  });

  it("follows no link that leads out, and links within as if they were the file", async () => {
    symlinkSync(outside, join(bench.folder, "out"));
    symlinkSync(join(outside, "secret.yaml"), join(bench.folder, "secret.yaml"));
    symlinkSync(join(outside, "not-there.yaml"), join(bench.folder, "dangling.yaml"));
    symlinkSync(join(bench.folder, "shop.yaml"), join(bench.folder, "same.yaml"));
    for (const path of ["out/secret.yaml", "secret.yaml", "dangling.yaml"]) {
      expect((await bench.ask(`/api/file?path=${path}`)).status).toBe(404);
      expect((await bench.ask(`/api/file?path=${path}`, { method: "PUT", body: "x", headers: { "if-none-match": "*" } })).status).toBe(404);
      expect((await bench.post("/api/jobs", { command: "simulate", language: "en", scenario: { path } }).then((answer) => answer.text()))).toContain("failed");
    }
    expect(readFileSync(join(outside, "secret.yaml"), "utf8")).toBe(SHOP);
    expect((await bench.ask("/api/file?path=same.yaml")).status).toBe(200);
    const { entries } = await (await bench.ask("/api/files")).json() as FolderListing;
    expect(entries.map(({ path }) => path)).toEqual(["same.yaml", "shop.yaml"]);
  });

  it("reads no scenario that takes from a file outside, by itself or through one that it extends", async () => {
    writeFileSync(join(bench.folder, "extends-out.yaml"), `extends: ${join(outside, "secret.yaml")}\n`);
    for (const text of [`extends: ../${outside.split("/").at(-1)}/secret.yaml\n`, "extends: extends-out.yaml\n", `${SHOP}rules: [/etc/passwd.yaml]\n`]) {
      const reading = await (await bench.post("/api/scenario/read", { text })).json() as { faults: { found: string }[] };
      expect(reading.faults[0].found).toContain("outside the workbench's folder");
    }
  });
});

describe("how much it takes", () => {
  it("refuses a text over 2 MB without reading it to its end, told or not", async () => {
    expect((await bench.ask("/api/scenario/read", { method: "POST", body: "x".repeat(2 * 1024 * 1024 + 1) })).status).toBe(413);
    const endless = new ReadableStream<Uint8Array>({ pull: (stream) => stream.enqueue(new Uint8Array(1 << 16)) });
    const answer = await bench.ask("/api/scenario/read", { method: "POST", body: endless, duplex: "half" } as RequestInit).then(({ status }) => status, () => 413);
    expect(answer).toBe(413);
  });

  it("cuts off who sends the head of a request drop by drop", async () => {
    const slow = await started({}, { headMs: 300, checkMs: 50 });
    const closed = new Promise<void>((resolve) => {
      const socket = connect(slow.port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHost: "));
      const drops = setInterval(() => socket.write("a"), 100);
      socket.on("close", () => {
        clearInterval(drops);
        resolve();
      });
      socket.on("error", () => undefined);
    });
    await closed;
    expect((await slow.ask("/api/files")).status).toBe(200);
    await slow.end();
  });

  it("takes no request for a job that it does not understand", async () => {
    for (const body of [{}, { command: "rm" }, { command: "simulate", language: "en", scenario: { path: "shop.yaml" }, seed: "--out=/tmp/x" }, { command: "score", language: "en", log: { path: "a.csv" }, rules: ["--json\n"] }]) {
      expect((await bench.post("/api/jobs", body)).status).toBe(400);
    }
    expect((await bench.ask("/api/jobs", { method: "POST", body: "{" })).status).toBe(400);
  });

  it("lists folders within, leaves hidden files and installed packages out", async () => {
    mkdirSync(join(bench.folder, "more", "node_modules"), { recursive: true });
    writeFileSync(join(bench.folder, "more", ".hidden.yaml"), SHOP);
    writeFileSync(join(bench.folder, "more", "node_modules", "x.json"), "{}");
    writeFileSync(join(bench.folder, "more", "log.csv"), "time\n");
    const { entries } = await (await bench.ask("/api/files")).json() as FolderListing;
    expect(entries.filter(({ path }) => path.startsWith("more/")).map(({ path, kind }) => [path, kind])).toEqual([["more/log.csv", "log"]]);
  });
});
