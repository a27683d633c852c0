import type { ReportedResult } from "../report/buildReport.ts";
import { framedChart } from "../report/charts/framedChart.ts";
import { pageCharts } from "../report/charts/pageCharts.ts";
import { answerPicture, isPictured } from "../report/picture/answerPicture.ts";
import { resultTitle } from "../report/resultTitle.ts";
import { resultTables } from "../report/tables/resultTables.ts";
import { joinedCsv, tablesCsv } from "../report/tables/tablesCsv.ts";
import type { Language } from "../report/words/language.ts";
import { resultFileName } from "./reportFileName.ts";
import { rosterFiles } from "./rosterFiles.ts";

/** Forms in which a result is written into files. */
export const RESULT_FORMS = ["html", "svg", "png", "csv", "xlsx", "ics"] as const;
export type ResultForm = (typeof RESULT_FORMS)[number];

/** A file as it is to be written or sent. */
export interface ResultFile {
  /** Without a folder: `shop--rate-by-day.svg`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ResultFilesOptions {
  readonly language: Language;
  /** In which the page opens; absent: the browser's. */
  readonly pageLanguage?: Language;
  /** What a fault names: the file of the result. */
  readonly where: string;
  /** When the result was made: the date in the picture, and by which calendars tell the later roster. */
  readonly madeAtMs: number;
}

/** Pixels of a PNG to each of the drawing's: screens of phones are that fine. The picture is as large as it is asked for. */
const CHART_ZOOM = 2;

/**
 * A result in files: its page (`html`), every chart of the page and the answer's picture (`svg`, `png`), its tables and of one with a roster the roster as tables
 * (`csv`, `xlsx`), the roster as a calendar (`ics`).
 * @throws InputFaults where a calendar is asked for and there is no roster, or a PNG and there is no font
 */
export async function resultFiles(result: ReportedResult, forms: readonly ResultForm[], options: ResultFilesOptions): Promise<ResultFile[]> {
  const files: ResultFile[] = [];
  for (const form of forms) files.push(...await filesOf(form, result, options));
  return files;
}

/**
 * The one file of a form that is worth most by itself: the answer's picture (of a result without one its first chart), all tables in one CSV, their workbook.
 * Undefined where there is nothing to draw.
 */
export async function resultFile(result: ReportedResult, form: ResultForm, options: ResultFilesOptions): Promise<ResultFile | undefined> {
  const stem = resultFileName(result).replace(/\.html$/u, "");
  if (form === "csv") return { name: `${stem}.csv`, bytes: bytesOf(joinedCsv(resultTables(result, options.language).map(({ table }) => table))) };
  if ((form !== "png" && form !== "svg") || !isPictured(result)) return (await filesOf(form, result, options)).at(0);
  const svg = answerPicture(result, options.language, dateOf(options));
  return { name: `${stem}--answer.${form}`, bytes: form === "svg" ? bytesOf(svg) : (await import("./pngOfSvg.ts")).pngOfSvg(svg, { zoom: 1 }) };
}

async function filesOf(form: ResultForm, result: ReportedResult, options: ResultFilesOptions): Promise<ResultFile[]> {
  const page = resultFileName(result);
  const stem = page.replace(/\.html$/u, "");
  switch (form) {
    case "html": {
      const { reportPage } = await import("./reportPage.ts");
      return [{ name: page, bytes: bytesOf(reportPage(result, options.pageLanguage)) }];
    }
    case "svg": return (await drawings(result, options)).map(({ name, svg }) => ({ name: `${stem}--${name}.svg`, bytes: bytesOf(svg) }));
    case "png": {
      const { pngOfSvg } = await import("./pngOfSvg.ts");
      return (await drawings(result, options)).map(({ name, svg, isPicture }) => ({ name: `${stem}--${name}.png`, bytes: pngOfSvg(svg, isPicture ? { zoom: 1 } : { zoom: CHART_ZOOM, isMixed: true }) }));
    }
    case "csv": return [...await tableFiles(stem, result, options), ...await rosterFile("csv", result, options)];
    case "xlsx": {
      const { tableWorkbook } = await import("./tableWorkbook.ts");
      return [{ name: `${stem}--tables.xlsx`, bytes: await tableWorkbook(resultTables(result, options.language)) }, ...await rosterFile("xlsx", result, options)];
    }
    case "ics": return rosterFile("ics", result, options, true);
  }
}

/** The picture first, then the charts in the order of the page. */
async function drawings(result: ReportedResult, options: ResultFilesOptions): Promise<{ readonly name: string; readonly svg: string; readonly isPicture: boolean }[]> {
  const { language } = options;
  const drawn = isPictured(result) ? [{ name: "answer", svg: answerPicture(result, language, dateOf(options)), isPicture: true }] : [];
  const source = `${resultTitle(result)} · replycast`;
  const { chartSvg } = await import("./chartSvg.ts");
  for (const chart of pageCharts(result, language)) {
    const frame = { title: chart.title, source, ...(chart.legend === undefined ? {} : { legend: chart.legend }) };
    drawn.push({ name: chart.name, svg: framedChart(await chartSvg(chart), frame), isPicture: false });
  }
  return drawn;
}

function dateOf({ madeAtMs }: ResultFilesOptions): string {
  return new Date(madeAtMs).toISOString().slice(0, 10);
}

async function tableFiles(stem: string, result: ReportedResult, { language }: ResultFilesOptions): Promise<ResultFile[]> {
  return resultTables(result, language).map(({ name, table }) => ({ name: `${stem}--${name}.csv`, bytes: bytesOf(tablesCsv(table)) }));
}

/** Nothing of a result that has no roster, unless it was asked for. */
async function rosterFile(form: "csv" | "xlsx" | "ics", result: ReportedResult, { language, where, madeAtMs }: ResultFilesOptions, isAsked = false): Promise<ResultFile[]> {
  if (!isAsked && result.kind !== "simulation" && result.kind !== "staffing") return [];
  const files = await rosterFiles(result, [form], { folder: "", language, where, madeAtMs });
  return files.map(({ path, chunks }) => ({ name: path, bytes: joined(chunks) }));
}

function joined(chunks: Iterable<string | Uint8Array>): Uint8Array {
  return Buffer.concat([...chunks].map((chunk) => (typeof chunk === "string" ? Buffer.from(chunk) : chunk)));
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text);
}
