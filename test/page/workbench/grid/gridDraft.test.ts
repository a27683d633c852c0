import { signal } from "@preact/signals";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { GridDraft } from "../../../../src/page/workbench/grid/gridDraft.ts";
import type { PaintedText } from "../../../../src/page/workbench/grid/gridDraft.ts";
import { withAgents } from "../../../../src/page/workbench/grid/shiftEdits.ts";
import { changedText } from "../../../../src/scenario/changedText.ts";
import { parseScenario } from "../../../../src/scenario/parseScenario.ts";
import type { KeyChange, ScenarioReading } from "../../../../src/server/protocol.ts";
import { parse } from "yaml";

const TEXT = "replycast: 1\nplatform: pinduoduo\nstart: 2026-06-17\ndays: 1\narrivals: { shop: { consultsPerDay: 600 } }\nroster: { shop: { early: 4, late: 3 } }\n";

/** A text in memory that is read at once. */
class Text implements PaintedText {
  unwritten: PaintedText["unwritten"] = undefined;
  text = TEXT;
  readonly reading = signal<ScenarioReading | undefined>(undefined);
  readonly changes: (readonly KeyChange[])[] = [];

  constructor() {
    this.read();
  }

  readonly change = async (changes: readonly KeyChange[]): Promise<void> => {
    this.changes.push(changes);
    await Promise.resolve();
    this.text = changedText(this.text, changes) ?? "";
    this.read();
  };

  read(): void {
    this.reading.value = { faults: [], written: parse(this.text) as Record<string, unknown>, scenario: parseScenario(this.text) };
  }
}

describe("what is painted", () => {
  let text: Text;
  let draft: GridDraft;

  beforeEach(() => {
    vi.useFakeTimers();
    text = new Text();
    draft = new GridDraft(text);
  });

  const agents = (count: number) => withAgents(draft.shown.value ?? parseScenario(TEXT), 0, "shop", "early", count);

  it("is shown at once and stands in the text once the hand rests, in one change", async () => {
    draft.keep(agents(5));
    draft.keep(agents(6));
    expect(draft.shown.value?.roster).toEqual({ shop: { early: 6, late: 3 } });
    expect(text.changes).toEqual([]);
    await vi.runAllTimersAsync();
    expect(text.changes).toEqual([[{ path: ["roster", "shop", "early"], value: 6 }]]);
    expect(draft.shown.value).toEqual(text.reading.value?.scenario);
    expect(draft.drop()).toBe(false);
  });

  it("under way is not written, and goes back when it is dropped", async () => {
    draft.paint(agents(9));
    await vi.runAllTimersAsync();
    expect([text.changes, draft.shown.value?.roster]).toEqual([[], { shop: { early: 9, late: 3 } }]);
    draft.drop();
    expect(draft.shown.value?.roster).toEqual({ shop: { early: 4, late: 3 } });
  });

  it("before a drag stands again when the drag is taken back, and nothing is written in the middle of one", async () => {
    draft.keep(agents(5));
    const begun = draft.begin();
    draft.paint(agents(9));
    await draft.write();
    await vi.runAllTimersAsync();
    expect(text.changes).toEqual([]);
    draft.cancel(begun);
    await vi.runAllTimersAsync();
    expect(text.changes).toEqual([[{ path: ["roster", "shop", "early"], value: 5 }]]);
  });

  it("while a change is written is written after it", async () => {
    draft.keep(agents(5));
    const first = draft.write();
    draft.keep(agents(7));
    await first;
    expect(text.changes.at(-1)).toEqual([{ path: ["roster", "shop", "early"], value: 7 }]);
    expect(draft.shown.value?.roster).toEqual({ shop: { early: 7, late: 3 } });
  });

  it("stays as it last could be played while the text has faults, and is not written then", async () => {
    expect(draft.shown.value).toBeDefined();
    text.reading.value = { faults: [{ where: "line 1", found: "x", expected: "y", mend: "z" }] };
    expect(draft.shown.value?.roster).toEqual({ shop: { early: 4, late: 3 } });
    draft.keep(agents(8));
    await vi.runAllTimersAsync();
    expect([text.changes, draft.drop()]).toEqual([[], false]);
  });
});
