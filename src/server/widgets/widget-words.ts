export type PageLanguage = 'da' | 'en';

interface WidgetWords {
  readonly open: string;
  readonly signIn: string;
  readonly withoutScript: (title: string) => string;
}

/** What a widget page itself says. */
export const WORDS: Readonly<Record<PageLanguage, WidgetWords>> = {
  da: {
    open: 'Åbn i et nyt vindue',
    signIn: 'Du er ikke logget ind her. Siden du er på, kan ikke give din login videre.',
    withoutScript: (title) => `${title} vises her, når din browser må køre sidens script.`,
  },
  en: {
    open: 'Open in a new window',
    signIn: 'You are not signed in here. The page you are on cannot pass your sign-in on.',
    withoutScript: (title) => `${title} is shown here when your browser may run the script of the page.`,
  },
};
