import type { Texts } from '../../kit/localize.js';
import type { Level } from './node-words.js';

type By = 'unit' | 'area';
type Figure =
  | 'density'
  | 'reciprocity'
  | 'weighted-reciprocity'
  | 'parts'
  | 'distance'
  | 'efficiency'
  | 'transitivity'
  | 'core'
  | 'communities';
type Division = 'ei' | 'within' | 'between' | 'odds' | 'modularity' | 'assortativity';
type Measure =
  | 'named'
  | 'received'
  | 'betweenness'
  | 'harmonic'
  | 'eigenvector'
  | 'page-rank'
  | 'constraint'
  | 'effective-size'
  | 'core'
  | 'clustering';

const groups = (by: By): string => (by === 'unit' ? 'enheder' : 'forvaltninger');
const own = (by: By): string => (by === 'unit' ? 'egen enhed' : 'egen forvaltning');
const others = (by: By): string => (by === 'unit' ? 'andre enheder' : 'andre forvaltninger');

/** What is said of the figures of a network. Loaded when somebody opens them. */
const texts = {
  'tvaers.map.figures-wait': 'Tallene regnes ud.',
  'tvaers.map.figures-answers': (answered: string, all: string, share: string) =>
    `${answered} af ${all} på kortet har svaret (${share}).`,
  'tvaers.map.figures-care':
    'Det er under 80 %. Læs tallene med forbehold: De, der ikke har svaret, kan have relationer, som ingen har fortalt om.',
  'tvaers.map.figures-few':
    'Det er under 75 %. Derfor vises hverken sammenhæng eller afstande: De ville fortælle mere om, hvem der har svaret, end om samarbejdet.',
  'tvaers.map.figures-large':
    'Netværket er så stort, at afstandene ikke regnes ud her. Vælg en del af organisationen for at se dem.',
  'tvaers.map.figures-talk':
    'Tallene er til at tale ud fra. Intet af dem er godt eller dårligt i sig selv: Tætte bånd giver tillid, åbne bånd giver nye ideer.',

  'tvaers.map.figure': (name: Figure) =>
    ({
      density: 'Tæthed',
      reciprocity: 'Gensidighed',
      'weighted-reciprocity': 'Gensidighed i styrke',
      parts: 'Sammenhæng',
      distance: 'Afstand',
      efficiency: 'Nærhed',
      transitivity: 'Fælles samarbejdspartnere',
      core: 'Inderste kerne',
      communities: 'Grupper, som relationerne danner',
    })[name],
  'tvaers.map.density-words': (share: string) => `${share} af de relationer, der kunne være, er der.`,
  'tvaers.map.reciprocity-words': (share: string) =>
    `${share} af vurderingerne går begge veje. Kun par, hvor begge har svaret, er talt med.`,
  'tvaers.map.weighted-reciprocity-words': (share: string) =>
    `Når styrken tæller med, bliver ${share} af den gengældt. Er tallet lavere end gensidigheden, ser de to i et par ofte forskelligt på samarbejdet.`,
  'tvaers.map.parts-words': (parts: number, count: string, largest: string, alone: number, aloneCount: string) =>
    (parts === 1
      ? 'Alle hænger sammen i ét netværk'
      : `Netværket er delt i ${count}. Den største del har ${largest} personer`) +
    (alone > 0 ? `, og ${aloneCount} har ingen relationer.` : '.'),
  'tvaers.map.strong-words': (count: string) =>
    `Følger man den vej, vurderingerne går, kan ${count} personer nå hinanden frem og tilbage.`,
  'tvaers.map.distance-words': (mean: string, longest: string, unreachable: number, count: string) =>
    `Den korteste vej fra en person til en anden er ${mean} led i gennemsnit og ${longest} på det længste. ` +
    (unreachable > 0 ? `For ${count} par er der ingen vej.` : 'Der er en vej mellem alle.'),
  'tvaers.map.efficiency-words': 'Tallet ville være 1, hvis alle kendte alle direkte, og 0, hvis ingen kunne nå nogen.',
  'tvaers.map.transitivity-words': (share: string) =>
    `Når to har en fælles samarbejdspartner, arbejder de også selv sammen i ${share} af tilfældene.`,
  'tvaers.map.core-words': (members: string, number: string) =>
    `${members} personer har hver mindst ${number} relationer til andre i den samme kreds.`,

  'tvaers.map.division': (name: Division, by: By) =>
    ({
      ei: `E-I-indeks, ${groups(by)}`,
      within: `Tæthed inden for ${groups(by)}`,
      between: `Tæthed mellem ${groups(by)}`,
      odds: `Odds for ${own(by)}`,
      modularity: `Modularitet, ${groups(by)}`,
      assortativity: `Assortativitet, ${groups(by)}`,
    })[name],
  'tvaers.map.ei-words': (share: string, by: By, expected: string) =>
    `${share} af relationerne går på tværs af ${groups(by)}. Var relationerne fordelt tilfældigt, ville indekset være ${expected}. −1 er kun indadtil, +1 er kun på tværs.`,
  'tvaers.map.ei-test': (p: string, unusual: boolean) =>
    unusual
      ? `Forskellen er næppe tilfældig: Blandes personerne mellem grupperne, bliver den så stor i ${p} af tilfældene.`
      : `Forskellen kan være tilfældig: Blandes personerne mellem grupperne, bliver den så stor i ${p} af tilfældene.`,
  'tvaers.map.within-words': (share: string, by: By) => `${share} af de mulige relationer i ${own(by)} er der.`,
  'tvaers.map.between-words': (share: string, by: By) => `${share} af de mulige relationer til ${others(by)} er der.`,
  'tvaers.map.odds-words': (by: By) =>
    `Så mange gange større er oddsene for en relation i ${own(by)} end til ${others(by)}. 1 betyder, at det ingen forskel gør.`,
  'tvaers.map.modularity-words': (clear: boolean, by: By) =>
    clear
      ? `Over 0,3: Samarbejdet er tydeligt delt efter ${groups(by)}.`
      : `Ved 0 betyder ${groups(by)} ikke noget for, hvem der arbejder sammen. Først over 0,3 er samarbejdet tydeligt delt.`,
  'tvaers.map.assortativity-words': (by: By) =>
    `1 betyder, at alle holder sig til ${own(by)}, 0, at den ingen rolle spiller, og under 0, at man søger ud.`,

  'tvaers.map.communities-words': (count: string, sizes: string) =>
    `Relationerne falder i ${count} grupper, der hænger tættere sammen indbyrdes end med resten. De har ${sizes} personer. De, der ingen relationer har, er ikke med.`,
  'tvaers.map.communities-unclear': (by: string) =>
    `Der er ingen tydelige grupper: Et netværk, hvor det er tilfældigt, hvem man arbejder sammen med, kan komme op på ${by}.`,
  'tvaers.map.communities-alike': (by: By, rand: string) =>
    `Ligheden med ${groups(by)} er ${rand} (1 er helt ens, 0 er som ved et tilfælde).`,
  'tvaers.map.communities-care':
    'Andre inddelinger kan passe næsten lige så godt, og små grupper kan være slået sammen. Det er et bud og ikke den egentlige organisation.',

  'tvaers.map.figure-formula': (name: Figure) =>
    ({
      density:
        'Antal relationer delt med dem, der kunne være: m / (r·(n − 1)), hvor r af n har svaret (Wasserman og Faust 1994).',
      reciprocity:
        '2M / (2M + A): M par med en vurdering begge veje, A par med en den ene vej. Uden dem, der ikke har svaret.',
      'weighted-reciprocity': 'Σ min(w(i,j), w(j,i)) / Σ w(i,j), hvor w er vurderingen (Squartini m.fl. 2013).',
      parts:
        'Dele, der hænger sammen, uanset hvilken vej relationen går, og dele, hvor retningen følges. Vises, når mindst 75 % har svaret.',
      distance:
        'Led på den korteste vej, når retningen følges, over de par, der har en. Vises, når mindst 75 % har svaret.',
      efficiency: 'Gennemsnittet af 1/d over alle par, hvor d er led på den korteste vej (Latora og Marchiori 2001).',
      transitivity: '3 × trekanter / par af relationer, der mødes. Retningen tæller ikke.',
      core: 'Det største k, hvor der er en kreds, i hvilken alle har mindst k relationer til hinanden (Seidman 1983). Retningen tæller ikke.',
      communities:
        'Louvain-metoden (Blondel m.fl. 2008) på begge retninger lagt sammen, bedste af 10 forsøg, startværdi 1. Vises, når modulariteten er højere end i 19 netværk med de samme antal relationer, fordelt tilfældigt.',
    })[name],
  'tvaers.map.division-formula': (name: Division) =>
    ({
      ei: '(E − I) / (E + I): E relationer på tværs, I inden for (Krackhardt og Stern 1988). Det tilfældige er beregnet ud fra gruppernes størrelse og prøvet med 5.000 blandinger, startværdi 1.',
      within: 'Relationer inden for grupperne delt med dem, der kunne være fra dem, der har svaret.',
      between: 'Relationer mellem grupperne delt med dem, der kunne være fra dem, der har svaret.',
      odds: 'p/(1 − p) inden for grupperne delt med det samme mellem dem, hvor p er tætheden.',
      modularity:
        'Σ [L/m − k(ud)·k(ind)/m²] over grupperne, vægtet med vurderingen (Leicht og Newman 2008). Grænsen på 0,3 er en tommelfingerregel.',
      assortativity: '(Σ e(i,i) − Σ a(i)·b(i)) / (1 − Σ a(i)·b(i)) (Newman 2003).',
    })[name],

  'tvaers.map.measures': (level: Level) =>
    `${{ person: 'Personernes', role: 'Stillingernes', unit: 'Enhedernes', area: 'Forvaltningernes' }[level]} plads i netværket`,
  'tvaers.map.measures-hidden': (hidden: string, all: string) =>
    `${hidden} af ${all} retninger er skjult af hensyn til anonymitet. Tallene bygger kun på dem, der vises, og kan være anderledes for det hele.`,
  'tvaers.map.measures-few':
    'Det er mere end hver fjerde. Derfor vises hverken bindeled, nærhed, lukkethed eller effektiv størrelse.',
  'tvaers.map.measure': (name: Measure) =>
    ({
      named: 'Vurderet af',
      received: 'Styrke ind',
      betweenness: 'Bindeled',
      harmonic: 'Nærhed',
      eigenvector: 'Egenvektor',
      'page-rank': 'PageRank',
      constraint: 'Lukkethed',
      'effective-size': 'Effektiv størrelse',
      core: 'Kerne',
      clustering: 'Fælles samarbejdspartnere',
    })[name],
  'tvaers.map.measure-formula': (name: Measure) =>
    ({
      named: 'Hvor mange andre der vurderer samarbejdet med den.',
      received: 'Summen af de vurderinger, den får. Skalaens tal er lagt sammen, selv om den er en rangfølge.',
      betweenness:
        'Hvor stor en del af de korteste veje mellem to andre der går gennem den (Freeman 1977). Højt betyder, at meget hænger på den.',
      harmonic:
        'Hvor hurtigt de andre kan nå den: gennemsnittet af 1/d (Marchiori og Latora 2000). 1 er direkte fra alle.',
      eigenvector:
        'Hvor godt den er forbundet med dem, der selv er godt forbundne; den højeste er 1 (Bonacich 1972). Vises ikke, hvor flere svar er lige gode.',
      'page-rank':
        'Hvor ofte man ender hos den, når man følger vurderingerne på må og få, d = 0,85 (Brin og Page 1998). Summen er 1.',
      constraint:
        'Burts constraint: hvor meget dens kontakter fører tilbage til hinanden (Burt 1992). Lavt giver adgang til nyt, højt giver tætte bånd; ingen af delene er bedst.',
      'effective-size': 'Antal kontakter, fratrukket det, de har af hinanden (Burt 1992).',
      core: 'Det største k, hvor den hører til en kreds, i hvilken alle har mindst k relationer til hinanden (Seidman 1983).',
      clustering: 'Hvor stor en del af dens kontakter der også arbejder sammen indbyrdes (Watts og Strogatz 1998).',
    })[name],

  'tvaers.map.file-figure': 'Tal',
  'tvaers.map.file-value': 'Værdi',
  'tvaers.map.file-words': 'Hvad det siger',
  'tvaers.map.file-formula': 'Sådan er tallet beregnet',
} satisfies Texts;

export default texts;
export type RelationMapFiguresTexts = typeof texts;
