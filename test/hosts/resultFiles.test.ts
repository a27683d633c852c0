import { describe, expect, it } from "vitest";
import { RESULT_FORMS, resultFile, resultFiles, type ResultForm } from "../../src/hosts/resultFiles.ts";
import { sampleBacktest } from "../report/sampleBacktest.ts";
import { sampleResult } from "../report/sampleResult.ts";
import { sampleScore } from "../report/sampleScore.ts";
import { sampleStaffing } from "../report/staffing/sampleStaffing.ts";
import { isWellFormed } from "../report/picture/drawnTexts.ts";

const OPTIONS = { language: "en", where: "result.json", madeAtMs: Date.UTC(2026, 5, 20) } as const;

describe("a result in files", () => {
  it("has a name for each that no other has, and one file of each form that is worth most by itself", async () => {
    const forms = RESULT_FORMS.filter((form) => form !== "html" && form !== "png");
    const all = await resultFiles(sampleStaffing(), forms, OPTIONS);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    const first = async (form: ResultForm): Promise<string | undefined> => (await resultFile(sampleStaffing(), form, OPTIONS))?.name.replace(/^.*--staffing(?:-brief)?/u, "");
    expect(await Promise.all(forms.map(first))).toEqual(["--answer.svg", ".csv", "--tables.xlsx", "--roster.ics"]);
    const picture = (await resultFile(sampleResult(), "svg", OPTIONS))?.bytes;
    expect(Buffer.from(picture ?? []).toString()).toContain("2026-06-20");
  });

  it("draws every chart of a score and a back-test as well-formed SVG without a browser", async () => {
    for (const result of [sampleScore(), sampleBacktest()]) {
      const files = await resultFiles(result, ["svg"], OPTIONS);
      expect(files.length, result.kind).toBeGreaterThan(0);
      for (const { name, bytes } of files) expect(isWellFormed(Buffer.from(bytes).toString()), name).toBe(true);
    }
  });

  it("refuses a calendar of a result without a roster", async () => {
    await expect(resultFiles(sampleScore(), ["ics"], OPTIONS)).rejects.toThrow(/which has no roster/u);
  });
});
