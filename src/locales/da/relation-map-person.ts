import type { Texts } from '../../kit/localize.js';
import { one } from './node-words.js';

/** What is said of one person's place in the network, where the survey allows it. Loaded when somebody asks. */
const texts = {
  'tvaers.map.person-use':
    'Tallene er persondata og til en samtale med den, det gælder. De siger noget om, hvor i netværket man står, og intet om, hvor dygtig man er. Der er ingen grænse for, hvad der er godt: Åbne bånd giver nye ideer, tætte bånd giver tillid.',
  'tvaers.map.person-from': (people: string, ratings: string) =>
    `Regnet på alle ${people} personer og ${ratings} vurderinger på kortet. Et filter ændrer ikke tallene.`,
  'tvaers.map.person-few':
    'Det er under 75 %. Derfor vises hverken bindeled, nærhed, lukkethed eller effektiv størrelse: De ville fortælle mere om, hvem der har svaret, end om samarbejdet.',
  'tvaers.map.person-silent': (name: string) =>
    `${name} har ikke selv svaret, så kun det, andre har fortalt, er talt med.`,
  'tvaers.map.person-ways':
    'Vurderet af, bindeled og nærhed følger den vej, vurderingerne går. De andre tal ser bort fra retningen.',
  'tvaers.map.person-named': (name: string, n: string, asked: string, share: string) =>
    `${n} af de ${asked}, der kunne have vurderet ${name}, har gjort det (${share}).`,
  'tvaers.map.person-betweenness': (name: string, share: string) =>
    `${share} af de korteste veje mellem to andre går gennem ${name}. Jo flere, jo mere hænger på en enkelt.`,
  'tvaers.map.person-harmonic': (name: string, value: string) =>
    `Nærheden er ${value}. Den ville være 1, hvis alle andre havde vurderet ${name} direkte, og 0, hvis ingen vej førte dertil.`,
  'tvaers.map.person-constraint': (value: string) =>
    `Lukketheden er ${value}. Lav betyder, at kontakterne sjældent kender hinanden, og giver adgang til nyt. Høj betyder tætte bånd. Ingen af delene er bedst.`,
  'tvaers.map.person-effective': (n: number, count: string, size: string) =>
    `${count} ${one(n, 'kontakt', 'kontakter')} svarer til ${size}, når det, de har af hinanden, er trukket fra.`,
  'tvaers.map.person-core': (name: string, count: string) =>
    `${name} hører til en kreds, hvor alle har mindst ${count} relationer til hinanden.`,
  'tvaers.map.person-clustering': (share: string) =>
    `${share} af parrene blandt kontakterne arbejder også selv sammen.`,
} satisfies Texts;

export default texts;
export type RelationMapPersonTexts = typeof texts;
