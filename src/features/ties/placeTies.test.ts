import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Band } from '#domain/network/bands.ts';
import { condition, tie } from '#tests/fixtures/makeRecord.ts';
import type { Tie } from '#domain/record/record.ts';
import { widthOf } from '#drawing/placing/wrapLabel.ts';
import { placeBrackets } from './placeBrackets.ts';
import { type End, placeTies } from './placeTies.ts';

const left: Record<Band, number> = { talks: 0, meetings: 200, milestones: 400, named: 800 };
const end = (id: string, band: Band, middle: number): End => ({
  id,
  band,
  start: left[band],
  end: left[band] + 80,
  clear: left[band] + 100,
  middle,
  height: 20,
});
const edge = (kind: Tie['kind'], from: string, to: string, own: Partial<Tie> = {}, inferred = false) => ({
  id: `${from} ${to}`,
  from,
  to,
  tie: tie(`${from}-${to}`, kind, from, to, own),
  inferred,
  nested: false,
});

describe('placeTies', () => {
  it('runs from the start to the end of the page whichever way the tie points, straight until the names are cleared', () => {
    const ends = [end('actor', 'named', 50), end('row', 'milestones', 10)];
    expect(placeTies(ends, [edge('concerned', 'actor', 'row')])).toEqual([
      { id: 'actor row', from: 'actor', to: 'row', path: 'M485 10H505C650 10 650 50 795 50', look: 'plain' },
    ]);
  });

  it('fans out ties that meet, in the order of their other ends', () => {
    const ends = [end('talker', 'talks', 100), end('low', 'meetings', 200), end('high', 'meetings', 20)];
    const paths = placeTies(ends, [edge('took-part', 'talker', 'low'), edge('took-part', 'talker', 'high')]).map(({ path }) => path);
    expect(paths.map((path) => path.split('H')[0])).toEqual(['M85 102', 'M85 98']);
  });

  it('takes an actor that stands in two bands from the one beside the other end, and leaves out what is no neighbour', () => {
    const ends = [end('a', 'talks', 0), end('a', 'named', 40), end('row', 'milestones', 10), end('m', 'meetings', 30)];
    const placed = placeTies(ends, [
      edge('concerned', 'a', 'row'),
      edge('took-part', 'a', 'm'),
      edge('coordinates-with', 'a', 'a'),
      edge('partner', 'b', 'row'),
    ]);
    expect(placed.map(({ id, path }) => [id, path.slice(0, 4)])).toEqual([
      ['a row', 'M485'],
      ['a m', 'M85 '],
    ]);
  });

  it('shows how firm a tie is', () => {
    const ends = [end('a', 'talks', 0), end('m', 'meetings', 30), end('row', 'milestones', 10), end('b', 'named', 0)];
    const looks = placeTies(ends, [
      edge('led', 'a', 'm'),
      edge('discussed', 'm', 'row', { hedge: 'reported' }),
      edge('carries-out', 'b', 'row'),
      edge('carries-out', 'b', 'row', {}, true),
    ]);
    expect(looks.map(({ look }) => look)).toEqual(['leads', 'hearsay', 'responsible', 'inferred']);
  });
});

describe('placeBrackets', () => {
  const rows = ['a', 'b', 'c'].map((id, at) => end(id, 'milestones', at * 40));

  it('joins two rows, with the first of the source’s own words; neighbours share a line, what runs beside steps aside', () => {
    const placed = placeBrackets(
      rows,
      [
        condition('k1', 'together-with', 'b', 'a', { words: 'as it is so' }),
        condition('k2', 'together-with', 'b', 'c', { words: 'while' }),
        condition('k3', 'enables', 'a', 'c', { words: 'creating', grounding: 'inferred' }),
      ],
      300,
    );
    expect(placed.map(({ path, word, inferred }) => [path, word?.text, inferred])).toEqual([
      ['M392 3H386V37H392', 'as', false],
      ['M392 43H386V77H392', 'while', false],
      ['M392 3H378V77H392M388.5 73.5L392 77L388.5 80.5', 'creating', true],
    ]);
  });

  it('lays no word over another, and none over what stands before the rows', () => {
    const words = ['once', 'simultaneously', 'as', 'immediately', 'only', 'if'];
    const conditions = words.map((word, at) => condition(`k${at}`, 'before', at % 2 === 0 ? 'a' : 'b', 'c', { words: word }));
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 399 }), (edge) => {
        const placed = placeBrackets(rows, conditions, edge);
        const boxes = placed.flatMap(({ word }) => (word === null ? [] : [{ ...word, left: word.x - widthOf(word.text, 13) - 12 }]));
        const heights = boxes.map(({ y }) => y).toSorted((a, b) => a - b);
        expect(heights.slice(1).every((y, at) => y - (heights[at] ?? 0) >= 16)).toBe(true);
        expect(boxes.every(({ left }) => left >= edge)).toBe(true);
        expect(placed.every(({ path }) => Number(/H(\d+)/.exec(path)?.[1]) > edge)).toBe(true);
      }),
    );
  });

  it('leaves out conditions of which an end is not on the page', () => {
    expect(placeBrackets(rows, [condition('k', 'before', 'a', 'z')], 0)).toEqual([]);
  });
});
