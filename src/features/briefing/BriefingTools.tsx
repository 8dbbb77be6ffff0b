import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { entriesQuery } from '#data/ledgers.ts';
import type { Briefing } from '#domain/briefing/Briefing.ts';
import { briefingMarkdown } from '#domain/briefing/briefingMarkdown.ts';
import type { PackageRequest } from '#domain/package/PackageFacts.ts';
import { packageRequest } from '#domain/package/packageRequest.ts';
import { asOfInFile } from '#domain/record/asOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { fileWords } from '#domain/texts/fileWords.ts';
import { todayUtc } from '#i18n/dates.ts';
import { answered, useAsked } from '#state/asked.ts';
import { linkTo } from '#state/link.ts';
import { useView } from '#state/view.ts';
import { download } from '#ui/download.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { type PaperName, papers } from './papers.ts';
import type { Pictures } from './pictures.ts';

interface Props {
  readonly index: RecordIndex;
  readonly briefing: Briefing;
  /** Null while they are being drawn: what shows them waits. */
  readonly pictures: Pictures | null;
  readonly paper: PaperName;
  readonly onPaper: (paper: PaperName) => void;
  readonly withAddress: boolean;
  readonly onAddress: (withAddress: boolean) => void;
  readonly savePackage: (request: PackageRequest) => Promise<string>;
}

/** A way in which a briefing leaves, and whether it shows pictures and so waits for them. */
interface Act {
  readonly word: string;
  readonly waits: boolean;
  readonly act: () => Promise<string>;
}

/** The ways in which a briefing leaves, with the choices that change what leaves. */
export function BriefingTools({ index, briefing, pictures, paper, onPaper, withAddress, onAddress, savePackage }: Props) {
  const { said, attempt, say } = useAttempt();
  const client = useQueryClient();
  const view = useView((state) => state.view);
  const filter = briefing.filter === '' ? '' : `${fileWords(briefing.filter)}_`;
  const file = `${index.record.agreement.id}_briefing_${view.phase}_${filter}${todayUtc()}${asOfInFile(view)}_${briefing.language}`;
  const save = async (name: string, blob: Blob) => {
    download(name, blob);
    return `${name} is saved.`;
  };
  const acts: Record<string, Act> = {
    print: { word: 'Print, or save as PDF', waits: true, act: async () => (print(), '') },
    word: {
      word: 'Word',
      waits: true,
      act: async () => {
        say('Writing …');
        const { saveAsWord } = await import('./saveAsWord.ts');
        return save(`${file}.docx`, await saveAsWord(briefing, pictures?.of ?? new Map(), paper));
      },
    },
    markdown: {
      word: 'Markdown',
      waits: false,
      act: () => save(`${file}.md`, new Blob([briefingMarkdown(briefing)], { type: 'text/markdown;charset=utf-8' })),
    },
    package: {
      word: 'Data package',
      waits: false,
      act: async () => {
        const address = withAddress ? linkTo({ open: null }) : null;
        const ledger = await client.fetchQuery(entriesQuery(view.agreement));
        const name = await savePackage({ ...packageRequest(index, view, todayUtc(), address), ledger });
        return `${name} is saved: the whole agreement as tables, whatever the view leaves out.`;
      },
    },
  };
  const asked = useAsked((state) => state.asked);
  const wanted = Object.entries(acts).find(([name]) => asked === `briefing ${name}`)?.[1];
  const isReady = ({ waits }: Act) => !waits || pictures !== null;
  const due = wanted === undefined || !isReady(wanted) ? null : asked;
  const doWanted = useEffectEvent(() => {
    if (wanted !== undefined) void attempt(wanted.word, wanted.act);
  });
  useEffect(() => {
    if (due === null) return undefined;
    const soon = setTimeout(() => {
      answered(due);
      doWanted();
    });
    return () => clearTimeout(soon);
  }, [due]);
  return (
    <div className="briefing-tools screen-only">
      {Object.entries(acts).map(([name, own]) => (
        <button key={name} type="button" className="door" disabled={!isReady(own)} onClick={() => void attempt(own.word, own.act)}>
          {own.word}
        </button>
      ))}
      <label>
        Paper{' '}
        <select value={paper} onChange={(event) => onPaper(event.currentTarget.value as PaperName)}>
          {Object.entries(papers).map(([name, { word }]) => (
            <option key={name} value={name}>
              {word}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" checked={withAddress} onChange={(event) => onAddress(event.currentTarget.checked)} /> Address inside
      </label>
      <p role="status" className="small">
        {said}
      </p>
      {[...new Set(pictures?.failures)].map((reason) => (
        <p key={reason} role="alert" className="small">
          A picture could not be drawn ({reason}): what it shows is told in words alone.
        </p>
      ))}
    </div>
  );
}
