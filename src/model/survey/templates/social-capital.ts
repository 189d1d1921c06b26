import { AGREEMENT, both, COMMON } from './template.js';
import type { Template } from './template.js';

/** Statements of one theme on the page of their own. */
const page = (
  id: string,
  title: ReturnType<typeof both>,
  items: readonly (readonly [id: string, da: string, en: string])[],
): Template['pages'][number] => ({
  id,
  title,
  questions: [
    {
      kind: 'likert',
      id: `${id}-udsagn`,
      text: both('Hvor enig er du?', 'How far do you agree?'),
      items: items.map(([item, da, en]) => ({ id: item, text: both(da, en) })),
      scale: AGREEMENT,
      missing: ['dont-know', 'no-answer'],
    },
  ],
});

const theme = (id: string, label: ReturnType<typeof both>, capital: 'bonding' | 'bridging' | 'linking') => ({
  id,
  label,
  capital,
  items: ['a', 'b', 'c', 'd'].map((item) => ({ question: `${id}-udsagn`, item: `${id}-${item}` })),
});

const NEAR = both('I din egen gruppe', 'In your own group');
const ACROSS = both('På tværs af grupper', 'Between groups');
const LED = both('Med ledelsen', 'With the leadership');

/** What people can do together: within the group, between groups and with the leadership. The words are our own, and no instrument's. */
export const socialCapital: Template = {
  ...COMMON,
  title: both('Tillid, retfærdighed og samarbejde', 'Trust, fairness and working together'),
  privacy: 'anonymous',
  audience: ['everyone'],
  purpose: both(
    'Vi vil vide, hvad vi kan sammen, og hvor vi skal blive bedre til at løse opgaven i fællesskab.',
    'We want to know what we can do together, and where we have to become better at solving the task in common.',
  ),
  series: 'social-kapital',
  pages: [
    page('naer', NEAR, [
      ['naer-a', 'Vi kan regne med hinanden, når der er travlt.', 'We can rely on each other when we are busy.'],
      ['naer-b', 'Vi siger det til hinanden, når noget går galt.', 'We tell each other when something goes wrong.'],
      [
        'naer-c',
        'Arbejdet er fordelt, så det er til at forstå.',
        'The work is shared out in a way one can understand.',
      ],
      ['naer-d', 'Vi er enige om, hvad der er vigtigst.', 'We agree on what matters most.'],
    ]),
    page('tvaers', ACROSS, [
      ['tvaers-a', 'Jeg ved, hvem jeg skal ringe til i andre grupper.', 'I know whom to call in other groups.'],
      ['tvaers-b', 'Andre grupper holder det, de lover os.', 'Other groups keep what they promise us.'],
      [
        'tvaers-c',
        'Vi løser problemer sammen i stedet for at sende dem videre.',
        'We solve problems together and do not pass them on.',
      ],
      ['tvaers-d', 'Andre grupper ved, hvad vores arbejde kræver.', 'Other groups know what our work takes.'],
    ]),
    page('ledelse', LED, [
      [
        'ledelse-a',
        'Vores nærmeste leder fortæller os det, vi har brug for at vide.',
        'Our leader tells us what we need to know.',
      ],
      ['ledelse-b', 'Det nytter at sige sin mening her.', 'It makes a difference to say what one thinks here.'],
      [
        'ledelse-c',
        'Beslutninger bliver forklaret, også dem vi ikke er glade for.',
        'Decisions are explained, also those we are not glad of.',
      ],
      [
        'ledelse-d',
        'Ledelsen stoler på, at vi gør vores arbejde ordentligt.',
        'The leadership trusts us to do our work well.',
      ],
    ]),
    {
      id: 'til-sidst',
      title: both('Til sidst', 'Finally'),
      questions: [
        {
          kind: 'text',
          id: 'vigtigst',
          text: both('Hvad skal vi tale om først?', 'What should we talk about first?'),
          maxLength: 1000,
        },
      ],
    },
  ],
  themes: [theme('naer', NEAR, 'bonding'), theme('tvaers', ACROSS, 'bridging'), theme('ledelse', LED, 'linking')],
};
