import { readFileSync, readdirSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { TOKEN_HEADER } from "../../src/server/protocol.ts";
import type { JobEvent } from "../../src/server/protocol.ts";
import { eventsOf, SHOP, started, type Started } from "./started.ts";

let bench: Started | undefined;

afterEach(async () => {
  await bench?.end();
  bench = undefined;
});

/** A connection on which the head of a request for the page stands, with what else is sent. */
function connected(port: number, sent: string): { readonly socket: Socket; readonly answer: Promise<string> } {
  const socket = connect(port, "127.0.0.1", () => socket.write(sent));
  const answer = new Promise<string>((resolve) => {
    let text = "";
    socket.on("data", (piece) => { text += String(piece); });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(text));
  });
  return { socket, answer };
}

describe("the limits of a workbench", () => {
  it("refuse a log over its size without keeping it or reading on, told or not", async () => {
    bench = await started({}, { uploadBytes: 1000 });
    const upload = (body: BodyInit, more: object = {}): Promise<number> => (bench as Started).ask("/api/upload?name=a.csv", { method: "PUT", body, ...more }).then(({ status }) => status, () => 413);
    expect(await upload("x".repeat(1000))).toBe(200);
    expect(await upload("x".repeat(1001))).toBe(413);
    const endless = new ReadableStream<Uint8Array>({ pull: (stream) => stream.enqueue(new Uint8Array(1 << 16)) });
    expect(await upload(endless, { duplex: "half" })).toBe(413);
    expect((await bench.ask("/api/files")).status).toBe(200);
  });

  it("cut off who sends the whole of a request too slowly", async () => {
    bench = await started({}, { requestMs: 300, headMs: 300, checkMs: 50 });
    const { answer } = connected(bench.port, `POST /api/scenario/read HTTP/1.1\r\nHost: 127.0.0.1:${bench.port}\r\n${TOKEN_HEADER}: ${bench.token}\r\nContent-Length: 100\r\n\r\n{`);
    await answer;
    expect((await bench.ask("/api/files")).status).toBe(200);
  });

  it("take no more connections than they name, and others again when one has ended", async () => {
    bench = await started({}, { connections: 2 });
    const held = [connected(bench.port, "GET / HTTP/1.1\r\n"), connected(bench.port, "GET / HTTP/1.1\r\n")];
    await Promise.all(held.map(({ socket }) => new Promise((resolve) => { socket.once("connect", resolve); })));
    expect(await connected(bench.port, "GET / HTTP/1.1\r\n").answer).toBe("");
    for (const { socket } of held) socket.destroy();
    await Promise.all(held.map(({ answer }) => answer));
    await expect.poll(() => (bench as Started).ask("/api/files").then(({ status }) => status, () => 0), { timeout: 10_000 }).toBe(200);
  });
});

describe("two browsers at one workbench", () => {
  it("do not disturb each other: one leaves its job, which ends, and the other's goes on to its result", async () => {
    bench = await started({ "shop.yaml": SHOP });
    const job = (replications: number) => ({ command: "simulate", language: "en", scenario: { path: "shop.yaml" }, replications });
    const leaving = new AbortController();
    const left = await bench.ask("/api/jobs", { method: "POST", body: JSON.stringify(job(1_000_000)), signal: leaving.signal });
    const staying = await bench.post("/api/jobs", job(20));
    const [first] = await firstEvents(left);
    leaving.abort();
    const last = (await eventsOf(staying)).at(-1);
    expect(last).toMatchObject({ status: 0 });
    const id = (first as { job: string }).job;
    await expect.poll(async () => (await (bench as Started).ask(`/api/jobs?job=${id}`, { method: "DELETE" })).status, { timeout: 20_000 }).toBe(404);
    expect(readdirSync(join(bench.folder, "results")).filter((name) => name.endsWith(".json")).length).toBeGreaterThanOrEqual(1);
  }, 60_000);

  it("save one file only over what they have read: the second is told", async () => {
    bench = await started({ "shop.yaml": SHOP });
    const tags = await Promise.all([1, 2].map(async () => (await (bench as Started).ask("/api/file?path=shop.yaml")).headers.get("etag") ?? ""));
    const put = (body: string, tag: string) => (bench as Started).ask("/api/file?path=shop.yaml", { method: "PUT", body, headers: { "if-match": tag } });
    expect((await put(`${SHOP}# first\n`, tags[0])).status).toBe(200);
    expect((await put(`${SHOP}# second\n`, tags[1])).status).toBe(412);
    expect(readFileSync(join(bench.folder, "shop.yaml"), "utf8")).toContain("# first");
  });
});

/** What a job tells first. */
async function firstEvents(answer: Response): Promise<readonly JobEvent[]> {
  const reader = answer.body?.getReader();
  const { value } = await (reader as ReadableStreamDefaultReader<Uint8Array>).read();
  return new TextDecoder().decode(value).trim().split("\n").map((line) => JSON.parse(line) as JobEvent);
}
