import type { Language } from "../report/words/language.ts";
import type { FaultText } from "../report/faults/faultText.ts";
import { optionFault } from "./optionFault.ts";

/** Forms in which `report` writes a result: its page, charts and the answer as pictures, tables and the roster, its calendar. */
export const REPORT_FORMATS = ["html", "svg", "png", "csv", "xlsx", "ics"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The forms that an option names, with commas between them; the page alone where it is absent. @throws InputFaults */
export function reportFormats(text: string | undefined, language: Language): readonly ReportFormat[] {
  if (text === undefined) return ["html"];
  const named = text.split(/[,，、\s]+/u).map((name) => name.toLowerCase()).filter((name) => name !== "");
  const unknown = named.find((name) => !isFormat(name));
  if (unknown !== undefined || named.length === 0) throw optionFault("--format", unknownText(unknown ?? "", language));
  return REPORT_FORMATS.filter((format) => named.includes(format));
}

function isFormat(name: string): name is ReportFormat {
  return (REPORT_FORMATS as readonly string[]).includes(name);
}

function unknownText(name: string, language: Language): FaultText {
  const all = REPORT_FORMATS.join(", ");
  if (language === "zh") return { found: `--format 为${name === "" ? "空" : ` ${name}`}`, expected: `${all} 中的一种或几种，用逗号分开`, mend: "写成 --format html,png" };
  return { found: `--format is ${name === "" ? "empty" : name}`, expected: `${all}, several with commas between them`, mend: "write --format html,png" };
}
