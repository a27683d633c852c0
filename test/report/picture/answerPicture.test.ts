import { describe, expect, it } from "vitest";
import type { SimulationResult } from "../../../src/experiment/result.ts";
import { answerPicture, isPictured, type PicturedResult } from "../../../src/report/picture/answerPicture.ts";
import { PICTURE_HEIGHT, PICTURE_WIDTH } from "../../../src/report/picture/pictureSvg.ts";
import { sampleComparison } from "../comparison/sampleComparison.ts";
import { sampleBacktest } from "../sampleBacktest.ts";
import { sampleDesk } from "../sampleDesk.ts";
import { sampleResult } from "../sampleResult.ts";
import { sampleShops } from "../sampleShops.ts";
import { sampleIntervals, sampleStaffing } from "../staffing/sampleStaffing.ts";
import { drawnTexts, isWellFormed, overlaps } from "./drawnTexts.ts";

const LONG_NAME = "The flagship store's great mid-year sale with three live sessions and every coupon that ever was given to anybody";
const LONG_CHINESE = "旗舰店年中大促：三场直播、全店满减与跨店津贴叠加，连同预售尾款日与返场日一起考核的客服排班方案";
const NASTY = '</text><script>alert("1")</script> & <618> \u0000 𠮷';
const MANY_DAYS = Array.from({ length: 24 }, (_, day) => `2026-06-${String(day + 1).padStart(2, "0")}`);

function withName<Result extends { readonly scenario: SimulationResult["scenario"] }>(result: Result, name: string): Result {
  return { ...result, scenario: { ...result.scenario, name } };
}

async function everyResult(): Promise<readonly (readonly [string, PicturedResult])[]> {
  const staffing = sampleStaffing({ intervals: sampleIntervals() });
  return [
    ["three days", sampleResult()], ["one day", sampleResult({ dates: ["2026-06-18"] })], ["many days", sampleResult({ dates: MANY_DAYS })],
    ["a long name", sampleResult({ name: LONG_NAME })], ["a long Chinese name", sampleResult({ name: LONG_CHINESE })], ["a nasty name", sampleResult({ name: NASTY })],
    ["a desk with everything", sampleDesk()], ["several shops", sampleShops()], ["without a target", withoutTargets(sampleResult())],
    ["staffing", staffing], ["staffing, long name", withName(staffing, LONG_CHINESE)], ["staffing that fails", { ...staffing, feasible: false, targets: staffing.targets.map((target) => ({ ...target, met: false })) }],
    ["comparison", await sampleComparison()], ["comparison of three", await sampleComparison(3)],
  ];
}

function withoutTargets(result: SimulationResult): SimulationResult {
  return { ...result, rules: Object.fromEntries(Object.entries(result.rules).map(([id, { target: _target, passAll: _passAll, ...rule }]) => [id, rule])) };
}

describe("the picture of an answer", () => {
  it("keeps every line of text within the picture and off every other one, whatever names are long", async () => {
    for (const [name, result] of await everyResult()) {
      for (const language of ["en", "zh"] as const) {
        const texts = drawnTexts(answerPicture(result, language, "2026-11-23"));
        expect(texts.length, name).toBeGreaterThan(8);
        expect(texts.filter(({ left, right, top, bottom }) => left < 60 || right > PICTURE_WIDTH - 40 || top < 20 || bottom > PICTURE_HEIGHT - 10).map(({ text }) => `${name} ${language}: ${text}`)).toEqual([]);
        expect(overlaps(texts), `${name} ${language}`).toEqual([]);
      }
    }
  });

  it("is well-formed, of 1080 × 1440, and holds names as text", async () => {
    for (const [name, result] of await everyResult()) {
      const svg = answerPicture(result, "zh", "2026-11-23");
      expect(isWellFormed(svg), name).toBe(true);
      expect(svg).toMatch(/^<svg [^>]*width="1080" height="1440"/u);
      expect(svg).not.toMatch(/<script|undefined|NaN|Infinity/u);
    }
    expect(answerPicture(sampleResult({ name: NASTY }), "en")).toContain("&lt;/text&gt;&lt;script&gt;");
  });

  it("tells the chance, its interval, what was asked and the verdict in words and a sign of its own", () => {
    const said = (result: PicturedResult, language: "en" | "zh"): string => drawnTexts(answerPicture(result, language)).map(({ text }) => text).join("\n");
    const staffing = said(sampleStaffing(), "en");
    expect(staffing).toMatch(/^Passes$/mu);
    expect(staffing).toMatch(/^chance of passing$/mu);
    expect(staffing).toMatch(/interval \d/u);
    expect(staffing).toMatch(/^\d+% asked for$/mu);
    expect(said(sampleResult(), "zh")).toMatch(/^(?:多半不达标|把握不足)$/mu);
    expect(said(withoutTargets(sampleResult()), "zh")).toMatch(/^未设目标$/mu);
    expect(answerPicture(sampleStaffing(), "en")).toContain('fill="#00694b"');
    expect(answerPicture(sampleResult(), "en")).toContain('fill="#a63c00"');
  });

  it("is there of simulations, staffing searches and comparisons alone", () => {
    expect([sampleResult(), sampleStaffing(), sampleBacktest()].map((result) => isPictured(result))).toEqual([true, true, false]);
  });
});
