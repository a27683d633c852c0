import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { formatFault, InputFaults } from "../../src/errors/inputFault.ts";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import { readResultFile } from "../../src/hosts/readResultFile.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { sampleBacktest } from "../report/sampleBacktest.ts";
import { sampleCalibration } from "../report/sampleCalibration.ts";
import { sampleCounters } from "../report/sampleCounters.ts";
import { sampleScore } from "../report/sampleScore.ts";
import { sampleShops } from "../report/sampleShops.ts";
import { sampleSpreadsheet } from "../report/staffing/sampleSpreadsheet.ts";
import { sampleStaffing } from "../report/staffing/sampleStaffing.ts";

const SCENARIO = `replycast: 1
platform: pinduoduo
arrivals: { pre-sale: { consultsPerDay: 100 } }
events: [{ from: "10:00", to: "11:00", shape: { step: 2 } }]
roster: { pre-sale: { early: 1 } }
rules: [pdd.manual_3m, pinduoduo/mean-manual-reply-time]
targets: { pdd.manual_3m: { rate: ">= 80%" } }
`;
const PACKS = ["pinduoduo/manual-reply-3min", "pinduoduo/mean-manual-reply-time"].map((id) => rulePackById(id));
const RESULT = await simulate(parseScenario(SCENARIO), { packs: PACKS, replications: 2, executor: inlineExecutor, logReplication: 0 });

function fileWith(value: unknown): string {
  return fileOf(JSON.stringify(value, null, 1));
}

function fileOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "replycast-result-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "result.json"), text);
  return join(folder, "result.json");
}

function blocksOf(value: unknown): readonly string[] {
  try {
    readResultFile(fileWith(value));
  } catch (error) {
    if (error instanceof InputFaults) return error.faults.map((fault) => formatFault(fault).replace(/^.*result\.json/u, "result.json"));
    throw error;
  }
  return [];
}

it("a result is read as it was written", () => {
  expect(readResultFile(fileWith(RESULT))).toEqual(JSON.parse(JSON.stringify(RESULT)));
  expect(readResultFile(fileWith({ ...RESULT, interrupted: true }))).toHaveProperty("interrupted", true);
});

it("a result of several shops is read as it was written, and refused where a shop lacks its rules", () => {
  const shops = sampleShops();
  expect(readResultFile(fileWith(shops))).toEqual(JSON.parse(JSON.stringify(shops)));
  const { rules: _, ...ruleless } = shops.shops!.north;
  expect(blocksOf({ ...shops, shops: { ...shops.shops, north: ruleless } })[0]).toMatch(/shops\.north\.rules is missing/u);
});

it("the score of a log is read as it was written, and refused where a rule or an explanation is not whole", () => {
  const score = JSON.parse(JSON.stringify(sampleScore())) as ReturnType<typeof sampleScore>;
  expect(readResultFile(fileWith(score))).toEqual(score);
  const { days: _, ...dayless } = score.rules["pinduoduo/manual-reply-3min"];
  expect(blocksOf({ ...score, rules: { one: dayless } })[0]).toMatch(/rules\.one\.days is missing\n[^]*replycast score LOG/u);
  const explanations = [{ ...score.explanations![0], rules: [{ ...score.explanations![0].rules[0], days: [{ date: "18 June", lines: [], units: [] }] }] }];
  expect(blocksOf({ ...score, explanations })[0]).toContain("explanations.0.rules.0.days.0.date is \"18 June\"");
});

it("a back-test is read as it was written, and refused where a day or a verdict is not whole", () => {
  const result = JSON.parse(JSON.stringify(sampleBacktest())) as ReturnType<typeof sampleBacktest>;
  expect(readResultFile(fileWith(result))).toEqual(result);
  const { arrivals: _, ...arrivalless } = result.days[0];
  expect(blocksOf({ ...result, days: [arrivalless] })[0]).toMatch(/days\.0\.arrivals is missing\n[^]*replycast backtest LOG SCENARIO/u);
  expect(blocksOf({ ...result, verdict: [{ code: "days-vary-more", rule: "one" }] })[0]).toContain("verdict.0.ratio is missing");
  expect(blocksOf({ ...result, days: [] })).toHaveLength(1);
});

it("a staffing search is read as it was written, and refused where a target or the roster is not whole", () => {
  const result = JSON.parse(JSON.stringify(sampleStaffing())) as ReturnType<typeof sampleStaffing>;
  expect(readResultFile(fileWith(result))).toEqual(result);
  const { assurance: _, ...unsure } = result.targets[0];
  expect(blocksOf({ ...result, targets: [unsure] })[0]).toMatch(/targets\.0\.assurance is missing\n[^]*replycast staff SCENARIO/u);
  expect(blocksOf({ ...result, roster: { desk: { early: "five" } } })).not.toEqual([]);
  expect(blocksOf({ ...result, targets: [] })).toHaveLength(1);
});

