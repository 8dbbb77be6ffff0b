import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from '#tests/valueOf.ts';
import { dangerous, toCsv } from './csv.ts';
import { readCsv } from './readCsv.ts';

/** Texts of any characters, many of which begin as a careless writer does not expect. */
const begun = tuple(
  constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', "'", "''", "'=", '"', ',', '\uFEFF'),
  string({ unit: 'binary' }),
);
const cell = oneof(
  string(),
  begun.map(([start, rest]) => start + rest),
  constantFrom('a,b', 'say "so"', 'two\r\nlines', "'tis", ''),
);
const table = array(cell, { minLength: 1, maxLength: 5 }).chain((header) =>
  tuple(
    array(cell, { minLength: header.length, maxLength: header.length }),
    array(array(cell, { minLength: header.length, maxLength: header.length }), { maxLength: 6 }),
  ),
);
/** Cells as they stand in a file, before anything is undone. What parts them is looked at and not taken: an empty first cell takes nothing with it. */
const rawCells = (csv: string) =>
  [...csv.slice(1).matchAll(/(?<=^|[,\r\n])(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?=[,\r\n]|$)/g)].map(
    ([, quoted, bare = '']) => quoted ?? bare,
  );

describe('readCsv', () => {
  it('gives back what toCsv was given, whatever it was', () => {
    assert(
      property(table, ([header, rows]) => {
        expect(valueOf(readCsv(toCsv(header, rows)))).toEqual({ header, rows });
      }),
      { numRuns: 500 },
    );
  });

  it('finds no cell that a spreadsheet would run in what toCsv writes', () => {
    assert(
      property(table, ([header, rows]) => {
        for (const raw of rawCells(toCsv(header, rows))) expect(raw).not.toMatch(dangerous);
      }),
    );
  });

  it.each([
    ['ends its lines with LF', 'a,b\n1,2\n'],
    ['ends its lines with CR', 'a,b\r1,2\r'],
    ['has no last line break', 'a,b\r\n1,2'],
    ['has a byte order mark', '\uFEFFa,b\r\n1,2\r\n'],
    ['has blank lines at its end', 'a,b\r\n1,2\r\n\r\n\r\n'],
    ['quotes everything', '"a","b"\r\n"1","2"\r\n'],
  ])('reads a file that %s', (_, text) => {
    expect(readCsv(text)).toEqual({ ok: true, value: { header: ['a', 'b'], rows: [['1', '2']] } });
  });

  it('leaves an apostrophe that a writer put there', () => {
    expect(valueOf(readCsv("a\r\n'tis\r\n")).rows).toEqual([["'tis"]]);
  });

  it('keeps the last cell of a line where it is empty', () => {
    expect(valueOf(readCsv('a,b\n1,')).rows).toEqual([['1', '']]);
  });

  it.each([
    ['', 'The file is empty; expected a line of column names.'],
    ['a,b\r\n"x\r\ny",1\r\n2,"open\r\nend', 'Line 4 opens a quotation mark that nothing closes: "\\"open".'],
    ['a,b\r\n"x"y,1', 'Line 2 goes on behind a closed quotation mark: "\\"x\\"y,1".'],
    ['a,b\r\nx"y,1', 'Line 2 has a quotation mark within a cell that is not quoted: "x\\"y,1".'],
    ['a,b\r\n"1\n",2\r\nalone', 'Line 4 has 1 cell, but the header has 2; its first cell is "alone".'],
    ['a,b\r\n1,2,3', 'Line 2 has 3 cells, but the header has 2; its first cell is "1".'],
  ])('says where %j is broken', (text, sentence) => {
    expect(readCsv(text)).toEqual({ ok: false, problems: [sentence] });
  });
});
