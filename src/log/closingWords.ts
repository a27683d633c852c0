/** Thanks and goodbyes that ask for nothing. The first is what a written log puts down for a message that is only such a word. */
export const CLOSING_WORDS: readonly string[] = [
  "谢谢", "谢谢你", "谢谢您", "谢谢亲", "谢谢啦", "谢谢了", "谢了", "谢啦", "多谢", "感谢", "非常感谢", "辛苦了", "麻烦了",
  "好", "好的", "好的呢", "好吧", "好滴", "好哒", "好嘞", "嗯", "嗯嗯", "哦", "哦哦", "行", "行吧", "收到", "知道了", "明白", "明白了", "了解了", "没事了", "没问题了",
  "再见", "拜拜", "拜", "晚安",
  "ok", "okay", "okey", "thanks", "thank you", "thank u", "many thanks", "thx", "ty", "cheers", "got it", "bye", "bye bye", "goodbye", "see you",
];

const LONGEST = 24;
const LONGEST_BYTES = 3 * LONGEST;
const BETWEEN = "[\\s,，.。!！~～、…^_:：;；()（）\\p{Extended_Pictographic}\\u{FE0F}]*";
const ONLY_CLOSING = new RegExp(`^${BETWEEN}(?:(?:${[...CLOSING_WORDS].sort((a, b) => b.length - a.length).join("|")})${BETWEEN})+$`, "u");

/** Whether a message says nothing but thanks or goodbye: words of the list, with punctuation and emoji between them. */
export function isClosingWord(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST && ONLY_CLOSING.test(text.trim().toLowerCase());
}

const LETTER = /[\p{L}\p{N}]/u;
const FIRST_LETTERS = new Set(CLOSING_WORDS.flatMap((word) => [word[0], word[0].toUpperCase()]));
/** By UTF-16 unit whether a closing word can begin with it: 0 not asked yet, 1 no, 2 yes. */
const begins = new Uint8Array(0x10000);

/** Whether a text in UTF-8 may be a closing word, by its length and its first character alone: of long logs few messages need to be read for it. */
export function mayBeClosingWord(bytes: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  if (length === 0 || length > LONGEST_BYTES) return false;
  const first = bytes[from];
  if (first >= 0xf0) return true;
  const unit = first < 0x80 ? first
    : first < 0xe0 ? ((first & 0x1f) << 6) | (bytes[from + 1] & 0x3f)
      : ((first & 0x0f) << 12) | ((bytes[from + 1] & 0x3f) << 6) | (bytes[from + 2] & 0x3f);
  if (begins[unit] === 0) begins[unit] = beginsClosing(String.fromCharCode(unit)) ? 2 : 1;
  return begins[unit] === 2;
}

/** With a word's first letter, or with what may stand before one. */
function beginsClosing(character: string): boolean {
  return FIRST_LETTERS.has(character) || !LETTER.test(character);
}
