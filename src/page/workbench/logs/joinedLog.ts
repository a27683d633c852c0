/** Files of one log as one. */
export type JoinedLog = { readonly name: string; readonly bytes: Blob; readonly files: number } | { readonly fault: "zipped" | "otherForm" | "notJoined"; readonly name: string };

const FORMS: readonly string[] = ["csv", "tsv", "jsonl", "xlsx", "parquet"];
/** Of these, several can be put one behind the other: with a heading line, or without. */
const HEADED: readonly string[] = ["csv", "tsv"];
const PLAIN: readonly string[] = ["jsonl"];
const PACKED: readonly string[] = ["zip", "rar", "7z", "gz", "tgz"];
/** A heading line is no longer. [bytes] */
const LONGEST_HEADING = 1 << 16;
const LINE_FEED = 10;

interface NamedFile {
  readonly name: string;
  readonly bytes: Blob;
}

/** Several files in the order of their names, as one log; without opening more of them than their heading lines. */
export async function joinedLog(files: readonly NamedFile[]): Promise<JoinedLog> {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const wrong = sorted.find(({ name }) => !FORMS.includes(endingOf(name)));
  if (wrong !== undefined) return { fault: PACKED.includes(endingOf(wrong.name)) ? "zipped" : "otherForm", name: wrong.name };
  const [first, ...others] = sorted;
  if (others.length === 0) return { ...first, files: 1 };
  const form = endingOf(first.name);
  const isHeaded = HEADED.includes(form);
  const otherForm = others.find(({ name }) => endingOf(name) !== form) ?? (isHeaded || PLAIN.includes(form) ? undefined : others[0]);
  if (otherForm !== undefined) return { fault: "notJoined", name: otherForm.name };
  const heading = isHeaded ? await headingOf(first.bytes) : "";
  const pieces: BlobPart[] = [first.bytes];
  let before = first.bytes;
  for (const { name, bytes } of others) {
    const own = isHeaded ? await headingOf(bytes) : "";
    if (own !== heading) return { fault: "notJoined", name };
    if (!(await endsLine(before))) pieces.push(new Uint8Array([LINE_FEED]));
    pieces.push(isHeaded ? bytes.slice(own.length) : bytes);
    before = bytes;
  }
  return { name: first.name, bytes: new Blob(pieces), files: sorted.length };
}

function endingOf(name: string): string {
  return name.split(".").at(-1)?.toLowerCase() ?? "";
}

/** First line with its end, a character a byte, so that its length is its size whatever the encoding. */
async function headingOf(bytes: Blob): Promise<string> {
  const beginning = new Uint8Array(await bytes.slice(0, LONGEST_HEADING).arrayBuffer());
  const end = beginning.indexOf(LINE_FEED);
  return [...beginning.subarray(0, end < 0 ? beginning.length : end + 1)].map((byte) => String.fromCodePoint(byte)).join("");
}

async function endsLine(bytes: Blob): Promise<boolean> {
  return new Uint8Array(await bytes.slice(-1).arrayBuffer()).at(0) === LINE_FEED;
}
