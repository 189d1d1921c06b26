import { html } from '../html.js';
import type { Markup } from '../html.js';
import { page } from '../page.js';
import type { PageContext } from '../page-context.js';

/** Where visitors look at lists of their own. Its script does all of it in the browser; the page itself asks nobody. */
export function ownDataPage(context: PageContext): string {
  const content = html`<h1>Prøv med egne tal</h1>
    <p class="lead">
      Læg en liste over medarbejdere med deres leder ind, og se ledelsesspændene. Læg relationer ind, og se dem som
      kort.
    </p>
    <p class="done">
      <b>Intet forlader din browser.</b> Filerne bliver læst her på siden, ikke sendt nogen steder hen, og de er væk,
      når du lukker den.
    </p>
    <p class="without-script" id="uden-script">
      Din browser skal have lov at køre sidens script, før du kan lægge noget ind. Herunder kan du læse, hvordan
      listerne skal se ud.
    </p>
    <form id="lister" class="sources" hidden>
      ${source('medarbejdere', 'Medarbejdere', 'En række pr. medarbejder, med nærmeste leder.')}
      ${source('relationer', 'Relationer', 'En række pr. relation: fra, til, vægt. Kan udelades.')}
      <p class="row">
        <button type="button" class="button quiet" id="eksempel">Åbn eksemplet</button>
        <button type="reset" class="button quiet">Ryd alt</button>
      </p>
    </form>
    <p id="status" role="status" class="status"></p>
    <div id="resultat"></div>
    <section class="prose" aria-labelledby="format">
      <h2 id="format">Sådan skal listerne se ud</h2>
      <p>
        Gem som CSV fra Excel, eller kopier cellerne og sæt dem ind. Første række er kolonnernes navne, på dansk eller
        engelsk og i den rækkefølge, du har dem.
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label="Kolonner i listerne">
        <table>
          <caption>
            Kolonner
          </caption>
          <thead>
            <tr>
              <th scope="col">Liste</th>
              <th scope="col">Kolonne</th>
              <th scope="col">Hvad der står i den</th>
            </tr>
          </thead>
          <tbody>
            ${COLUMNS.map(
              ([list, column, text]) =>
                html`<tr>
                  <td>${list}</td>
                  <th scope="row">${column}</th>
                  <td>${text}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p>
        Semikolon, komma eller tabulator mellem felterne og decimalkomma eller -punktum: det finder siden selv ud af.
        Der læses højst 50.000 rækker.
      </p>
      <p>
        Du kan hente eksemplet og skrive videre i det:
        <a href="/aktiver/eksempel-medarbejdere.csv" download>medarbejdere</a> og
        <a href="/aktiver/eksempel-relationer.csv" download>relationer</a>.
      </p>
    </section>`;
  return page(
    { title: 'Prøv med egne tal', path: '/egne-tal', content, script: '/aktiver/egne-tal.js', asksNobody: true },
    context,
  );
}

const COLUMNS: readonly (readonly [list: string, column: string, text: string])[] = [
  ['Medarbejdere', 'Nr. eller Navn', 'Det, der skiller én fra en anden. Én af dem skal være der.'],
  ['Medarbejdere', 'Leder', 'Nærmeste leders nummer eller navn. Tom for den øverste.'],
  ['Medarbejdere', 'Titel, Enhed, Forvaltning', 'Kan udelades.'],
  [
    'Medarbejdere',
    'Årsværk eller Timer',
    'Andel af fuld tid, eller timer om ugen af 37. Mangler den, regnes med fuld tid.',
  ],
  [
    'Medarbejdere',
    'Ansættelsesform',
    'Månedsløn, timeløn, elev eller ekstern. Eksterne tæller ikke med i ledelsesspænd.',
  ],
  [
    'Medarbejdere',
    'Lederpost',
    'Leder, konstitueret, delt eller stab i enheden. Så kan Leder være tom, og en række uden navn er en ledig stilling.',
  ],
  ['Relationer', 'Fra og Til', 'Numre eller navne fra listen over medarbejdere.'],
  ['Relationer', 'Vægt', 'Hvor stærk relationen er, 0 eller mere. Mangler kolonnen, vejer alle 1.'],
];

const source = (id: string, title: string, text: string): Markup =>
  html`<fieldset class="source" data-kilde="${id}">
    <legend>${title}</legend>
    <p id="${id}-om">${text}</p>
    <p class="drop">
      <label for="${id}-fil">Vælg en fil, eller træk den herhen</label>
      <input type="file" id="${id}-fil" accept=".csv,.txt,.tsv,text/csv,text/plain" aria-describedby="${id}-om" />
    </p>
    <p>
      <label for="${id}-tekst">Eller sæt cellerne ind her</label>
      <textarea id="${id}-tekst" rows="4" spellcheck="false" autocomplete="off"></textarea>
    </p>
  </fieldset>`;
