/** Something an analyst should know about the backend in this browser: what happened and what it means. */
export interface Notice {
  readonly id: string;
  readonly text: string;
}
