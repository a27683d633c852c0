import { expect, it } from "vitest";
import { CLOSING_WORDS, isClosingWord } from "../../src/log/closingWords.ts";

it.each([...CLOSING_WORDS])("%s closes", (word) => {
  expect(isClosingWord(word)).toBe(true);
});

it.each(["好的，谢谢！", "OK thanks :)", "谢谢亲~", "好的好的", "Thank you 🙏", " ok. "])("%j closes", (text) => {
  expect(isClosingWord(text)).toBe(true);
});

it.each(["", "。", "好的吗", "ok?", "谢谢，什么时候发货", "thanks but where is it", "okra", "好看"])("%j asks for an answer", (text) => {
  expect(isClosingWord(text)).toBe(false);
});
