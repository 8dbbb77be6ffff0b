import { memo } from 'react';
import { claimantName, claimantShort, isCarriedOver, nameShort } from '#domain/people/claimantName.ts';
import { flags, type Flag } from '#domain/kinds/flags.ts';
import { claimsRaising } from '#domain/milestones/flagsOf.ts';
import { limitingWords } from '#domain/quotes/limitingWords.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { Claim, Condition } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { markOf } from '#domain/kinds/statuses.ts';
import { plural } from '#domain/texts/plural.ts';
import { lighting, useLit } from '#state/lit.ts';
import { toggleThing, useView } from '#state/view.ts';
import { FlagMark } from '#ui/FlagMark.tsx';
import { Scale } from '#ui/Scale.tsx';
import { StatusGlyph } from '#ui/StatusGlyph.tsx';
import './ChecklistRow.css';

interface Props {
  readonly row: MilestoneRow;
  readonly index: RecordIndex;
  readonly compact: boolean;
  /** The element of an item: where a list holds chunks, its items are no `li`. */
  readonly as?: 'li' | 'div';
}

/** One milestone of a checklist: one button, named by its title, that covers the row. */
export const ChecklistRow = memo(function ChecklistRow({ row, index, compact, as: Item = 'li' }: Props) {
  const { id, title } = row.milestone;
  const lit = useLit(({ ids }) => ids.has(id));
  const open = useView(({ view }) => view.open === id);
  const { glyph, points } = markOf(row.assessment);
  return (
    <Item
      role={Item === 'div' ? 'listitem' : undefined}
      className="row"
      data-lit={lit || undefined}
      data-open={open || undefined}
      data-points={points ?? 'none'}
      data-end="milestones"
      data-id={id}
      {...lighting(
        row.named.map((actor) => actor.id),
        [id],
      )}
    >
      <StatusGlyph glyph={glyph} points={points} />
      <p className="row-title">
        <button type="button" data-row={id} aria-expanded={open} onClick={({ detail }) => detail < 2 && toggleThing(id)}>
          {title}
        </button>
        {row.flags.map((flag) => (
          <FlagMark key={flag} {...flags[flag]} meaning={meaningOf(index, row, flag)} />
        ))}
      </p>
      <Lead row={row} index={index} />
      <p className="row-status">
        {row.word}
        {row.others.length > 0 && <span className="row-others"> or {row.others.join(' or ')}</span>}
      </p>
      {!compact && <Scale points={row.points} range={row.range} />}
      {!compact && <Responsible row={row} />}
    </Item>
  );
});

/** What a flag says, and whose claims raise it. */
function meaningOf(index: RecordIndex, { claims }: MilestoneRow, flag: Flag): string {
  const names = claimsRaising(claims, flag).map(
    (claim) => claimantName(index, claim) + (isCarriedOver(claim) ? ', by carried-over attribution' : ''),
  );
  return names.length === 0 ? flags[flag].meaning : `${flags[flag].meaning}: ${[...new Set(names)].join(', ')}`;
}

/** Who says it, in the source's words; where a stated condition limits all else, its words, and who set it. */
function Lead({ row: { lead, condition, claims }, index }: Omit<Props, 'compact'>) {
  return (
    <p className="row-lead">
      <span className="row-quote">
        {condition !== null ? (
          <Conditioned index={index} condition={condition} lead={lead} />
        ) : (
          lead !== null && <Said index={index} claim={lead} />
        )}
      </span>
      <span className="row-claims">{plural(claims.length, 'claim')}</span>
    </p>
  );
}

function Said({ index, claim }: { index: RecordIndex; claim: Claim }) {
  return (
    <>
      {claimantShort(index, claim)}
      {isCarriedOver(claim) && '*'} <q>{claim.evidence[0]?.exact}</q>
    </>
  );
}

interface ConditionProps {
  readonly index: RecordIndex;
  readonly condition: Condition;
  readonly lead: Claim | null;
}

/** The hedge of what is claimed stands before the condition: an expectation on a condition is still an expectation. */
function Conditioned({ index, condition: { claimant, words }, lead }: ConditionProps) {
  const [hedge] = lead === null ? [] : limitingWords(lead);
  const own = lead !== null && hedge !== undefined && lead.claimant !== claimant;
  return (
    <>
      {own ? claimantShort(index, lead) : nameShort(index, claimant)}
      {lead !== null && hedge !== undefined && isCarriedOver(lead) && '*'} {hedge !== undefined && <q>{hedge}</q>}
      {own && `, ${nameShort(index, claimant)}`}{' '}
      <span className="row-bracket" title="A condition, in the source’s own words">
        <span className="heard">on a condition, in the source’s own words: </span>
      </span>
      <q data-condition="">{words}</q>
    </>
  );
}

/** Who is to do it. A tie that ends at a bar says that the sources name no one. */
function Responsible({ row: { responsible } }: { row: MilestoneRow }) {
  const names = responsible.map(({ name }) => name).join(', ');
  return (
    <p
      className="row-who"
      data-gap={names === '' || undefined}
      title={names === '' ? 'No one is named responsible' : `Named to carry it out: ${names}`}
    >
      <span>{names === '' ? 'no one named responsible' : names}</span>
    </p>
  );
}
