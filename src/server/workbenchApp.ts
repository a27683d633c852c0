import { randomBytes } from "node:crypto";
import { Hono } from "hono";
import type { Context } from "hono";
import { InputFaults } from "../errors/inputFault.ts";
import { readResultFile } from "../hosts/readResultFile.ts";
import { RESULT_FORMS, resultFile, resultFiles } from "../hosts/resultFiles.ts";
import type { ResultFile, ResultFilesOptions, ResultForm } from "../hosts/resultFiles.ts";
import { buildReport } from "../report/buildReport.ts";
import type { ReportedResult } from "../report/buildReport.ts";
import type { Language } from "../report/words/language.ts";
import { changedText } from "../scenario/changedText.ts";
import { exampleText } from "./examples.ts";
import { saveFile, sentFile } from "./fileStore.ts";
import { sameHost, secured, withToken } from "./guard.ts";
import { jobRequest } from "./jobSchema.ts";
import { jsonBody, textBytes } from "./limitedBody.ts";
import { listFolder } from "./listFolder.ts";
import type { JobEvent, Refusal } from "./protocol.ts";
import { Refused } from "./refused.ts";
import { rosterText, scenarioChange, scenarioText } from "./requestSchemas.ts";
import { rosterAnswer } from "./rosterAnswer.ts";
import { scenarioReading } from "./scenarioReading.ts";
import type { ServedPage } from "./servedPage.ts";
import { type JobMeans, startJob } from "./startJob.ts";
import { zippedFiles } from "./zippedFiles.ts";

/** What a workbench is made of. */
export interface WorkbenchMeans extends JobMeans {
  readonly page: ServedPage;
  readonly token: string;
  /** Known when the server listens. */
  readonly port: () => number;
}

/** The workbench's answers, as protocol.ts has them: one function from request to response. */
export function workbenchApp(means: WorkbenchMeans): Hono {
  const app = new Hono();
  app.use(secured);
  app.use(sameHost(means.port));
  app.get("/", (context) => context.html(means.page.html, 200, { "content-security-policy": means.page.policy }));
  app.use("/api/*", withToken(means.token));
  addFiles(app, means);
  addScenarios(app, means);
  addJobs(app, means);
  addResults(app, means);
  app.notFound((context) => context.json<Refusal>({ refused: "nothing is here" }, 404));
  app.onError(refusal);
  return app;
}

function addFiles(app: Hono, { folder, uploads }: WorkbenchMeans): void {
  app.get("/api/files", (context) => context.json(listFolder(folder)));
  app.get("/api/file", (context) => {
    const { bytes, tag } = sentFile(folder, asked(context, "path"));
    return context.body(bytes as Uint8Array<ArrayBuffer>, 200, { etag: tag, "content-type": "application/octet-stream" });
  });
  app.get("/api/example", (context) => context.text(exampleText(asked(context, "name"))));
  app.put("/api/file", async (context) => {
    const tag = context.req.header("if-match");
    if (tag === undefined && context.req.header("if-none-match") !== "*") throw new Refused(400, "If-Match or If-None-Match: * must tell what is known of the file");
    return context.json(saveFile(folder, asked(context, "path"), await textBytes(context.req.raw), tag === undefined ? "nothing" : { tag }));
  });
  app.put("/api/upload", async (context) => context.json(await uploads.keep(context.req.raw, asked(context, "name"))));
}

function addScenarios(app: Hono, { folder, temporary }: WorkbenchMeans): void {
  app.post("/api/scenario/read", async (context) => context.json(scenarioReading(folder, scenarioText(await jsonBody(context.req.raw)))));
  app.post("/api/scenario/change", async (context) => {
    const { text, changes } = scenarioChange(await jsonBody(context.req.raw));
    const changed = changedText(text, changes);
    if (changed === undefined) throw new Refused(422, "the text cannot be parsed as YAML");
    return context.json({ text: changed });
  });
  app.post("/api/roster/read", async (context) => context.json(await rosterAnswer(folder, temporary, rosterText(await jsonBody(context.req.raw)), languageOf(context))));
}

function addJobs(app: Hono, means: WorkbenchMeans): void {
  const stops = new Map<string, AbortController>();
  app.post("/api/jobs", async (context) => {
    const request = jobRequest(await jsonBody(context.req.raw));
    const job = randomBytes(9).toString("base64url");
    const controller = new AbortController();
    stops.set(job, controller);
    let isHeard = true;
    const lines = new ReadableStream<Uint8Array>({
      start: (stream) => {
        const tell = (event: JobEvent): void => {
          if (isHeard) stream.enqueue(Buffer.from(`${JSON.stringify(event)}\n`));
        };
        tell({ job });
        void startJob(request, job, means, tell, controller.signal).finally(() => {
          stops.delete(job);
          if (isHeard) stream.close();
        });
      },
      // the page was closed, or left the job
      cancel: () => {
        isHeard = false;
        controller.abort();
      },
    });
    return context.body(lines, 200, { "content-type": "application/x-ndjson" });
  });
  app.delete("/api/jobs", (context) => {
    const controller = stops.get(asked(context, "job"));
    if (controller === undefined) throw new Refused(404, "this job has ended");
    controller.abort();
    return context.body(null, 204);
  });
}

function addResults(app: Hono, { folder }: WorkbenchMeans): void {
  app.get("/api/report", (context) => {
    const path = asked(context, "path");
    sentFile(folder, path);
    return context.json(buildReport(readResultFile(folder.pathOf(path))));
  });
  app.get("/api/export", async (context) => {
    const [path, asForm, language] = [asked(context, "path"), asked(context, "format"), languageOf(context)];
    const form = RESULT_FORMS.find((each) => each === asForm);
    if (form === undefined) throw new Refused(400, `there is no format ${asForm}; there are ${RESULT_FORMS.join(", ")}`);
    sentFile(folder, path);
    const { name, bytes } = await exported(readResultFile(folder.pathOf(path)), form, { language, where: path, madeAtMs: Date.now() });
    return context.body(bytes as Uint8Array<ArrayBuffer>, 200, { "content-type": "application/octet-stream", "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}` });
  });
}

/** One file to download: of pictures the answer's, for each chart of the page is saved from there; several tables as a zip. */
async function exported(result: ReportedResult, form: ResultForm, options: ResultFilesOptions): Promise<ResultFile> {
  const picture = form === "png" || form === "svg" ? await resultFile(result, form, options) : undefined;
  if (picture !== undefined) return picture;
  const files = await resultFiles(result, [form], options);
  return files.length === 1 ? files[0] : zippedFiles(files);
}

function asked(context: Context, name: string): string {
  const value = context.req.query(name);
  if (value === undefined) throw new Refused(400, `the request lacks ${name}`);
  return value;
}

function languageOf(context: Context): Language {
  return context.req.query("lang") === "zh" ? "zh" : "en";
}

/** What was not done, in words; of a fault of the program only that there was one. */
function refusal(error: Error, context: Context): Response {
  if (error instanceof Refused) return context.json<Refusal>({ refused: error.message, ...(error.faults === undefined ? {} : { faults: error.faults }) }, error.status);
  if (error instanceof InputFaults) return context.json<Refusal>({ refused: error.message, faults: error.faults }, 422);
  // who has gone away is told nothing
  if (!context.req.raw.signal.aborted) process.stderr.write(`${error.stack ?? error.message}\n`);
  return context.json<Refusal>({ refused: "the workbench failed at this; its terminal tells more" }, 500);
}
