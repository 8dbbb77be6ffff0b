import { unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { smallRecord } from '#tests/smallRecord.ts';
import { savePackage } from './savePackage.ts';

it('a reader is handed the package under its name', async () => {
  const saved: HTMLAnchorElement[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this);
  });
  const request = { index: indexRecord(smallRecord()), today: '2026-11-23', shown: new Set<string>(), filters: '', address: null };
  const name = await savePackage(request);
  click.mockRestore();
  expect([name, saved.map(({ download }) => download)]).toEqual([
    'agreement-a_package_2026-11-23_en.zip',
    ['agreement-a_package_2026-11-23_en.zip'],
  ]);
  const answer = await fetch(saved[0]?.href ?? '');
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  expect(Object.keys(files).slice(0, 3)).toEqual(['README.md', 'datapackage.json', 'record.json']);
});
