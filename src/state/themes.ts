/** How the page can be coloured, and what one press of its button leads to. */
export const themes = {
  system: { word: 'as the system', next: 'light' },
  light: { word: 'light', next: 'dark' },
  dark: { word: 'dark', next: 'system' },
} as const satisfies Record<string, { readonly word: string; readonly next: string }>;

export type ThemeChoice = keyof typeof themes;
