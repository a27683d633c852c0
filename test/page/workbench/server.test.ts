import { describe, expect, it } from "vitest";
import { RefusedRequest } from "../../../src/page/workbench/RefusedRequest.ts";
import { workbenchServer } from "../../../src/page/workbench/server.ts";

describe("the page's side of the workbench", () => {
  it("sends the token with every request and a new file only where none is", async () => {
    const asked: Request[] = [];
    const server = workbenchServer("secret", (input: string | URL | Request, init) => {
      asked.push(new Request(new URL(input instanceof Request ? input.url : input, "http://127.0.0.1"), init));
      return Promise.resolve(Response.json({ path: "a b.yaml", tag: "\"1\"" }));
    });
    expect(await server.save("a b.yaml", "name: x")).toEqual({ path: "a b.yaml", tag: "\"1\"" });
    await server.save("a b.yaml", "name: y", "\"1\"");
    expect(asked.map(({ headers }) => [headers.get("replycast-token"), headers.get("if-none-match"), headers.get("if-match")])).toEqual([["secret", "*", null], ["secret", null, "\"1\""]]);
    expect(new URL(asked[0].url).searchParams.get("path")).toBe("a b.yaml");
  });

  it("tells a refusal with its status and words, and a lost server as such", async () => {
    const refusing = workbenchServer("t", () => Promise.resolve(Response.json({ refused: "changed on disk" }, { status: 412 })));
    await expect(refusing.files()).rejects.toMatchObject({ status: 412, message: "changed on disk", lost: false });
    const gone = workbenchServer("t", () => Promise.reject(new TypeError("no connection")));
    await expect(gone.files()).rejects.toBeInstanceOf(RefusedRequest);
    await expect(gone.files()).rejects.toMatchObject({ lost: true });
  });

  it("hands out a job's events line by line, however its bytes are cut, letters of several bytes too", async () => {
    const bytes = new TextEncoder().encode('{"note":"客服"}\n{"progress":{"done":1,"total":2}}\n{"kept":"r.json","status":0}');
    const body = new ReadableStream<Uint8Array>({
      start(stream) {
        for (let at = 0; at < bytes.length; at += 4) stream.enqueue(bytes.slice(at, at + 4));
        stream.close();
      },
    });
    const events: unknown[] = [];
    for await (const event of workbenchServer("t", () => Promise.resolve(new Response(body))).run({ command: "compare", scenarios: [], language: "zh" })) events.push(event);
    expect(events).toEqual([{ note: "客服" }, { progress: { done: 1, total: 2 } }, { kept: "r.json", status: 0 }]);
  });
});
