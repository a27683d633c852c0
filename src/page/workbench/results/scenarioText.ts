import type { ReportedResult } from "../../../report/buildReport.ts";
import { effectiveForm } from "../../../scenario/effectiveForm.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import type { DeskServer } from "../desk/deskServer.ts";

/** A scenario as a text of its own. */
export interface NamedText {
  readonly text: string;
  readonly name: string;
}

/** A whole scenario as YAML, to be read and edited; the server writes it. */
export async function scenarioText(written: Readonly<Record<string, unknown>>, server: Pick<DeskServer, "change">): Promise<string> {
  const changes = Object.entries(written).filter(([key, value]) => key !== "replycast" && value !== undefined).map(([key, value]) => ({ path: [key], value }));
  return (await server.change({ text: "replycast: 1\n", changes })).text;
}

/** The same for a machine alone. */
export function plainText(scenario: Scenario): string {
  return JSON.stringify(effectiveForm(scenario));
}

/** The scenarios that simulations played; of several with one name the later ones are numbered. */
export function comparedScenarios(results: readonly ReportedResult[]): NamedText[] {
  const counts = new Map<string, number>();
  return results.flatMap((result) => {
    if (result.kind !== "simulation") return [];
    const { name } = result.scenario;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return [{ text: plainText(result.scenario), name: count === 1 ? name : `${name} (${count})` }];
  });
}
