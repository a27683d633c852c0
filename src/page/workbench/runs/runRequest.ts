import type { Language } from "../../../report/words/language.ts";
import type { JobRequest, ScenarioSource } from "../../../server/protocol.ts";
import type { EditedScenario } from "../desk/desk.ts";
import type { DeskServer } from "../desk/deskServer.ts";
import { keyPath, keyValue } from "./changeableKeys.ts";
import { type Beside, EDITED, type RunChoice, replicationsOf } from "./runChoice.ts";

/** What the server is asked to run, and what the run is about. */
export interface AskedRun {
  readonly request: JobRequest;
  readonly label: string;
}

/** The job of what was chosen; texts of variants are made by the server, so that comments and order stay. */
export async function runRequest(choice: RunChoice, edited: EditedScenario | undefined, server: DeskServer, language: Language): Promise<AskedRun> {
  const base = choice.keptBase === undefined ? chosenScenario(choice.scenario, edited) : keptScenario(choice.keptBase);
  const seed = choice.seed.trim() === "" ? {} : { seed: choice.seed.trim() };
  const times = replicationsOf(choice);
  const replications = times === undefined ? {} : { replications: times };
  switch (choice.command) {
    case "simulate": {
      const exact = choice.exactness === "precision" ? { precision: choice.precision } : replications;
      return { request: { command: "simulate", language, scenario: base.source, ...exact, ...seed }, label: base.name };
    }
    case "staff": return { request: { command: "staff", language, scenario: base.source, brief: choice.brief, ...seed }, label: base.name };
    case "compare": {
      const others = await Promise.all(choice.beside.map((beside) => besideScenario(beside, base, server)));
      return {
        request: { command: "compare", language, scenarios: [base.source, ...others.map(({ source }) => source)], ...replications, ...seed },
        label: [base, ...others].map(({ name }) => name).join(" · "),
      };
    }
  }
}

interface NamedScenario {
  readonly source: ScenarioSource;
  readonly name: string;
}

function chosenScenario(path: string, edited: EditedScenario | undefined): NamedScenario {
  if (path === EDITED && edited !== undefined) return { source: { text: edited.text, label: edited.name, ...(edited.path === undefined ? {} : { path: edited.path }) }, name: edited.name };
  return { source: { path }, name: path.split("/").at(-1) ?? path };
}

async function besideScenario(beside: Beside, base: NamedScenario, server: DeskServer): Promise<NamedScenario> {
  if (beside.kind === "file") return chosenScenario(beside.path, undefined);
  if (beside.kind === "text") return keptScenario(beside);
  const text = "text" in base.source ? base.source.text : await server.text(base.source.path);
  const path = "path" in base.source && base.source.path !== undefined ? { path: base.source.path } : {};
  const changed = await server.change({ text, changes: [{ path: keyPath(beside.key), value: keyValue(beside.value) }] });
  const name = `${beside.key.trim()}=${beside.value.trim()}`;
  return { source: { text: changed.text, label: name, ...path }, name };
}

function keptScenario({ text, name }: { readonly text: string; readonly name: string }): NamedScenario {
  return { source: { text, label: name }, name };
}
