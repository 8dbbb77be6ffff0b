import type { Category } from '#domain/kinds/categories.ts';

export interface Concept {
  /** Words and phrases that speak of it, any form; several words may have up to two others between them. */
  readonly words: readonly string[];
  /** What phrases cannot tell: a word that means it beside some others only. */
  readonly patterns?: readonly RegExp[];
  readonly category: Category | null;
  /** Whether it says what a milestone is about, rather than how it comes about ("release", "deploy") or how far. */
  readonly core: boolean;
  /** Whether agreements want less of it: what holds it up speaks for them. */
  readonly unwanted?: true;
  /** Whether it is a body, so that the last word of its name may stand for it: "the force". */
  readonly body?: true;
}

/**
 * What milestones of peace agreements are about, and the words that reports have for it: general, so that a row serves every
 * agreement. A new concept is a row; its words are looked for in the titles of the record's milestones and in the text alike.
 */
export const concepts = {
  withdrawal: {
    core: true,
    category: 'withdrawal',
    words: [
      'withdraw',
      'withdrawal',
      'withdrawn',
      'withdrew',
      'pull back',
      'pullback',
      'pull out',
      'pullout',
      'redeploy',
      'redeployment',
      'troops leave',
      'troops left',
      'forces leave',
      'forces left',
      'forces leaving',
    ],
  },
  hostilities: {
    core: true,
    unwanted: true,
    category: 'hostilities',
    words: ['hostilities', 'fighting', 'air strike', 'airstrike', 'strikes', 'shelling', 'clashes', 'cessation', 'lull', 'calm held'],
  },
  violation: { core: true, unwanted: true, category: 'hostilities', words: ['violation', 'violate', 'breach', 'breached', 'infringement'] },
  captives: {
    core: true,
    category: 'hostages',
    words: ['hostage', 'captive', 'abductee', 'kidnapped', 'detainee', 'prisoner', 'prisoner of war'],
  },
  dead: {
    core: true,
    category: 'hostages',
    words: [
      'body returned',
      'bodies of',
      'their remains',
      'their bodies',
      'bodies returned',
      'bodies handed over',
      'whose body',
      'killed hostages',
      'hostages killed',
      'dead hostages',
      'hostages who had been killed',
      'corpse',
    ],
    patterns: [
      // "the truce remains fragile" is another word
      /\bremains of\b|\b(?:the|his|her|whose|human|last|two|three) remains\b(?! (?:to|in|at|a|an|the|un\w+|\w+ed|very|so)\b)/gi,
      /\b(?:hand(?:ed|ing|s)? over|return(?:ed|ing|s)?|withh[eo]ld(?:ing)?|receiv(?:ed|ing)|recover(?:ed|ing)?|identified|(?:handover|return|transfer|release|recovery) of)(?: \p{L}+){0,3} bod(?:y|ies)\b/giu,
    ],
  },
  aid: {
    core: true,
    category: 'humanitarian',
    words: ['humanitarian', 'aid', 'relief supplies', 'deliveries', 'aid trucks', 'food supplies', 'medical supplies', 'relief convoy'],
  },
  arms: {
    core: true,
    category: 'disarmament',
    words: [
      'disarm',
      'disarmament',
      'weapon',
      'laid down arms',
      'lay down arms',
      'laying down arms',
      'its arms',
      'their arms',
      'decommission',
      'demilitarize',
      'demilitarization',
      'demobilize',
      'demobilization',
      'arsenal',
    ],
  },
  'peace-force': {
    core: true,
    body: true,
    category: 'security',
    words: [
      'stabilization force',
      'international force',
      'multinational force',
      'peacekeeper',
      'peacekeeping',
      'peace force',
      'monitoring force',
      'protection force',
    ],
  },
  police: { core: true, category: 'security', words: ['police force', 'police reform', 'police training', 'security sector'] },
  government: {
    core: true,
    category: 'governance',
    words: [
      'governing body',
      'governing authority',
      'transitional government',
      'interim government',
      'civil administration',
      'technocrat',
      'administrative committee',
      'unified authority',
      'power sharing',
    ],
  },
  election: { core: true, category: 'governance', words: ['election', 'electoral', 'referendum', 'constitution', 'constitutional'] },
  justice: {
    core: true,
    category: 'governance',
    words: ['amnesty', 'truth commission', 'war crimes', 'reparation', 'transitional justice'],
  },
  refugees: { core: true, category: 'humanitarian', words: ['refugee', 'displaced', 'internally displaced', 'returnee', 'repatriation'] },
  trade: {
    core: true,
    category: 'regional-integration',
    words: ['customs', 'exports and imports', 'border crossing'],
    // they trade blame, too
    patterns: [/\btrade\b(?! (?:accusations|blame|barbs|fire|insults|threats))/gi],
  },
  infrastructure: {
    core: true,
    category: 'regional-integration',
    words: ['infrastructure', 'reconstruction', 'rebuilding', 'rubble removal'],
  },
  energy: { core: true, category: 'regional-integration', words: ['energy', 'fuel', 'electricity', 'power grid', 'natural gas'] },
  water: { core: true, category: 'regional-integration', words: ['water', 'desalination', 'irrigation'] },
  coordination: { core: true, category: 'monitoring-and-coordination', words: ['coordination', 'coordinate', 'liaison'] },
  monitoring: {
    core: true,
    category: 'monitoring-and-coordination',
    words: ['monitoring', 'monitor', 'verification', 'verify', 'observer mission', 'sequencing', 'timetable'],
  },
  release: { core: false, category: null, words: ['release', 'freed', 'hand over', 'handed over', 'return', 'swap', 'exchange'] },
  deployment: { core: false, category: null, words: ['deploy', 'deployment', 'stationed', 'patrol', 'arrive'] },
  truce: {
    core: false,
    category: 'hostilities',
    words: ['ceasefire', 'cease-fire', 'truce', 'armistice', 'peace plan', 'peace agreement', 'peace deal'],
  },
} as const satisfies Record<string, Concept>;

export type ConceptName = keyof typeof concepts;
