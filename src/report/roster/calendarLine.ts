const MOST_OCTETS = 75;

/** A content line `NAME:value`, folded after 75 octets of UTF-8 and never within a character; ends with CRLF. Source: RFC 5545 §3.1. */
export function calendarLine(name: string, value: string): string {
  const folded: string[] = [];
  let [line, octets] = ["", 0];
  for (const character of `${name}:${value}`) {
    const more = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + more > MOST_OCTETS) {
      folded.push(line);
      [line, octets] = [" ", 1];
    }
    line += character;
    octets += more;
  }
  return `${[...folded, line].join("\r\n")}\r\n`;
}

/** A text as the value of a property. Source: RFC 5545 §3.3.11. */
export function calendarText(text: string): string {
  return text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/gu, "\\n");
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_00_00 ? 3 : 4;
}
