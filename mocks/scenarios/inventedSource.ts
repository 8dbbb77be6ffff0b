import type { Evidence, Source } from '#domain/record/record.ts';

const id = 'report-a';
const sentencesInParagraph = 5;
/** UTF-16 units from the start of one invented sentence to the start of the next. */
const stride = 40;

/** An invented report that is never written out, and quotes from it: a new sentence at every call. */
export function inventSource() {
  let used = 0;
  const quote = (): [Evidence] => {
    const start = used * stride;
    used += 1;
    const exact = `Sentence ${used} of the report.`;
    const place = { paragraph: Math.ceil(used / sentencesInParagraph), sentence: ((used - 1) % sentencesInParagraph) + 1 };
    return [{ source: id, place, start, end: start + exact.length, exact, prefix: '', suffix: '' }];
  };
  /** The source as long as all quotes so far need it. */
  const source = (): Source => ({
    type: 'source',
    id,
    title: 'Report A',
    publisher: 'Publisher A',
    author: null,
    date: '2020-02',
    address: null,
    language: 'en',
    sha256: '0'.repeat(64),
    length: (used + 1) * stride,
    sentences: Array.from({ length: Math.ceil(used / sentencesInParagraph) + 1 }, () => sentencesInParagraph),
    reliability: null,
    handling: 'open',
    releasable: null,
  });
  return { quote, source };
}

export type Quote = ReturnType<typeof inventSource>['quote'];
