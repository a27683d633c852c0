interface RawWorkbook {
  /** What stands between `<sheetData>` and its end. */
  readonly rows: string;
  /** Attributes of `<workbookPr>`. */
  readonly properties?: string;
  /** Number formats of the cell styles from 1 on, by their built-in number. */
  readonly formats?: readonly number[];
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of one sheet, its cells as XML. */
export function rawWorkbook({ rows, properties = "", formats = [] }: RawWorkbook): ArrayBuffer {
  const styles = [0, ...formats].map((format) => `<xf numFmtId="${format}"/>`).join("");
  return storedZip({
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${RELATIONS}"><workbookPr ${properties}/><sheets><sheet name="log" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet ${MAIN}><cellXfs>${styles}</cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
  });
}

/** A ZIP archive without compression or check sums. */
export function storedZip(files: Readonly<Record<string, string>>): ArrayBuffer {
  const entries = Object.entries(files).map(([name, content]) => ({ name: Buffer.from(name), content: Buffer.from(content) }));
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const local = Buffer.concat([header(0x04034b50, 30, { 18: content.length, 22: content.length }, { 4: 20, 26: name.length }), name, content]);
    directory.push(header(0x02014b50, 46, { 20: content.length, 24: content.length, 42: offset }, { 4: 20, 6: 20, 28: name.length }), name);
    pieces.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = header(0x06054b50, 22, { 12: central.length, 16: offset }, { 8: entries.length, 10: entries.length });
  return new Uint8Array(Buffer.concat([...pieces, central, end])).buffer;
}

/** Fields of four and of two bytes by their place. Source: PKWARE APPNOTE 4.3. */
function header(signature: number, length: number, fours: Readonly<Record<number, number>>, twos: Readonly<Record<number, number>>): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  for (const [place, value] of Object.entries(fours)) bytes.writeUInt32LE(value, Number(place));
  for (const [place, value] of Object.entries(twos)) bytes.writeUInt16LE(value, Number(place));
  return bytes;
}
