import { describe, expect, it } from "vitest";
import { EditHistory } from "../../../../src/page/workbench/scenario/editHistory.ts";

const at = (text: string): { readonly text: string } => ({ text });

describe("the steps of an editor", () => {
  it("lead back and forth, and a new change forgets what was taken back", () => {
    const history = new EditHistory();
    history.note(at("a"));
    history.note(at("b"));
    expect(history.undo(at("c"))).toEqual(at("b"));
    expect(history.undo(at("b"))).toEqual(at("a"));
    expect([history.canUndo.value, history.undo(at("a"))]).toEqual([false, undefined]);
    expect(history.redo(at("a"))).toEqual(at("b"));
    history.note(at("b"));
    expect([history.canRedo.value, history.redo(at("x"))]).toEqual([false, undefined]);
    expect(history.undo(at("x"))).toEqual(at("b"));
  });

  it("take keys that follow each other as one, and those after a rest or another change as the next", () => {
    const history = new EditHistory();
    history.note(at(""), 0);
    history.note(at("a"), 300);
    history.note(at("ab"), 900);
    history.note(at("abc"), 5000);
    history.note(at("abcd"));
    history.note(at("grid"), 5100);
    expect([at("grid!"), at("grid"), at("abcd"), at("abc")].map((now) => history.undo(now)?.text)).toEqual(["grid", "abcd", "abc", ""]);
  });

  it("forget the oldest, by number and by size", () => {
    const many = new EditHistory();
    for (let step = 0; step < 250; step++) many.note(at(String(step)));
    let last = "";
    while (many.canUndo.value) last = many.undo(at("")) ?.text ?? "";
    expect(last).toBe("50");
    const large = new EditHistory();
    for (const sign of ["a", "b", "c"]) large.note(at(sign.repeat(9_000_000)));
    expect([large.undo(at(""))?.text[0], large.undo(at(""))?.text[0], large.canUndo.value]).toEqual(["c", "b", false]);
  });
});
