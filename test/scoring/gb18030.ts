const TWO_BYTES = twoByteCodes();

/** The bytes of a text in GB18030, found by asking the decoder for what each pair of bytes stands for; characters beyond U+FFFF by their formula. */
export function gb18030(text: string): Buffer {
  return Buffer.concat(Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return Buffer.of(code);
    if (code > 0xffff) return fourBytes(code - 0x10000);
    const bytes = TWO_BYTES.get(character);
    if (bytes === undefined) throw new Error(`${character} has no code of two bytes`);
    return bytes;
  }));
}

function twoByteCodes(): ReadonlyMap<string, Buffer> {
  const decoder = new TextDecoder("gb18030");
  const codes = new Map<string, Buffer>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      if (second === 0x7f) continue;
      const bytes = Buffer.of(first, second);
      const character = decoder.decode(bytes);
      if (!codes.has(character)) codes.set(character, bytes);
    }
  }
  return codes;
}

/** Source: GB 18030-2005, four-byte region of the supplementary planes. */
function fourBytes(index: number): Buffer {
  return Buffer.of(0x90 + Math.floor(index / 12_600), 0x30 + (Math.floor(index / 1260) % 10), 0x81 + (Math.floor(index / 10) % 126), 0x30 + (index % 10));
}
