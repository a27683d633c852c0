import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JobEvent, RosterAnswer, SavedFile, ScenarioReading, Upload } from "../../src/server/protocol.ts";
import { SHOP, eventsOf, started, type Started } from "./started.ts";

const LOG = readFileSync(join(import.meta.dirname, "..", "..", "scenarios", "export-seventh-day.csv"));

let bench: Started;

beforeAll(async () => {
  bench = await started({ "shop.yaml": SHOP, "base.yaml": "extends: shop.yaml\nname: twice\narrivals: { pre-sale: { consultsPerDay: 400 } }\n" });
});

afterAll(() => bench.end());

const reading = async (text: string, path?: string): Promise<ScenarioReading> => (await bench.post("/api/scenario/read", { text, ...(path === undefined ? {} : { path }) })).json() as Promise<ScenarioReading>;

describe("a scenario in the editor", () => {
  it("is read complete, with the rules that judge it", async () => {
    const { faults, scenario, packs, written } = await reading(SHOP);
    expect(faults).toEqual([]);
    expect(scenario?.teams["pre-sale"].cap).toBeDefined();
    expect(packs?.map(({ id }) => id)).toContain("pinduoduo/manual-reply-3min");
    expect(written).toEqual({ replycast: 1, name: "bench shop", platform: "pinduoduo", arrivals: { "pre-sale": { consultsPerDay: 200 } }, roster: { "pre-sale": { early: 2, late: 2 } } });
  });

  it("is told all that is wrong at once, each at its line and key", async () => {
    const { faults, scenario, written } = await reading(SHOP.replace("early: 2", "early: -2").replace("200", "many"));
    expect(faults.map(({ line, at }) => [line, at])).toEqual([[5, "arrivals.pre-sale.consultsPerDay"], [6, "roster.pre-sale.early"]]);
    expect(faults[0].where).toBe("scenario.yaml:5:31");
    expect(scenario).toBeUndefined();
    expect(written).toBeDefined();
  });

  it("takes from files beside it as the command line does", async () => {
    const { scenario } = await reading(readFileSync(join(bench.folder, "base.yaml"), "utf8"), "base.yaml");
    expect(scenario?.name).toBe("twice");
    expect(scenario?.roster).toEqual({ "pre-sale": { early: 2, late: 2 } });
  });

  it("is changed key by key with its comments where they are", async () => {
    const { text } = await (await bench.post("/api/scenario/change", { text: SHOP, changes: [
      { path: ["name"], value: "other" }, { path: ["roster", "pre-sale", "late"], value: 3 }, { path: ["teams", "pre-sale", "cap"], value: 8 },
    ] })).json() as { text: string };
    expect(text).toContain("name: other # as the sign says");
    expect(text).toContain("roster: { pre-sale: { early: 2, late: 3 } }");
    expect((await reading(text)).scenario?.teams["pre-sale"].cap).toBe(8);
  });

  it("takes a pasted roster", async () => {
    const roster = { text: "team,shift,agents\npre-sale,early,3\npre-sale,late,4\n" };
    const answer = await (await bench.post("/api/roster/read?lang=zh", { text: SHOP, roster })).json() as RosterAnswer;
    expect(answer.faults).toEqual([]);
    expect(answer.roster).toEqual({ "pre-sale": { early: 3, late: 4 } });
    const wrong = await (await bench.post("/api/roster/read", { text: SHOP, roster: { text: "nothing of a roster" } })).json() as RosterAnswer;
    expect(wrong.faults[0].where).toContain("roster.csv");
  });
});

describe("files", () => {
  it("are saved only over what their writer knows", async () => {
    const put = (body: string, headers: Record<string, string>): Promise<Response> => bench.ask("/api/file?path=new/plan.yaml", { method: "PUT", body, headers });
    const first = await put("a: 1\n", { "if-none-match": "*" });
    const { tag } = await first.json() as SavedFile;
    expect((await put("a: 2\n", { "if-none-match": "*" })).status).toBe(412);
    expect((await bench.ask("/api/file?path=new/plan.yaml")).headers.get("etag")).toBe(tag);
    const second = await put("a: 3\n", { "if-match": tag });
    expect(second.status).toBe(200);
    expect((await put("a: 4\n", { "if-match": tag })).status).toBe(412);
    expect((await put("a: 4\n", {})).status).toBe(400);
    expect(readFileSync(join(bench.folder, "new/plan.yaml"), "utf8")).toBe("a: 3\n");
    expect(readdirSync(join(bench.folder, "new"))).toEqual(["plan.yaml"]);
  });
});

