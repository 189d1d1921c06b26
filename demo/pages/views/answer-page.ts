import { html } from '../html.js';
import type { Markup } from '../html.js';
import { page, withoutScript } from '../page.js';
import { dayAndYear } from '../words.js';

/** A survey as far as a one-time link has led to it. */
interface LinkedSurvey {
  readonly title: string;
  readonly contact: { readonly name: string; readonly email?: string; readonly phone?: string };
}

/**
 * What a one-time link has come to. `none`: nobody has come by a link. `unknown`: there is no such link, or what it led to has
 * been deleted. `wait`: too many wrong ones have been tried from here.
 */
export type LinkView =
  | { readonly kind: 'none' | 'unknown' | 'wait' }
  | (LinkedSurvey & { readonly kind: 'used' | 'closed' })
  | (LinkedSurvey & { readonly kind: 'planned'; readonly opensAt: string | undefined })
  | (LinkedSurvey & { readonly kind: 'open'; readonly surveyId: string });

/** Where somebody outside the organisation answers a survey by the link they were sent. */
export function answerPage(view: LinkView): string {
  const title = view.kind === 'open' ? view.title : HEADINGS[view.kind];
  const content = html`<h1>${view.kind === 'open' ? 'Undersøgelse' : title}</h1>
    ${contentOf(view)}
    <p class="notice card" id="uden-forbindelse" role="alert" hidden>
      Vi kan ikke få forbindelse, så linket er ikke åbnet endnu. Åbn det igen om lidt.
    </p>`;
  const parts = { title, content, script: '/aktiver/svar.js', backend: '/svar/api', isOutside: true };
  return page(parts, { users: [], query: new URLSearchParams() });
}

const HEADINGS: Readonly<Record<Exclude<LinkView['kind'], 'open'>, string>> = {
  none: 'Brug dit link',
  unknown: 'Linket virker ikke',
  wait: 'Vent et øjeblik',
  used: 'Linket er brugt',
  closed: 'Undersøgelsen er lukket',
  planned: 'Undersøgelsen er ikke åbnet endnu',
};

function contentOf(view: LinkView): Markup {
  switch (view.kind) {
    case 'open':
      return html`<div class="card wide">
        <tvaers-survey survey="${view.surveyId}">${withoutScript('Her kan du svare på undersøgelsen.')}</tvaers-survey>
      </div>`;
    case 'none':
      return html`<p class="lead">Åbn det link, du har fået tilsendt. Så kan du svare her.</p>
        ${withoutScript('Her kan du svare på undersøgelsen.')}`;
    case 'unknown':
      return html`<p class="lead">
          Måske er det ikke kommet helt med. Kopiér hele linket, eller skriv til den, du har fået det af.
        </p>
        <p>Når svarene på en undersøgelse er slettet, virker dens links heller ikke længere.</p>`;
    case 'wait':
      return html`<p class="lead">
        Der er prøvet mange links herfra, som ikke findes. Vent et minut, og åbn så dit link igen.
      </p>`;
    case 'used':
      return html`<p class="lead">Der er svaret på »${view.title}« med det her link. Det kan kun bruges én gang.</p>
        ${contactOf(view)}`;
    case 'closed':
      return html`<p class="lead">»${view.title}« er lukket, så du kan ikke længere svare.</p>
        ${contactOf(view)}`;
    case 'planned':
      return html`<p class="lead">
          ${view.opensAt === undefined ? `»${view.title}« åbner senere.` : `»${view.title}« åbner ${dayAndYear(view.opensAt)}.`}
          Åbn linket igen til den tid.
        </p>
        ${contactOf(view)}`;
  }
}

const contactOf = ({ contact: { email, name, phone } }: LinkedSurvey): Markup =>
  html`<p>
    Spørgsmål? Kontakt
    ${name}${email !== undefined && html`, <a href="mailto:${email}">${email}</a>`}${
      phone !== undefined && html`, <a href="tel:${phone.replaceAll(' ', '')}">${phone}</a>`
    }.
  </p>`;
