/** Forms of files that people take for text, by their first bytes. */
const FORMS = [
  { name: "a Parquet file", bytes: [0x50, 0x41, 0x52, 0x31] },
  { name: "an Excel workbook (.xlsx)", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: "an Excel workbook (.xls)", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: "a PDF file", bytes: [0x25, 0x50, 0x44, 0x46] },
] as const;

/** What a file is that is no text: `an Excel workbook (.xlsx)`; undefined where it may be text. */
export function binaryForm(content: Uint8Array): string | undefined {
  return FORMS.find(({ bytes }) => bytes.every((byte, index) => content[index] === byte))?.name;
}
