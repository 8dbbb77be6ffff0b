import type { Hedge } from '#domain/kinds/claimKinds.ts';
import type { ConditionKind } from '#domain/kinds/tieKinds.ts';
import type { Span } from '#domain/quotes/locateQuote.ts';
import type { Place } from '#domain/record/record.ts';
import type { FoundMilestone } from './milestonesIn.ts';
import type { NamedActor } from './namesIn.ts';
import type { NamedPhase } from './phasesIn.ts';

/** Who is said to say it, and how far that reaches. */
export interface Attribution {
  /** As the sentence calls the speaker; of one carried over, as the earlier sentence does. */
  readonly text: string;
  /** The actors of the record that it names: all of those that speak together, none where it names none. */
  readonly actors: readonly string[];
  /** "[Expert Name]" stands for nobody: no actor may be made of it. */
  readonly placeholder: boolean;
  readonly basis: 'in-sentence' | 'carried-over';
  /** Where the speaker was named first, when this sentence only points back ("the diplomat", "he"). */
  readonly from: Place | null;
  /** Quotation where the quoted words carry the statement; reported speech may quote a part. */
  readonly voice: 'reported' | 'quotation';
  readonly quoted: readonly Span[];
  readonly words: readonly Span[];
}

/** An order between two milestones that a sentence states. */
export interface ProposedCondition {
  readonly kind: ConditionKind;
  readonly from: string;
  readonly to: string;
  readonly words: Span;
}

/** A milestone that a sentence bears on. */
export interface NamedMilestone extends FoundMilestone {
  /** Whether the sentence speaks of talk about it alone, and reports nothing of the thing itself. */
  readonly talkedOf: boolean;
}

/** A sentence that bears on the record, with all that was found in it. Nothing of it is recorded unless somebody accepts it, and no status is proposed. */
export interface Proposal extends Span {
  readonly place: Place;
  readonly text: string;
  readonly milestones: readonly NamedMilestone[];
  /** Phases that it speaks of as a whole. */
  readonly phases: readonly NamedPhase[];
  /** Where what it bears on is named, when the sentence itself only points back: "they confirmed it". */
  readonly from: Place | null;
  readonly actors: readonly NamedActor[];
  readonly hedge: Hedge;
  readonly hedgeWords: readonly Span[];
  readonly negations: readonly Span[];
  /** Words that say less than all, or leave it open. */
  readonly limits: readonly Span[];
  readonly attribution: Attribution | null;
  /** A party that was asked and gave no answer: a position. */
  readonly noReply: boolean;
  /** Where words give reason for it; null where none do. */
  readonly bears: 'qualifies' | 'contradicts' | null;
  readonly conditions: readonly ProposedCondition[];
}
