import { html } from '../html.js';
import { page } from '../page.js';
import type { PageContext } from '../page-context.js';
import { faultPage } from './fault-page.js';

/** Where a visitor says whom they want to be. Sends `bruger`, a user's id. */
export function chooseUserPage(context: PageContext): string {
  const { query, users, viewer } = context;
  if (users.length === 0) return faultPage(404, context);
  const fault = query.has('fejl');
  const content = html`
  <h1>Vælg bruger</h1>
  <p class="lead">På et rigtigt intranet er du allerede logget ind. Her vælger du selv, hvem du er.</p>
  <form method="post" action="/vaelg-bruger" class="users">
    <fieldset${fault && html` aria-describedby="fejl"`}>
      <legend>Hvem vil du være?</legend>
      ${fault && html`<p class="fault" id="fejl">Vælg en af brugerne, før du går videre.</p>`}
      ${users.map(
        ({ about, id, job, label, name }, index) =>
          html`<div class="choice">
            <input
              type="radio"
              name="bruger"
              id="bruger-${index}"
              value="${id}"
              required
              aria-describedby="om-${index}"
              ${id === viewer?.id && html` checked`}
            />
            <label for="bruger-${index}"
              ><b>${label}</b><span>${name}, ${job.charAt(0).toLowerCase()}${job.slice(1)}</span></label
            >
            <p id="om-${index}" class="quiet">${about}</p>
          </div>`,
      )}
    </fieldset>
    <p><button class="button">Fortsæt</button></p>
  </form>
  ${
    viewer &&
    html`<form method="post" action="/log-ud">
      <p><button class="button quiet">Log ud</button></p>
    </form>`
  }`;
  return page({ title: 'Vælg bruger', content }, context);
}
