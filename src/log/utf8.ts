const REPLACEMENT = 0xfffd;
const UNITS_A_CALL = 4096;

/** The text of bytes that hold whole characters in UTF-8. */
export function utf8Text(bytes: Uint8Array, from = 0, to = bytes.length): string {
  const units: number[] = [];
  let text = "";
  for (let at = from; at < to;) {
    const first = bytes[at];
    if (first < 0x80) {
      units.push(first);
      at++;
    } else if (first < 0xe0) {
      units.push(((first & 0x1f) << 6) | (bytes[at + 1] & 0x3f));
      at += 2;
    } else if (first < 0xf0) {
      units.push(((first & 0x0f) << 12) | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f));
      at += 3;
    } else {
      const beyond = (((first & 0x07) << 18) | ((bytes[at + 1] & 0x3f) << 12) | ((bytes[at + 2] & 0x3f) << 6) | (bytes[at + 3] & 0x3f)) - 0x10000;
      units.push(0xd800 | (beyond >> 10), 0xdc00 | (beyond & 0x3ff));
      at += 4;
    }
    if (units.length < UNITS_A_CALL) continue;
    text += String.fromCharCode(...units);
    units.length = 0;
  }
  return text + String.fromCharCode(...units);
}

/** The bytes of a text in UTF-8; half a surrogate pair alone becomes U+FFFD, as everywhere. */
export function utf8Bytes(text: string, from = 0, to = text.length): Uint8Array {
  const bytes = new Uint8Array(utf8Length(text, from, to));
  let at = 0;
  for (let place = from; place < to; place++) {
    const code = wholeCharacter(text, place);
    if (code >= 0x10000) place++;
    if (code < 0x80) bytes[at++] = code;
    else {
      if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
      else {
        if (code < 0x10000) bytes[at++] = 0xe0 | (code >> 12);
        else {
          bytes[at++] = 0xf0 | (code >> 18);
          bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
        }
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      }
      bytes[at++] = 0x80 | (code & 0x3f);
    }
  }
  return bytes;
}

/** Known beforehand, since short arrays that need no room to spare are made several times faster. */
function utf8Length(text: string, from: number, to: number): number {
  let length = 0;
  for (let place = from; place < to; place++) {
    const code = text.charCodeAt(place);
    if (code < 0x80) length++;
    else if (code < 0x800) length += 2;
    else if (wholeCharacter(text, place) < 0x10000) length += 3;
    else {
      length += 4;
      place++;
    }
  }
  return length;
}

function wholeCharacter(text: string, place: number): number {
  const code = text.codePointAt(place) ?? REPLACEMENT;
  return code >= 0xd800 && code <= 0xdfff ? REPLACEMENT : code;
}
