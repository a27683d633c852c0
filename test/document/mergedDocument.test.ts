import { describe, expect, it } from "vitest";
import { mergedDocument } from "../../src/document/mergedDocument.ts";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { whereOf } from "../../src/document/parsedDocument.ts";
import { withEmbedded } from "../../src/document/withEmbedded.ts";

const base = parseDocument("a:\n  x: 1\n  y: [1, 2]\n  z: { p: 1, q: 2 }\nb: 3\n", "base.yaml");
const merged = (text: string, replaces?: Parameters<typeof mergedDocument>[2]) => mergedDocument(base, parseDocument(text, "over.yaml"), replaces);

describe("a document over another", () => {
  it("changes blocks key by key and adds what is new", () => {
    expect(merged("a: { x: 5, z: { q: 7 } }\nc: 4\n").value).toEqual({ a: { x: 5, y: [1, 2], z: { p: 1, q: 7 } }, b: 3, c: 4 });
  });

  it("replaces lists and single values whole", () => {
    expect(merged("a: { y: [9], z: 1 }\nb: { n: 1 }\n").value).toEqual({ a: { x: 1, y: [9], z: 1 }, b: { n: 1 } });
  });

  it("takes a key away by nothing, also one that is not there", () => {
    expect(merged("a: { y: null, w: }\nb: ~\n").value).toEqual({ a: { x: 1, z: { p: 1, q: 2 } } });
  });

  it("keeps the order of the base", () => {
    expect(Object.keys(merged("c: 1\nb: 1\na: { x: 1 }\n").value as object)).toEqual(["a", "b", "c"]);
  });

  it("replaces blocks that are not to be mixed", () => {
    expect(merged("a: { z: { r: 1 } }\n", (below, above) => Object.hasOwn(above as object, "r") && Object.hasOwn(below as object, "p")).value).toMatchObject({ a: { z: { r: 1 } } });
    expect(merged("a: { z: { r: 1 } }\n").value).toMatchObject({ a: { z: { p: 1, q: 2, r: 1 } } });
  });

  it("knows of each part where it stands, and of what is missing the block of the later file", () => {
    const document = merged("a: { z: { q: 7 } }\n");
    expect(whereOf(document, ["a", "z", "q"])).toBe("over.yaml:1:14");
    expect(whereOf(document, ["a", "z", "p"])).toBe("base.yaml:4:11");
    expect(whereOf(document, ["a", "y", 1])).toBe("base.yaml:3:10");
    expect(whereOf(document, ["a", "none"])).toBe("over.yaml:1:1");
    expect(whereOf(merged("a: { y: [9] }\n"), ["a", "y", 1])).toBe("over.yaml:1:6");
    expect(document.fileName).toBe("over.yaml");
  });
});

describe("a document within another", () => {
  it("takes the place of a value; what stands in it is placed in its own file, itself where the name stood", () => {
    const document = withEmbedded(base, ["a", "y", 1], parseDocument("k: { n: 5 }\n", "part.yaml"));
    expect(document.value).toEqual({ a: { x: 1, y: [1, { k: { n: 5 } }], z: { p: 1, q: 2 } }, b: 3 });
    expect(whereOf(document, ["a", "y", 1])).toBe("base.yaml:3:10");
    expect(whereOf(document, ["a", "y", 1, "k", "n"])).toBe("part.yaml:1:9");
  });
});
