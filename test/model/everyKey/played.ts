import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { playReplication } from "../../../src/engine/replication.ts";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import type { SimulationResult } from "../../../src/experiment/result.ts";
import { simulate } from "../../../src/experiment/simulate.ts";
import { loadScenario } from "../../../src/hosts/loadScenario.ts";
import { compileModel } from "../../../src/model/compileModel.ts";
import type { Model } from "../../../src/model/model.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { type Rows, rowsOfLog } from "../../engine/reference/rows.ts";

const HOUR_MS = 3_600_000;

/** A scenario file read, compiled and played. */
export interface Played {
  readonly scenario: Scenario;
  readonly model: Model;
  /** What happened in replication 0. */
  readonly rows: Rows;
  /** What another replication brings. */
  readonly again: (replication: number) => Rows;
  /** Twelve replications, judged. */
  readonly result: () => Promise<SimulationResult>;
}

/** Files by name that stand beside the scenario. */
export type FilesBeside = Readonly<Record<string, string>>;

/** The text with the settings over it; read from a folder of its own where there are files beside it. */
export function played(text: string, settings: readonly string[], files?: FilesBeside): Played {
  const scenario = files === undefined ? parseScenario(text, "scenario", settings) : loaded(text, settings, files);
  const model = compileModel(scenario, HOUR_MS);
  let judged: Promise<SimulationResult> | undefined;
  const again = (replication: number): Rows => rowsOfLog(playReplication(model, replication));
  return {
    scenario, model, again, rows: again(0),
    result: () => (judged ??= simulate(scenario, { packs: packsOf(scenario), replications: 12, executor: inlineExecutor })),
  };
}

function loaded(text: string, settings: readonly string[], files: FilesBeside): Scenario {
  const folder = mkdtempSync(join(tmpdir(), "every-key-"));
  try {
    for (const [name, content] of Object.entries({ ...files, "scenario.yaml": text })) writeFileSync(join(folder, name), content);
    return loadScenario(join(folder, "scenario.yaml"), settings).scenario;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function packsOf({ rules, shops }: Scenario): ReturnType<typeof rulePackById>[] {
  const lists = shops === undefined ? [rules] : Object.values(shops).map((shop) => shop.rules);
  return lists.flat().map((rule) => (typeof rule === "string" ? rulePackById(rule) : rule));
}
