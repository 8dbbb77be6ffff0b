import { assert, property, jsonValue, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from './hash.ts';

/** FNV-1a as its authors give it, in whole numbers of any size. */
function slowHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) hash = ((hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0').slice(0, 12);
}

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('hashOf', () => {
  it('is FNV-1a of the text', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(hashOf(text)).toBe(slowHash(JSON.stringify(text)));
      }),
    );
  });

  it('is the same for any order of keys', () => {
    assert(
      property(jsonValue(), (value) => {
        expect(hashOf(turned(value))).toBe(hashOf(value));
      }),
    );
  });

  it('tells values apart', () => {
    const values = [null, 0, '0', [], {}, [0], { a: 0 }, { a: '0' }, { b: 0 }, [[0]], { a: { b: 0 } }, [1, 2], [2, 1]];
    expect(new Set(values.map(hashOf)).size).toBe(values.length);
  });
});
