/** Signatures of an archive's records, and where in each the time of its entry stands. Source: PKWARE APPNOTE 6.3.9, §4.3.7, §4.3.12, §4.3.16. */
const END = 0x06_05_4b_50;
const END_LENGTH = 22;
const ENTRY = 0x02_01_4b_50;
const ENTRY_LENGTH = 46;
const TIME_OF_ENTRY = 12;
const TIME_OF_FILE = 10;
/** 1980-01-01 00:00, the first time that an archive can tell. */
const EARLIEST = 0x00_21_00_00;

/** The archive with the earliest time there is for each of its files, so that the same files are the same bytes whenever they were packed. Changes the bytes that it is given. */
export function withoutZipTimes(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error("the archive does not end as one without a comment does");
  let at = view.getUint32(end + 16, true);
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry--) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error("the archive's list of files breaks off");
    view.setUint32(at + TIME_OF_ENTRY, EARLIEST, true);
    view.setUint32(view.getUint32(at + 42, true) + TIME_OF_FILE, EARLIEST, true);
    at += ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}
