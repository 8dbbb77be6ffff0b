import type { ReactNode } from 'react';
import { hedges } from '#domain/kinds/claimKinds.ts';
import type { Condition, Tie } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { conditionKinds, groundings, tieKinds, type TieKindName } from '#domain/kinds/tieKinds.ts';
import { capital } from '#domain/texts/capital.ts';
import { Pair, Pairs } from '#ui/Pairs.tsx';
import { Inferred } from './Part.tsx';
import { Quote } from './Quote.tsx';
import { PlaceLink, ThingLink } from './ThingLink.tsx';
import './Links.css';

interface TiesProps {
  readonly index: RecordIndex;
  readonly ties: readonly Tie[];
  /** The thing whose page this is: the other end of each tie is named. */
  readonly here: string;
}

/** Ties in groups of one kind: the stated ones, and behind a door those that the coder inferred. */
export function Ties({ index, ties, here }: TiesProps) {
  const { stated, inferred } = byGrounding(ties);
  return (
    <>
      {stated.length > 0 && <TieGroups index={index} ties={stated} here={here} />}
      <Inferred count={inferred.length}>
        <TieGroups index={index} ties={inferred} here={here} />
      </Inferred>
    </>
  );
}

/** What is stated, and what is inferred. */
function byGrounding<T extends Tie | Condition>(links: readonly T[]): { readonly stated: T[]; readonly inferred: T[] } {
  const isInferred = ({ grounding }: T) => groundings[grounding].inferred;
  return { stated: links.filter((link) => !isInferred(link)), inferred: links.filter(isInferred) };
}

function TieGroups({ index, ties, here }: TiesProps) {
  const labels = [...new Set(ties.map((tie) => labelOf(tie, here)))];
  return (
    <Pairs>
      {labels.map((label) => (
        <Pair key={label} term={capital(label)}>
          <ul className="links">
            {ties
              .filter((tie) => labelOf(tie, here) === label)
              .map((tie) => (
                <TieEntry key={tie.id} index={index} tie={tie} other={tie.from === here ? tie.to : tie.from} />
              ))}
          </ul>
        </Pair>
      ))}
    </Pairs>
  );
}

/** "carries out" before what it carries out; "acts for it" before who acts for it. */
function labelOf({ kind, from }: Tie, here: string): string {
  const row = tieKinds[kind];
  if (from === here) return row.joins;
  return row.from === row.to ? `${row.joins} it` : wordOf(kind);
}

const wordOf = (kind: TieKindName): string => tieKinds[kind].word;

function TieEntry({ index, tie, other }: { index: RecordIndex; tie: Tie; other: string }) {
  return (
    <li className="link">
      <p className="link-name">
        <ThingLink index={index} id={other} />
      </p>
      <LinkWords index={index} link={tie}>
        <ThingLink index={index} id={tie.id}>
          {capital(groundings[tie.grounding].word)}
        </ThingLink>
        . Hedge {hedges[tie.hedge].word}. {tie.note}
      </LinkWords>
    </li>
  );
}

/** The words that a thing rests on, each with its place; behind the last, what else is to be said. */
export function LinkWords({ index, link, children }: { index: RecordIndex; link: Pick<Tie, 'evidence'>; children?: ReactNode }) {
  return link.evidence.map((evidence, at) => (
    <div key={`${evidence.source} ${evidence.start}`} className="link-words">
      <Quote index={index} evidence={evidence} small />
      <p className="terms">
        <PlaceLink index={index} quote={evidence} />. {at === link.evidence.length - 1 && children}
      </p>
    </div>
  ));
}

/** Conditions on a milestone or by it: the source's own words behind an open bracket, then what goes with what. */
export function Conditions({ index, conditions, here }: { index: RecordIndex; conditions: readonly Condition[]; here: string }) {
  const { stated, inferred } = byGrounding(conditions);
  const list = (links: readonly Condition[]) => (
    <ul className="conditions">
      {links.map((condition) => (
        <ConditionEntry key={condition.id} index={index} condition={condition} here={here} />
      ))}
    </ul>
  );
  return (
    <>
      {stated.length > 0 && list(stated)}
      <Inferred count={inferred.length}>{list(inferred)}</Inferred>
    </>
  );
}

function ConditionEntry({ index, condition, here }: { index: RecordIndex; condition: Condition; here: string }) {
  const { kind, from, to, grounding, claimant, words, evidence } = condition;
  const quoted = evidence.some(({ exact }) => exact === words);
  return (
    <li className="condition">
      {!quoted && <p className="serif">“{words}”</p>}
      <LinkWords index={index} link={condition}>
        <ThingLink index={index} id={condition.id}>
          {capital(groundings[grounding].word)}
        </ThingLink>
        . {claimant === null ? 'The author’s own words' : <ThingLink index={index} id={claimant} />}.
      </LinkWords>
      <p className="condition-says">
        {from === here ? 'This' : <ThingLink index={index} id={from} />} {conditionKinds[kind].joins}{' '}
        {to === here ? 'this' : <ThingLink index={index} id={to} />}.
      </p>
    </li>
  );
}
