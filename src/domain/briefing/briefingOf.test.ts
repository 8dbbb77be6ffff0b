import { describe, expect, it } from 'vitest';
import { evidenceOf } from '#domain/quotes/evidenceFrom.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { releasedRecord } from '#domain/record/releasedRecord.ts';
import { thingsIn } from '#domain/record/thingsIn.ts';
import { handledRecord } from '#tests/fixtures/handledRecord.ts';
import { shippedIndex } from '#tests/fixtures/shippedIndex.ts';
import type { Block, Briefing } from './Briefing.ts';
import { briefingMarkdown } from './briefingMarkdown.ts';
import { briefingOf, type BriefingRequest } from './briefingOf.ts';

const everything: Omit<BriefingRequest, 'index'> = {
  today: '2026-01-31',
  phase: 'all',
  filter: { status: [], category: [], actor: [], q: '' },
  inferred: false,
  address: null,
};
const shipped = briefingOf({ ...everything, index: shippedIndex });

/** Every word of a block, as a reader comes upon it. */
function wordsOf(block: Block): string {
  if (block.kind === 'heading') return `${block.text} ${block.note}`;
  if (block.kind === 'paragraph') return block.runs.map(({ text }) => text).join('');
  if (block.kind === 'list') return block.items.map((runs) => runs.map(({ text }) => text).join('')).join('\n');
  if (block.kind === 'table')
    return block.rows.map((cells) => cells.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' | ')).join('\n');
  if (block.kind === 'figure') return [block.figure.title, ...block.figure.rows.map(({ sentence }) => sentence)].join('\n');
  return block.ties.map(({ sentence }) => sentence).join('\n');
}

const allWords = ({ title, kicker, blocks, foot }: Briefing) => [title, kicker, ...blocks.map(wordsOf), foot].join('\n');

describe('a briefing', () => {
  it('holds its parts in their order', () => {
    const heads = shipped.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? block.text : []));
    expect(heads).toEqual([
      'What this rests on',
      'Progress',
      'Phase one',
      'Phase two',
      'Cross-cutting',
      'Actor network',
      'Charts',
      'Conditions',
      'Claims and their sources',
      'What the sources leave open',
      'Method',
    ]);
  });

  it('says above its headline which moment it speaks of, where that is past', () => {
    expect(shipped.kicker).toBe('Gaza ceasefire plan, as one undated source reports it');
    const past = briefingOf({ ...everything, index: shippedIndex, asOf: { known: null, valid: '2025-12-31' } });
    expect(past.kicker).toBe('Gaza ceasefire plan, as one undated source reports it; valid on 31 December 2025');
  });

  it('holds every milestone, claim, note and stated condition of the record, with its quotes', () => {
    const words = allWords(shipped);
    const { milestones, claims, notes, conditions } = shippedIndex.record;
    for (const { title } of milestones) expect(words).toContain(title);
    for (const { statement, evidence } of claims) {
      expect(words).toContain(statement);
      for (const { exact } of evidence) expect(words).toContain(`“${exact}”`);
    }
    for (const { text } of notes) expect(words).toContain(text);
    const stated = conditions.filter(({ grounding }) => grounding === 'stated');
    const table = shipped.blocks.find((block) => block.kind === 'table' && block.caption === 'Conditions');
    expect(table).toMatchObject({ rows: { length: stated.length } });
  });

  it('is narrowed by phase and filter, which it says; scores stay whole', () => {
    const words = allWords(
      briefingOf({ ...everything, index: shippedIndex, phase: 'one', filter: { ...everything.filter, status: ['full'] } }),
    );
    expect(words).toContain('Phase one; status full');
    expect(words).toContain('The filter leaves 1 of 5.');
    expect(words).toContain('Score 73 of 100');
    expect(words).not.toContain('Disarmament of Hamas');
  });

  it('counts inferred conditions that it leaves out, and shows them where they are shown', () => {
    const inferred = briefingOf({ ...everything, index: shippedIndex, inferred: true });
    expect(allWords(shipped)).toContain('1 condition that the coder inferred is left out');
    expect(allWords(inferred)).not.toContain('that the coder inferred');
  });

  it('says nothing of what may not leave the house, and counts it', () => {
    const open = { handling: 'open', released: 0 } as const;
    const secret = { handling: 'confidential', released: 0 } as const;
    const record = handledRecord([open, secret], [], [0, 0, 1]);
    const words = allWords(briefingOf({ ...everything, index: indexRecord(record) }));
    const hidden = thingsIn(record).flatMap((thing) => evidenceOf(thing).filter(({ source }) => source === 'source-1'));
    const told = new Set(
      thingsIn(record).flatMap((thing) => evidenceOf(thing).flatMap(({ source, exact }) => (source === 'source-0' ? exact : []))),
    );
    const onlyHidden = hidden.map(({ exact }) => exact).filter((exact) => ![...told].some((other) => other.includes(exact)));
    expect(onlyHidden.length).toBeGreaterThan(5);
    for (const exact of onlyHidden) expect(words).not.toContain(`“${exact}”`);
    expect(words).not.toContain('Publisher 1');
    expect(words).toMatch(/Withheld for their handling\. .*sources left out: 1/i);
  });
});

it('names nobody that stays behind, in its filter and address either', () => {
  const record = handledRecord(
    [
      { handling: 'open', released: 0 },
      { handling: 'confidential', released: 0 },
    ],
    [],
    [0, 1],
  );
  const index = indexRecord(record);
  const out = indexRecord(releasedRecord(record).record);
  const hidden = record.actors.filter(({ id }) => !out.actors.has(id));
  expect(hidden.length).toBeGreaterThan(0);
  for (const { id } of hidden) {
    const address = `http://localhost/?actor=${id}&v=1`;
    const briefing = briefingOf({ ...everything, index, address, filter: { ...everything.filter, actor: [id] } });
    const words = allWords(briefing);
    expect(words).not.toContain(id);
    expect(words).toContain('actor withheld');
    expect(briefing.note.address).toBeNull();
    const around = briefingOf({ ...everything, index, address: `http://localhost/?around=${id}.2&v=1` });
    expect(allWords(around)).not.toContain(`around=${id}`);
  }
});

describe('Markdown of a briefing', () => {
  const text = briefingMarkdown(shipped);

  it('has the headings of the blocks, and a table row for every row', () => {
    expect(text.match(/^## .*$/gm)).toHaveLength(11);
    const rows = shipped.blocks.reduce((sum, block) => {
      if (block.kind === 'table') return sum + block.rows.length + 2;
      return block.kind === 'figure' ? sum + block.figure.rows.length + 2 : sum;
    }, 0);
    expect(text.match(/^\| /gm)).toHaveLength(rows);
  });

  it('lets no text of the record mean something in Markdown', () => {
    const nasty = '# <b>a|b</b> [x](y) *z* `c` _d_';
    const named = { ...shippedIndex.record, agreement: { ...shippedIndex.record.agreement, title: nasty } };
    const written = briefingMarkdown(briefingOf({ ...everything, index: indexRecord(named) }));
    expect(written).toContain(String.raw`\# \<b\>a\|b\</b\> \[x\](y) \*z\* \`c\` \_d\_`);
    expect(written).not.toContain(nasty);
  });
});