it.each([
  ["a stretch without anybody", { uncovered: [{ start: "2026-06-17T00:00", end: "8 am" }] }, "uncovered.0.end is \"8 am\""],
  ["a measure", { measures: { cost: "2,575" } }, "measures.cost is \"2,575\""],
  ["the scenario's own roster", { given: { cost: 2000, hours: 80, roster: { desk: { early: 1 } }, replications: 400, measures: {} } }, "given.passAll is missing"],
  ["how sure the choice is", { rightChoice: { probability: 0.97, saving: 0.01, zone: 0.01, basis: "hope" } }, "rightChoice.basis is \"hope\""],
  ["a shift that is none", { roster: { desk: { dawn: 5 } } }, "roster has the shift dawn"],
  ["a formula with too few targets", { spreadsheet: sampleSpreadsheet({ formulas: [{ ...sampleSpreadsheet().formulas[0], targets: [] }] }) }, "spreadsheet.formulas.0.targets is an empty list"],
  ["a formula explained by no target", { spreadsheet: sampleSpreadsheet({ explained: 2 }) }, "spreadsheet.explained is 2"],
])("a staffing search is refused with the place of what is wrong: %s", (_what, change, found) => {
  const [block] = blocksOf({ ...sampleStaffing(), ...change });
  expect(block).toMatch(/^result\.json:\d+:\d+ {2}[^\n]+\n {2}expected {2}[^\n]+\n {2}mend {6}make it anew: replycast staff SCENARIO/u);
  expect(block).toContain(found);
});

it("a calibration is read as it was written, and refused where a number or a shape is not whole", () => {
  const result = JSON.parse(JSON.stringify(sampleCalibration())) as ReturnType<typeof sampleCalibration>;
  expect(readResultFile(fileWith(result))).toEqual(result);
  const { of: _, ...unnamed } = result.fits.roster;
  expect(blocksOf({ ...result, fits: { roster: unnamed } })[0]).toMatch(/fits\.roster\.of is missing\n[^]*replycast calibrate LOG/u);
  expect(blocksOf({ ...result, shapes: { a: { kind: "law", edges: [0, 1], observed: [1] } } })[0]).toContain("shapes.a.fitted is missing");
});

it("a calibration from counters is read as it was written, and refused where its pair is not whole", () => {
  const result = JSON.parse(JSON.stringify(sampleCounters())) as ReturnType<typeof sampleCounters>;
  expect(readResultFile(fileWith(result))).toEqual(result);
  expect(blocksOf({ ...result, pair: { ...result.pair, outline: [{ handle: 20, shrinkage: [0.1] }] } })[0]).toMatch(/pair\.outline\.0\.shrinkage[^]*replycast calibrate COUNTERS --base/u);
});

it("a result without its scenario's parts is refused, each with its place", () => {
  const blocks = blocksOf({ ...RESULT, scenario: {} });
  expect(blocks[0]).toMatch(/^result\.json:4:\d+ {2}scenario\.name is missing\n {2}expected {2}text\n {2}mend {6}make it anew/u);
  expect(blocks.map((block) => /scenario\.(\w+) is missing/u.exec(block)?.[1])).toEqual(expect.arrayContaining(["name", "start", "days", "arrivals", "teams"]));
});

it.each([
  ["a rule's rate", { rules: { a: { ...RESULT.rules["pinduoduo/manual-reply-3min"], rate: "78%" } } }, "rules.a.rate is \"78%\""],
  ["a quarter-hour's time", { intervals: [{ ...RESULT.intervals[0], start: 8 }] }, "intervals.0.start is 8"],
  ["a law of the scenario", { scenario: { ...RESULT.scenario, conversations: { "pre-sale": { turns: 3, handle: "soon" } } } }, "scenario.conversations.pre-sale.handle is \"soon\""],
  ["the roster", { scenario: { ...RESULT.scenario, roster: [] } }, "scenario.roster is an empty list"],
])("a result that was changed is refused where it is wrong: %s", (_what, change, found) => {
  expect(blocksOf({ ...RESULT, ...change }).join("\n")).toContain(found);
});

it("a file of another kind is refused as that, without the faults that only follow", () => {
  expect(blocksOf({ replycast: 1, kind: "plan", rules: {} })).toEqual([expect.stringContaining("kind is \"plan\"")]);
  expect(blocksOf([])).toHaveLength(1);
});

it.each([
  ["empty", " \n", "there is nothing in it"],
  ["a table", "time,consumer\n", "it is no JSON"],
  ["a result that breaks off", JSON.stringify(RESULT).slice(0, 500), "it is a result that breaks off or was changed: it cannot be read as JSON"],
])("a file that is %s is refused in plain words", (_what, text, found) => {
  const path = fileOf(text);
  expect(() => readResultFile(path)).toThrow(`${path}  ${found}\n`);
});

it("of very many faults the first ones are told", () => {
  expect(blocksOf({ ...RESULT, intervals: RESULT.intervals.map(() => ({})) })).toHaveLength(10);
});
