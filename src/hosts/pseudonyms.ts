import { createHmac } from "node:crypto";
import type { NameKind, PseudonymOf } from "../import/pseudonymOf.ts";

/** No letter that is read as another or as a digit (i, l, o, u). */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
const BITS_A_LETTER = 5;
/** 50 bits: in four of ten thousand logs with a million names two of them share these letters. */
const SHORTEST = 10;
const LONGER_BY = 2;
const BEFORE: Readonly<Record<NameKind, string>> = { consumer: "u-", agent: "a-", conversation: "c-" };

/**
 * Pseudonyms from a key: `u-` (agents `a-`, conversations `c-`) and the first letters of the name's HMAC-SHA-256 in base 32. The same key gives the same
 * pseudonym for a name in every log, without the key no name can be tried out. Where two names would share one, the later gets more letters, so one
 * pseudonymizer is for one log. `shortest`: letters where none are shared.
 * Source: RFC 2104.
 */
export function pseudonymizer(key: string, shortest = SHORTEST): PseudonymOf {
  const names = new Map<string, string>();
  return (name, kind) => {
    const letters = base32(createHmac("sha256", key).update(`${kind}\n${name}`, "utf8").digest());
    for (let length = shortest; ; length += LONGER_BY) {
      const pseudonym = BEFORE[kind] + letters.slice(0, length);
      const owner = names.get(pseudonym);
      if (owner !== undefined && owner !== name) continue;
      if (owner === undefined) names.set(pseudonym, name);
      return pseudonym;
    }
  };
}

function base32(bytes: Uint8Array): string {
  let letters = "";
  let waiting = 0;
  let bits = 0;
  for (const byte of bytes) {
    waiting = (waiting << 8) | byte;
    bits += 8;
    for (; bits >= BITS_A_LETTER; bits -= BITS_A_LETTER) letters += LETTERS[(waiting >> (bits - BITS_A_LETTER)) & 31];
    waiting &= (1 << bits) - 1;
  }
  return letters;
}