describe("jobs", () => {
  it("keep their result, which becomes a report and files", async () => {
    const events = await eventsOf(await bench.post("/api/jobs", { command: "simulate", language: "en", replications: 20, scenario: { text: SHOP.replace("200", "210"), path: "shop.yaml" } }));
    const last = events.at(-1) as Extract<JobEvent, { kept: string }>;
    expect(last).toMatchObject({ status: 0, kept: expect.stringMatching(/^results\/[\d-]+-simulate-bench-shop\.json$/u) as string });
    const kept = JSON.parse(readFileSync(join(bench.folder, last.kept), "utf8")) as { replications: number; scenario: { arrivals: Record<string, { consultsPerDay: unknown }> } };
    expect(kept.replications).toBe(20);
    expect(JSON.stringify(kept.scenario.arrivals)).toContain("210");
    expect(await (await bench.ask(`/api/report?path=${last.kept}`)).json()).toMatchObject({ kind: "report" });
    const page = await bench.ask(`/api/export?path=${last.kept}&format=html&lang=zh`);
    expect(decodeURIComponent(page.headers.get("content-disposition") ?? "")).toContain("bench-shop.html");
    expect((await page.text()).startsWith("<!doctype html>")).toBe(true);
    const tables = await bench.ask(`/api/export?path=${last.kept}&format=csv`);
    expect(new Uint8Array(await tables.arrayBuffer()).slice(0, 2)).toEqual(Uint8Array.of(0x50, 0x4b));
    expect((await bench.ask(`/api/export?path=${last.kept}&format=exe`)).status).toBe(400);
    expect((await bench.ask("/api/report?path=shop.yaml")).status).toBe(422);
  });

  it("judge a dropped log", async () => {
    const { upload, bytes } = await (await bench.ask("/api/upload?name=七日.csv", { method: "PUT", body: new Uint8Array(LOG) })).json() as Upload;
    expect(bytes).toBe(LOG.length);
    const last = (await eventsOf(await bench.post("/api/jobs", { command: "score", language: "zh", platform: "pinduoduo", log: { upload } }))).at(-1);
    expect(last).toMatchObject({ status: 0, kept: expect.stringContaining("score-七日") as string });
    expect((await bench.ask("/api/upload?name=../x.csv", { method: "PUT", body: "x" })).status).toBe(400);
    expect((await bench.ask("/api/upload?name=x.exe", { method: "PUT", body: "x" })).status).toBe(400);
    expect(await eventsOf(await bench.post("/api/jobs", { command: "score", language: "en", platform: "pinduoduo", log: { upload: "none" } }))).toContainEqual({ failed: expect.any(String) as string, status: 2 });
  });

  it("tell the faults of what they are given, and keep nothing", async () => {
    const before = readdirSync(join(bench.folder, "results"));
    const last = (await eventsOf(await bench.post("/api/jobs", { command: "simulate", language: "zh", scenario: { text: SHOP.replace("early: 2", "early: -2") } }))).at(-1);
    expect(last).toMatchObject({ status: 2, faults: [{ found: expect.stringContaining("-2") as string }] });
    expect(readdirSync(join(bench.folder, "results"))).toEqual(before);
  });

  it("tell faults of a text under the name that people know, never under the draft that it was put into", async () => {
    const faulty = SHOP.replace("platform: pinduoduo", "platform: pinduoduo\nwarmUp: -1");
    const events = await eventsOf(await bench.post("/api/jobs", { command: "simulate", language: "en", scenario: { text: faulty, label: "my shop" } }));
    const last = JSON.stringify(events.at(-1));
    expect(last).toContain("my shop:");
    expect(last).not.toMatch(/\.replycast-|replycast-workbench/u);
  });

  it("run side by side for two browsers, and a third waits its turn", async () => {
    const asked = () => bench.post("/api/jobs", { command: "simulate", language: "en", replications: 30, scenario: { path: "shop.yaml" } });
    const all = await Promise.all([asked(), asked(), asked()]);
    const ends = (await Promise.all(all.map(eventsOf))).map((events) => events.at(-1));
    for (const end of ends) expect(end).toMatchObject({ status: 0 });
    expect(new Set(ends.map((end) => (end as { kept: string }).kept)).size).toBe(3);
  });

  it("that are left while they wait, or stopped after they have waited, take no place from others", async () => {
    const begin = (replications: number) => {
      const leaving = new AbortController();
      const answer = bench.ask("/api/jobs", { method: "POST", signal: leaving.signal, headers: { "content-type": "application/json" }, body: JSON.stringify({ command: "simulate", language: "en", replications, scenario: { path: "shop.yaml" } }) });
      return { leave: () => leaving.abort(), answer };
    };
    const long = [begin(1_000_000), begin(1_000_000)];
    await Promise.all(long.map(({ answer }) => answer));
    const [left, stopped] = [begin(1_000_000), begin(1_000_000)];
    await Promise.all([left.answer, stopped.answer]);
    left.leave();
    for (const { leave } of long) leave();
    await pause(300);
    stopped.leave();
    const ends = await Promise.all([begin(20), begin(20), begin(20)].map(async ({ answer }) => (await eventsOf(await answer)).at(-1)));
    for (const end of ends) expect(end).toMatchObject({ status: 0 });
  });

  it("take rules from files of the folder alone", async () => {
    const { upload } = await (await bench.ask("/api/upload?name=log.csv", { method: "PUT", body: new Uint8Array(LOG) })).json() as Upload;
    for (const rule of ["/etc/rules.yaml", "../rules.yaml"]) {
      const last = (await eventsOf(await bench.post("/api/jobs", { command: "score", language: "en", rules: [rule], log: { upload } }))).at(-1);
      expect(last).toMatchObject({ status: 2, failed: expect.stringContaining("the workbench's folder") as string });
    }
  });

  it("stop when they are told to and keep what is finished", async () => {
    const answer = await bench.post("/api/jobs", { command: "simulate", language: "en", replications: 1_000_000, scenario: { path: "shop.yaml" } });
    const reader = answer.body?.getReader();
    const decoder = new TextDecoder();
    let text = "";
    let isStopped = false;
    for (let piece = await reader?.read(); piece !== undefined && !piece.done; piece = await reader?.read()) {
      text += decoder.decode(piece.value, { stream: true });
      const [, done] = /"progress":\{"done":([1-9]\d*)/u.exec(text) ?? [];
      if (done === undefined || isStopped) continue;
      isStopped = true;
      const [{ job }] = text.split("\n").slice(0, 1).map((line) => JSON.parse(line) as { job: string });
      expect((await bench.ask(`/api/jobs?job=${job}`, { method: "DELETE" })).status).toBe(204);
    }
    const last = JSON.parse(text.trim().split("\n").at(-1) ?? "{}") as { kept: string; status: number };
    expect(last.status).toBe(130);
    expect((JSON.parse(readFileSync(join(bench.folder, last.kept), "utf8")) as { replications: number }).replications).toBeGreaterThan(0);
  });

  it("end when the page is closed, and leave no half of anything", async () => {
    const page = new AbortController();
    const answer = await bench.ask("/api/jobs", { method: "POST", signal: page.signal, headers: { "content-type": "application/json" }, body: JSON.stringify({ command: "staff", language: "en", scenario: { text: `extends: shop.yaml\n`, path: "draft.yaml" } }) });
    const reader = answer.body?.getReader();
    await reader?.read();
    for (let tries = 0; tries < 100 && !readdirSync(bench.folder).some((name) => name.startsWith(".replycast")); tries++) await pause(50);
    page.abort();
    for (let tries = 0; tries < 200 && readdirSync(bench.folder).some((name) => name.startsWith(".replycast")); tries++) await pause(100);
    expect(readdirSync(bench.folder).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

describe("the end", () => {
  it("deletes what was dropped, and what is saved stays", async () => {
    const other = await started({ "shop.yaml": SHOP });
    writeFileSync(join(other.folder, "kept.txt"), "x");
    await other.ask("/api/upload?name=a.csv", { method: "PUT", body: "time\n" });
    await other.close();
    expect(existsSync(join(other.folder, "kept.txt"))).toBe(true);
    await expect(other.ask("/api/files")).rejects.toThrow();
  });
});
