import PDFDocument from "pdfkit";

export interface PdfLine {
  readonly who: string;
  readonly stamp: string;
  readonly how: string;
  readonly text: string;
}

export interface PdfTranscript {
  readonly title: string;
  /** What it is and of when, a paragraph each. */
  readonly about: readonly string[];
  readonly lines: readonly PdfLine[];
}

/** Characters of Windows-1252 beyond Latin-1: all that the built-in typefaces have. */
const EXTRA = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
const LOST = new RegExp(`[^\\n\\x20-\\x7e\\xa0-\\xff${EXTRA}]+`, "gu");

/** Text as the typefaces of the file can show it: what they have no letter for becomes [?]. */
export const printable = (text: string): string => text.replace(/\t/g, " ").replace(LOST, "[?]");

/** What a reader has to be told when the file cannot show some of it. */
const LOST_WORDS =
  "Some letters or signs are not in the typeface of this file and stand here as [?]. The page in the browser shows them: print that one.";

/** A transcript as an A4 file with numbered pages. */
export async function pdfOf({ title, about, lines }: PdfTranscript): Promise<Buffer> {
  const file = new PDFDocument({ size: "A4", margin: 56, bufferPages: true, compress: false, lang: "en-GB" });
  const chunks: Buffer[] = [];
  const done = new Promise<void>((end) => file.on("end", () => end()));
  file.on("data", (chunk: Buffer) => chunks.push(chunk));
  const isLost = [title, ...lines.flatMap(({ who, text }) => [who, text])].some(
    (one) => one.search(LOST) >= 0,
  );
  file.font("Helvetica-Bold").fontSize(18).text(printable(title)).moveDown(0.5);
  file.font("Helvetica").fontSize(10);
  for (const line of [...about, ...(isLost ? [LOST_WORDS] : [])]) file.text(printable(line)).moveDown(0.3);
  for (const line of lines) addLine(file, line);
  numberPages(file);
  file.end();
  await done;
  return Buffer.concat(chunks);
}

function addLine(file: PDFKit.PDFDocument, { who, stamp, how, text }: PdfLine): void {
  file.moveDown(0.7);
  file
    .font("Helvetica-Bold")
    .fontSize(10)
    .text(printable(`${who}, ${stamp}`));
  file.font("Helvetica").fontSize(11).text(printable(text));
  file.fontSize(9).fillColor("#484949").text(printable(how)).fillColor("#000000");
}

function numberPages(file: PDFKit.PDFDocument): void {
  const { start, count } = file.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    file.switchToPage(page);
    file.page.margins.bottom = 0;
    const at = file.page.height - 36;
    file
      .font("Helvetica")
      .fontSize(9)
      .text(`Page ${page + 1} of ${count}`, 56, at, { lineBreak: false });
  }
}
