interface Particulars {
  /** The HTTP status; null where no answer came. */
  readonly status?: number | null;
  /** Where several things are wrong: a sentence for each. */
  readonly problems?: readonly string[];
  /** Whether asking again at once may help. */
  readonly passing?: boolean;
  /** In a conflict: what was recorded since the writer read. */
  readonly since?: readonly unknown[];
}

/** The one error of the data layer. Its message is a sentence for the reader that names the thing and the value. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number | null;
  readonly problems: readonly string[];
  readonly passing: boolean;
  readonly since: readonly unknown[];

  constructor(sentence: string, { status = null, problems = [], passing = false, since = [] }: Particulars = {}) {
    super(sentence);
    this.status = status;
    this.problems = problems;
    this.passing = passing;
    this.since = since;
  }
}
