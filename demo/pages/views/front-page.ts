import { html } from '../html.js';
import type { Markup } from '../html.js';
import { page } from '../page.js';
import type { PageContext } from '../page-context.js';
import { inListOrder } from '../survey-order.js';
import { surveyCount } from '../words.js';

interface Tool {
  readonly href: string;
  readonly title: string;
  readonly whom: string;
  readonly text: string;
  readonly picture: string;
}

const TOOLS: readonly Tool[] = [
  {
    href: '/undersoegelse',
    title: 'Svar på en undersøgelse',
    whom: 'Ledere og medarbejdere',
    text: 'Fortæl, hvem der er vigtigst for dit arbejde, og hvordan I har det sammen. Du ser først, hvem der får hvad at vide.',
    picture: 'svar',
  },
  {
    href: '/resultater',
    title: 'Se resultaterne af trivselsmålingen',
    whom: 'Alle',
    text: 'Hvad står højt, hvad står lavt, og hvad er ændret siden sidst? Små grupper er skjult, også for den, der regner baglæns.',
    picture: 'svar',
  },
  {
    href: '/kort',
    title: 'Se kortet over samarbejdet',
    whom: 'Ledere, direktion og HR',
    text: 'Hvem arbejder sammen på tværs, og hvor er en vigtig relation svag? Som kort, som liste og i ord.',
    picture: 'kort',
  },
  {
    href: '/ledelseslinje',
    title: 'Følg ledelseslinjen',
    whom: 'Alle',
    text: 'Hvem leder hvem, fra kommunaldirektøren til dig? Se to niveauer op og ned, og hvordan det går der.',
    picture: 'linje',
  },
  {
    href: '/ledelsesspaend',
    title: 'Se ledelsesspænd',
    whom: 'Alle',
    text: 'Hvor mange er der om en leder? Talt efter en regel, du kan læse, og holdt op mod byrådets mål.',
    picture: 'spaend',
  },
  {
    href: '/kortlaegning',
    title: 'Se et dagtilbud fra flere sider',
    whom: 'Ledere og HR',
    text: 'Børn, forældre, medarbejdere og ledelse svarer på de samme temaer. Hvor ser de forskelligt på det?',
    picture: 'syn',
  },
  {
    href: '/egne-tal',
    title: 'Prøv med egne tal',
    whom: 'Alle, også uden bruger',
    text: 'Læg en liste fra Excel ind, og se den som ledelsesspænd og kort. Intet forlader din browser.',
    picture: 'egne',
  },
];

const NEWS: readonly (readonly [date: string, title: string, text: string])[] = [
  [
    'I denne uge',
    'Værksted om ét forløb for borgeren',
    'Fire forvaltninger tegner, hvem de ikke kan undvære. Kortet vokser på væggen, mens der bliver svaret.',
  ],
  [
    'I denne måned',
    'Månedens puls er åben',
    'Tre udsagn, en linje og et felt til resten. Den er anonym, og det tager et minut.',
  ],
  [
    'Siden sidst',
    'Færre medarbejdere pr. leder i ældreplejen',
    'Byrådets mål er 20–30. Se, hvor langt vi er, under Ledelsesspænd.',
  ],
];

export function frontPage(context: PageContext): string {
  const content = html` ${greeting(context)}
    <section aria-labelledby="vaerktoejer">
      <h2 id="vaerktoejer">Det kan du her</h2>
      <ul class="tools">
        ${TOOLS.map(
          ({ href, picture, text, title, whom }) =>
            html`<li class="card">
              <img src="/aktiver/${picture}.svg" alt="" width="64" height="64" />
              <h3><a href="${href}">${title}</a></h3>
              <p>${text}</p>
              <p class="quiet">${whom}</p>
            </li>`,
        )}
      </ul>
    </section>
    <section aria-labelledby="nyt">
      <h2 id="nyt">Nyt fra kommunen</h2>
      <ul class="news">
        ${NEWS.map(
          ([date, title, text]) =>
            html`<li>
              <p class="quiet">${date}</p>
              <h3>${title}</h3>
              <p>${text}</p>
            </li>`,
        )}
      </ul>
    </section>`;
  return page({ title: 'Forside', path: '/', content }, context);
}

function greeting({ surveys = [], users, viewer }: PageContext): Markup {
  if (!viewer) {
    return hero(
      'Sådan ledes vi, og sådan arbejder vi sammen',
      'Her kan ledere og medarbejdere i Solbjerg se, hvordan vi samarbejder på tværs, og sige, hvordan det går.',
      users.length > 0 &&
        html`<p>Alt er opdigtet. Vælg, hvem du vil være, og se dig omkring.</p>
          <p><a class="button" href="/vaelg-bruger">Vælg bruger</a></p>`,
    );
  }
  const waiting = surveys
    .filter(({ answered, invited, state }) => state === 'open' && invited !== false && !answered)
    .sort(inListOrder);
  return hero(
    `Goddag, ${viewer.name.split(' ')[0]}`,
    waiting.length > 0
      ? `Du har ${surveyCount(waiting.length)}, der venter på dit svar.`
      : 'Du har ingen undersøgelser, der venter.',
    waiting.length > 0 &&
      html`<ul class="plain">
        ${waiting.map(({ id, title }) => html`<li><a class="button" href="/undersoegelse?id=${encodeURIComponent(id)}">Svar på ${title}</a></li>`)}
      </ul>`,
  );
}

const hero = (title: string, lead: string, more: Markup | false): Markup =>
  html`<section class="hero">
    <div>
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      ${more}
    </div>
    <img src="/aktiver/landskab.svg" alt="" width="560" height="300" />
  </section>`;
