import type { Colours } from './drawSvg.ts';

/** The colours of a file: those of the light page, since paper is light. The same values stand in styles/tokens.css. */
export const fileColours = {
  paper: '#fcfbf8',
  ink: '#1b1c1e',
  quiet: '#565a61',
  rule: '#8a8880',
  tie: '#7b7d80',
  status: { none: '#7a7d83', 0: '#7a7d83', 1: '#b57f10', 2: '#086c86', 3: '#0a3640' },
  sans: "'IBM Plex Sans', 'Helvetica Neue', Arial, sans-serif",
} as const satisfies Colours;
