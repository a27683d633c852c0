/** Thanks and goodbyes that ask for nothing. The first is what a written log puts down for a message that is only such a word. */
export const CLOSING_WORDS: readonly string[] = [
  "谢谢", "谢谢你", "谢谢您", "谢谢亲", "谢谢啦", "谢谢了", "谢了", "谢啦", "多谢", "感谢", "非常感谢", "辛苦了", "麻烦了",
  "好", "好的", "好的呢", "好吧", "好滴", "好哒", "好嘞", "嗯", "嗯嗯", "哦", "哦哦", "行", "行吧", "收到", "知道了", "明白", "明白了", "了解了", "没事了", "没问题了",
  "再见", "拜拜", "拜", "晚安",
  "ok", "okay", "okey", "thanks", "thank you", "thank u", "many thanks", "thx", "ty", "cheers", "got it", "bye", "bye bye", "goodbye", "see you",
];

const LONGEST = 24;
const BETWEEN = "[\\s,，.。!！~～、…^_:：;；()（）\\p{Extended_Pictographic}\\u{FE0F}]*";
const ONLY_CLOSING = new RegExp(`^${BETWEEN}(?:(?:${[...CLOSING_WORDS].sort((a, b) => b.length - a.length).join("|")})${BETWEEN})+$`, "u");

/** Whether a message says nothing but thanks or goodbye: words of the list, with punctuation and emoji between them. */
export function isClosingWord(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST && ONLY_CLOSING.test(text.trim().toLowerCase());
}
