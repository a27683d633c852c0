import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { Refused } from "./refused.ts";

/** Most bytes of a request that stands for a text: a scenario, a roster, a job. */
export const MOST_TEXT_BYTES = 2 * 1024 * 1024;

/** The body of a request. @throws Refused 413 where it is larger than a text may be; it is not read further then */
export async function textBytes(request: Request): Promise<Uint8Array> {
  refuseTold(request, MOST_TEXT_BYTES);
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieceStream(request)) {
    bytes += piece.byteLength;
    if (bytes > MOST_TEXT_BYTES) throw tooLarge(MOST_TEXT_BYTES);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The body as JSON. @throws Refused 400, 413 */
export async function jsonBody(request: Request): Promise<unknown> {
  const bytes = await textBytes(request);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new Refused(400, "the request is not JSON");
  }
}

/** Writes the body into a file as it comes; of one that is too large or breaks off nothing is left. Resolves with its bytes. @throws Refused 413 */
export async function keepBody(request: Request, path: string, most: number): Promise<number> {
  refuseTold(request, most);
  let bytes = 0;
  const counted = new Transform({
    transform(piece: Uint8Array, _encoding, done) {
      bytes += piece.byteLength;
      done(bytes > most ? tooLarge(most) : null, piece);
    },
  });
  try {
    await pipeline(pieceStream(request), counted, createWriteStream(path, { flags: "wx" }));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return bytes;
}

function pieceStream({ body }: Request): Readable {
  return body === null ? Readable.from([]) : Readable.fromWeb(body as unknown as NodeReadableStream<Uint8Array>);
}

function refuseTold(request: Request, most: number): void {
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge(most);
}

function tooLarge(most: number): Refused {
  return new Refused(413, `more than ${Number((most / (1024 * 1024)).toFixed(3))} MB are not taken`);
}
