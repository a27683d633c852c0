import { readdirSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { loadScenario } from "../../src/hosts/loadScenario.ts";
import { enEditor } from "../../src/page/workbench/scenario/enEditor.ts";
import { zhEditor } from "../../src/page/workbench/scenario/zhEditor.ts";
import type { ScenarioReading, WorkbenchStart } from "../../src/server/protocol.ts";
import { started, type Started } from "./started.ts";

let bench: Started | undefined;

afterEach(async () => {
  await bench?.end();
  bench = undefined;
});

describe("the shipped examples", () => {
  it("are given by name and stand alone in any folder, the same as those of the package", async () => {
    bench = await started();
    const page = await (await bench.ask("/")).text();
    const { examples } = JSON.parse(/\{"replycast":1,"kind":"workbench".*?\}(?=<\/script>)/u.exec(page)?.[0] ?? "{}") as WorkbenchStart;
    expect(examples).toEqual(readdirSync("scenarios").filter((name) => name.endsWith(".yaml")).map((name) => name.slice(0, -".yaml".length)).sort());
    for (const name of examples) {
      const text = await (await bench.ask(`/api/example?name=${name}`)).text();
      const { faults, scenario } = await (await bench.post("/api/scenario/read", { text })).json() as ScenarioReading;
      expect(faults).toEqual([]);
      expect(scenario).toEqual(JSON.parse(JSON.stringify(loadScenario(`scenarios/${name}.yaml`, []).scenario)));
      expect(text).toMatch(/^# /u);
    }
  });

  it("are told in both languages, each by what it shows", async () => {
    const names = readdirSync("scenarios").filter((name) => name.endsWith(".yaml")).map((name) => name.slice(0, -".yaml".length));
    for (const { examples } of [enEditor, zhEditor]) expect(Object.keys(examples.shows).sort()).toEqual([...names].sort());
  });

  it("are nothing else of the package", async () => {
    bench = await started();
    for (const name of ["../package", "..%2Fpackage", "events/618", "small-shop.yaml", "chat-log", ""]) expect((await bench.ask(`/api/example?name=${name}`)).status).toBe(404);
  });
});
