import { beforeEach, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { Refused } from "../../../../src/page/workbench/desk/deskServer.ts";
import type { DeskServer } from "../../../../src/page/workbench/desk/deskServer.ts";
import { GridDraft } from "../../../../src/page/workbench/grid/gridDraft.ts";
import { withAgents } from "../../../../src/page/workbench/grid/shiftEdits.ts";
import { Editor } from "../../../../src/page/workbench/scenario/editor.ts";
import { changedText } from "../../../../src/scenario/changedText.ts";
import { parseScenario } from "../../../../src/scenario/parseScenario.ts";

const textOf = (early: number): string => `replycast: 1\nplatform: pinduoduo\narrivals: { shop: { consultsPerDay: 600 } }\nroster: { shop: { early: ${early}, late: 3 } }\n`;

describe("an editor", () => {
  let files: Map<string, string>;
  let editor: Editor;
  let draft: GridDraft;

  /** A server in memory that takes a while for everything. */
  function serverOf(kept: Map<string, string>): DeskServer {
    const later = async <Answer>(answer: () => Answer): Promise<Answer> => {
      await new Promise((resolve) => { setTimeout(resolve, 20); });
      return answer();
    };
    return {
      read: ({ text }: { readonly text: string }) => later(() => ({ faults: [], written: parse(text) as Record<string, unknown>, scenario: parseScenario(text) })),
      change: ({ text, changes }: Parameters<DeskServer["change"]>[0]) => later(() => ({ text: changedText(text, changes) ?? text })),
      open: (path: string) => later(() => ({ path, text: kept.get(path) ?? "", tag: path })),
      save: (path: string, text: string) => later(() => {
        if (path === "gone.yaml") throw new Refused(0, "");
        kept.set(path, text);
        return { path, tag: path };
      }),
    } as unknown as DeskServer;
  }

  beforeEach(async () => {
    vi.useFakeTimers();
    vi.stubGlobal("sessionStorage", { getItem: () => null, setItem: () => undefined });
    files = new Map([["shop.yaml", textOf(4)], ["other.yaml", textOf(1)]]);
    editor = new Editor(serverOf(files), (error) => `no answer: ${String(error)}`);
    draft = new GridDraft(editor);
    await settled(editor.open("shop.yaml"));
    await vi.advanceTimersByTimeAsync(100);
  });

  async function settled<Answer>(work: Promise<Answer>): Promise<Answer> {
    const all = vi.runAllTimersAsync();
    const answer = await work;
    await all;
    return answer;
  }

  const paint = (early: number): void => draft.keep(withAgents(draft.shown.value ?? parseScenario(textOf(4)), 0, "shop", "early", early));

  it("saves what was changed a moment before: a key on its way, and what is painted", async () => {
    void editor.change([{ path: ["days"], value: 2 }]);
    paint(7);
    await settled(editor.save("shop.yaml"));
    expect(files.get("shop.yaml")).toBe(`${textOf(7)}days: 2\n`);
    expect(editor.isSaved.value).toBe(true);
  });

  it("does not carry what is painted in one file into the next", async () => {
    paint(7);
    await settled(editor.open("other.yaml"));
    expect(editor.text.value).toBe(textOf(1));
    editor.undo();
    expect(editor.text.value).toBe(textOf(7));
  });

  it("drops a change that is on its way when another text takes its place", async () => {
    void editor.change([{ path: ["days"], value: 2 }]);
    editor.hold(textOf(1));
    await vi.runAllTimersAsync();
    expect(editor.text.value).toBe(textOf(1));
  });

  it("takes back what is painted and not yet written as one step, and waits for one that is on its way", async () => {
    paint(7);
    editor.undo();
    await vi.runAllTimersAsync();
    expect(editor.text.value).toBe(textOf(4));
    void editor.change([{ path: ["days"], value: 2 }]);
    editor.undo();
    await vi.runAllTimersAsync();
    expect(editor.text.value).toBe(textOf(4));
  });

  it("says so where the server is gone", async () => {
    await settled(editor.save("gone.yaml"));
    expect(editor.trouble.value.length).toBeGreaterThan(10);
    expect(editor.isSaved.value).toBe(true);
  });
});
