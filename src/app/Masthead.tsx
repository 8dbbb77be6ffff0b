import { Suspense } from 'react';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { doors, type PageName, pages } from '#state/pages.ts';
import { showPage, useView } from '#state/view.ts';
import './Masthead.css';
import { late, nothing } from './late.tsx';

const MastheadTools = late(() => import('./lateParts.ts').then((parts) => parts.MastheadTools), nothing);

function PageDoor({ page }: { page: PageName }) {
  const shown = useView(({ view }) => pages[view.page].group === pages[page].group);
  return (
    <button type="button" aria-current={shown ? 'page' : undefined} onClick={() => showPage(page)}>
      {pages[page].word}
    </button>
  );
}

/** The head of the page: whose it is, which agreement, and what rules the page as a whole. */
export function Masthead({ agreement, index }: { agreement: string; index: RecordIndex | null }) {
  return (
    <header className="masthead">
      <p className="masthead-name">
        <a href="?">Phasewatch</a>
      </p>
      <p className="masthead-agreement">
        <button type="button" onClick={() => showPage('agreements')}>
          {index?.record.agreement.title ?? agreement}
        </button>
      </p>
      <nav className="masthead-pages screen-only" aria-label="Views">
        {doors.map((page) => (
          <PageDoor key={page} page={page} />
        ))}
      </nav>
      <Suspense fallback={null}>
        <MastheadTools index={index} />
      </Suspense>
    </header>
  );
}
