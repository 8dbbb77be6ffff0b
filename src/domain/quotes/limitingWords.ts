import type { Claim } from '#domain/record/record.ts';

/** The source's own words that hedge or limit a claim, each as it stands there: a record keeps them as one text, set apart by "; ". */
export function limitingWords({ hedgeWords }: Pick<Claim, 'hedgeWords'>): string[] {
  return hedgeWords === null ? [] : hedgeWords.split('; ');
}
