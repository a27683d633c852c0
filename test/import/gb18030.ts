let codes: Map<string, readonly [number, number]> | undefined;

/** A text of ASCII and common Chinese characters in GB18030. */
export function gb18030(text: string): Uint8Array {
  codes ??= twoByteCodes();
  const table = codes;
  return Uint8Array.from(Array.from(text).flatMap((character) => {
    const code = character.charCodeAt(0);
    if (code < 0x80) return [code];
    const pair = table.get(character);
    if (pair === undefined) throw new Error(`${character} has no two bytes in GB18030`);
    return [...pair];
  }));
}

function twoByteCodes(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder("gb18030");
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return table;
}
