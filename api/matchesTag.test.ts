import { describe, expect, it } from 'vitest';
import { matchesTag } from './matchesTag.ts';

describe('matchesTag', () => {
  it.each(['"a@1-x"', 'W/"a@1-x"', '"other", "a@1-x"', '"other" ,W/"a@1-x"', '*', ' * '])('%s names "a@1-x"', (header) =>
    expect(matchesTag(header, '"a@1-x"')).toBe(true),
  );

  it.each([undefined, '', '"other"', 'a@1-x', '"a@1-x', '"a@1-xy"', '"*"'])('%s does not', (header) =>
    expect(matchesTag(header, '"a@1-x"')).toBe(false),
  );
});
