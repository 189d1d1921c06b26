import { html } from '../html.js';
import { page } from '../page.js';
import type { PageContext } from '../page-context.js';

/** The municipality's privacy notice for its surveys, which every survey links to. */
export function privacyPage(context: PageContext): string {
  const content = html`<article class="prose">
    <h1>Sådan behandler vi dine svar</h1>
    <p class="lead">
      Solbjerg Kommune er dataansvarlig for undersøgelserne på Medarbejdernet. Kommunen er opdigtet, men siden siger,
      hvad systemet faktisk gør.
    </p>

    <h2>Hvad vi spørger om, og hvorfor</h2>
    <p>
      Hver undersøgelse har et formål, som står før det første spørgsmål. Vi bruger kun svarene til det. Vi spørger om
      samarbejde og ledelse, aldrig om helbred, og vi bruger ikke cpr-numre.
    </p>

    <h2>Tre slags undersøgelser</h2>
    <dl class="terms">
      <div>
        <dt>Anonym</dt>
        <dd>
          Du trækker en stemmeseddel, der kun kan bruges én gang, og svaret sendes med den i stedet for dit navn. Vi
          gemmer, at du har hentet en seddel, men ikke hvilket svar der er dit. Derfor kan vi heller ikke finde det frem
          eller slette det for dig. En tekniker, der overvågede trafikken, mens du svarede, ville kunne se det; det gør
          vi ikke.
        </dd>
      </div>
      <div>
        <dt>Fortrolig</dt>
        <dd>
          Systemet ved, hvilket svar der er dit, så du kan trække det tilbage, og så vi ikke spørger to gange. Ingen får
          vist et enkelt svar. Resultater vises først, når undersøgelsen er lukket, og kun for grupper på mindst fem.
          Det, der kunne regnes baglæns til færre, skjules også.
        </dd>
      </div>
      <div>
        <dt>Med navn</dt>
        <dd>
          Dem, undersøgelsen nævner, kan se, hvem der har svaret hvad. Det bruger vi kun, når man arbejder med svarene
          sammen, som på et værksted.
        </dd>
      </div>
    </dl>

    <h2>Hvem der ser hvad</h2>
    <p>
      Det står i hver undersøgelse, hvem der må se resultatet. Ingen får mere at se, fordi de er chef: Det er
      undersøgelsens løfte, der gælder.
    </p>
    <p>
      Teknikere med adgang til databasen kan i princippet se fortrolige svar og svar med navn. De må det kun ved fejl.
      En log viser, hvem der har åbnet, svaret på, trukket tilbage fra og set resultater af hvilken undersøgelse. Den
      indeholder hverken svar eller søgeord.
    </p>

    <h2>Hvornår svarene bliver slettet</h2>
    <p>
      Hver undersøgelse har en dato, hvor alle svar bliver slettet af sig selv. Den står på undersøgelsens første side.
    </p>

    <h2>Dine rettigheder</h2>
    <ul>
      <li>
        Du kan trække et fortroligt svar eller et svar med navn tilbage, så længe undersøgelsen er åben. Det gør du på
        undersøgelsens side.
      </li>
      <li>Du kan få alt, hvad der er gemt om dig, udleveret som en fil.</li>
      <li>Du kan få rettet eller slettet oplysninger, der er forkerte, og gøre indsigelse mod, at vi bruger dem.</li>
      <li>Du kan klage til Datatilsynet.</li>
    </ul>
    <p>Skriv til <a href="mailto:hr@solbjerg.example">hr@solbjerg.example</a>. Adressen er opdigtet.</p>

    <h2>Det, der ikke sker</h2>
    <p>
      Intet bliver gemt i din browser ud over den cookie, der husker, hvem du er logget ind som. Siderne henter ikke
      noget fra andre end kommunen selv. På <a href="/egne-tal">Prøv med egne tal</a> bliver dine filer læst i browseren
      og ikke sendt nogen steder hen.
    </p>
  </article>`;
  return page({ title: 'Sådan behandler vi dine svar', content }, context);
}
