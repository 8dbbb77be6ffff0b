/** What a line of text in a font measures, in ems. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** The mean advance of a letter of `sample`. */
  readonly width: number;
}

/** Plain English about our subject: its letters weigh a font's widths as our pages do. */
const sample =
  'Phase one achievements, as reported: all living hostages were released, and forces withdrew to the agreed line. Phase two objectives ' +
  'include disarmament, a governing body of technocrats and an international stabilisation force; no step on any of the five is reported.';

/** Reads the metrics of an sfnt (TrueType) font: hhea for the line, cmap and hmtx for the letters. */
export function metricsOf(font: Buffer): FontMetrics {
  const tables = tablesOf(font);
  const unitsPerEm = tables('head').readUInt16BE(18);
  const hhea = tables('hhea');
  const glyphOf = glyphFinder(tables('cmap'));
  const advances = tables('hmtx');
  const longMetrics = hhea.readUInt16BE(34);
  const advance = (letter: string) => advances.readUInt16BE(Math.min(glyphOf(letter.charCodeAt(0)), longMetrics - 1) * 4);
  const total = Array.from(sample, advance).reduce((sum, width) => sum + width, 0);
  return {
    ascent: hhea.readInt16BE(4) / unitsPerEm,
    descent: -hhea.readInt16BE(6) / unitsPerEm,
    lineGap: hhea.readInt16BE(8) / unitsPerEm,
    width: total / sample.length / unitsPerEm,
  };
}

function tablesOf(font: Buffer): (tag: string) => Buffer {
  const count = font.readUInt16BE(4);
  return (tag) => {
    for (let at = 12; at < 12 + count * 16; at += 16) {
      if (font.toString('latin1', at, at + 4) !== tag) continue;
      const start = font.readUInt32BE(at + 8);
      return font.subarray(start, start + font.readUInt32BE(at + 12));
    }
    throw new Error(`The font has no table "${tag}".`);
  };
}

/** Finds glyphs by cmap's format 4, which every font for the web holds. https://learn.microsoft.com/typography/opentype/spec/cmap */
function glyphFinder(cmap: Buffer): (code: number) => number {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4)));
  const table = subtables.find((candidate) => candidate.readUInt16BE(0) === 4);
  if (table === undefined) throw new Error('The font maps its letters in no way that is read here (cmap format 4).');
  const size = table.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + size * 2, 16 + size * 3];
  return (code) => {
    let at = 0;
    while (table.readUInt16BE(ends + at) < code) at += 2;
    const start = table.readUInt16BE(starts + at);
    if (start > code) return 0;
    const delta = table.readUInt16BE(deltas + at);
    const offset = table.readUInt16BE(offsets + at);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = table.readUInt16BE(offsets + at + offset + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}
