/**
 * JSON text of plain data with typed arrays in it, their bytes written out, so that equal texts mean equal bits.
 * Self-contained: it is sent as source text into a browser page.
 */
export function toTypedJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (!ArrayBuffer.isView(part)) return part;
    let bytes = "";
    for (const byte of new Uint8Array(part.buffer, part.byteOffset, part.byteLength)) bytes += String.fromCharCode(byte);
    return { typedArray: part.constructor.name, bytes: btoa(bytes) };
  });
}

/** What `toTypedJson` wrote. Self-contained as well. */
export function fromTypedJson(text: string): unknown {
  return JSON.parse(text, (_key, part: { typedArray?: string; bytes?: string } | null) => {
    if (typeof part !== "object" || part === null || part.typedArray === undefined) return part;
    const bytes = Uint8Array.from(atob(part.bytes ?? ""), (character) => character.charCodeAt(0));
    const kind = (globalThis as unknown as Record<string, new (buffer: ArrayBuffer) => unknown>)[part.typedArray];
    return new kind(bytes.buffer);
  });
}
