import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { playReplication } from "../../src/engine/replication.ts";
import { jobsOf } from "../../src/experiment/job.ts";
import { runJob } from "../../src/experiment/runJob.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { builtFile } from "../../src/hosts/builtFile.ts";
import { copiedLog } from "../../src/log/copiedLog.ts";
import { rulePacksOfPlatform } from "../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { chromiumPath, launchChromium } from "./chromium.ts";
import { fromTypedJson, toTypedJson } from "./typedJson.ts";

const SCENARIO = parseScenario(readFileSync(join(import.meta.dirname, "..", "..", "scenarios", "618-mid-shop.yaml"), "utf8"), "618-mid-shop.yaml");
const [JOB] = jobsOf(...compiled(), 0, 5);

function compiled(): readonly [ReturnType<typeof compileSimulation>["model"], ReturnType<typeof compileSimulation>["plan"]] {
  const { model, plan } = compileSimulation(SCENARIO, rulePacksOfPlatform(SCENARIO.platform));
  return [model, plan];
}

/** A page like a report in a mail attachment: from disk, allowed nothing but its own workers. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>worker</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; worker-src blob:">`;

describe("the engine bundle", () => {
  it("is one classic script that depends on nothing", () => {
    const bundle = readFileSync(builtFile("engine.js"), "utf8");
    expect(bundle).not.toMatch(/\bimport\s*[({"']|\bimport\s+\w|\brequire\(|\bexport\s/);
    for (const name of ["zod", "yaml", "seedrandom", "papaparse"]) expect(bundle.toLowerCase()).not.toContain(name);
  });
});

describe.skipIf(chromiumPath === undefined)("the engine in a browser's worker, on a page opened from disk", () => {
  let browser: Browser;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), "replycast-worker-"));
  const requests: string[] = [];

  beforeAll(async () => {
    const file = join(folder, "page.html");
    writeFileSync(file, PAGE);
    browser = await launchChromium();
    page = await browser.newPage();
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href);
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("gives byte for byte what Node gives", async () => {
    const { model, ...job } = JOB;
    expect(await runInWorker(page, toTypedJson({ job, model }))).toBe(toTypedJson({ result: runJob(JOB) }));
  });

  it("plays a replication to the log that Node's engine writes, cut to its counts", async () => {
    expect(await runInWorker(page, toTypedJson({ replication: 3, model: JOB.model }))).toBe(toTypedJson({ log: copiedLog(playReplication(JOB.model, 3)) }));
  });

  it("answers a broken job with what is wrong", async () => {
    expect(await runInWorker(page, JSON.stringify({ job: { first: 0 }, model: {} }))).toMatch(/^\{"failure":".+"\}$/);
  });

  it("asks the network for nothing", () => {
    expect(requests.filter((url) => !/^(?:file|blob):/.test(url))).toEqual([]);
  });
});

/** The worker's answer to a job, both as typed JSON. */
function runInWorker(page: Page, job: string): Promise<string> {
  const parts = { job, engine: readFileSync(builtFile("engine.js"), "utf8"), reader: fromTypedJson.toString(), writer: toTypedJson.toString() };
  return page.evaluate(({ job, engine, reader, writer }) => new Promise<string>((resolve, reject) => {
    // The reader and the writer run beside the engine in the worker, for the page may not evaluate text.
    const around = `${reader};${writer};const engineListens = self.onmessage;
      self.onmessage = ({ data }) => {
        const post = self.postMessage;
        self.postMessage = (answer) => post.call(self, toTypedJson(answer));
        engineListens({ data: fromTypedJson(data) });
      };`;
    const worker = new Worker(URL.createObjectURL(new Blob([engine, "\n", around], { type: "text/javascript" })));
    worker.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(job);
  }), parts);
}
