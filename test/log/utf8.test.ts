import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8Bytes, utf8Text } from "../../src/log/utf8.ts";

const texts = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.array(fc.constantFrom("a", "é", "谢", "👍", "\ud83d", "\udc4d", "\n"), { maxLength: 20 }).map((parts) => parts.join("")));

describe("text in UTF-8", () => {
  it("has the bytes that every encoder gives it, half a surrogate pair as U+FFFD", () => {
    fc.assert(fc.property(texts, (text) => {
      expect([...utf8Bytes(text)]).toEqual([...new TextEncoder().encode(text)]);
    }), { seed: 1 });
  });

  it("comes back from its bytes", () => {
    fc.assert(fc.property(texts, (text) => {
      expect(utf8Text(utf8Bytes(text))).toBe(new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text)));
    }), { seed: 2 });
  });
});
