import { describe, expect, it } from 'vitest';
import { type Migration, migrate } from './addressVersion.ts';

/** Versions as they might come: the second renamed a parameter, the third a word. */
const steps: Record<number, Migration> = {
  1: (parameters) => {
    parameters.set('stage', parameters.get('phase') ?? '');
    parameters.delete('phase');
  },
  2: (parameters) => parameters.set('stage', parameters.get('stage') === 'one' ? 'first' : 'other'),
};

function migrated(search: string, current = 3): [string, string | null] {
  const parameters = new URLSearchParams(search);
  const note = migrate(parameters, steps, current);
  return [parameters.toString(), note];
}

describe('migrate', () => {
  it('takes an address through every version since its own', () => {
    expect(migrated('?phase=one&v=1')).toEqual(['stage=first', null]);
    expect(migrated('?stage=one&v=2')).toEqual(['stage=first', null]);
    expect(migrated('?stage=first&v=3')).toEqual(['stage=first', null]);
  });

  it('takes an address without a version for one of the first', () => {
    expect(migrated('?phase=two')).toEqual(['stage=other', null]);
  });

  it('leaves what is later, or no version at all, as it stands, and says so', () => {
    expect(migrated('?stage=one&v=4')).toEqual([
      'stage=one&v=4',
      'The address is of version 4, later than this page: what this page does not know is ignored.',
    ]);
    expect(migrated('?phase=one&v=x')[1]).toContain('“x”');
    expect(migrated('?phase=one&v=0')[0]).toBe('phase=one&v=0');
  });
});
