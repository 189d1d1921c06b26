import type { Texts } from '../../kit/localize.js';
import { nodes } from './node-words.js';
import type { Level } from './node-words.js';

type Kind = 'weak' | 'moderate' | 'strong' | 'rated' | 'none' | 'not-asked' | 'not-answered' | 'suppressed' | 'self';

/** What is said in and round the matrix. */
const texts = {
  'tvaers.map.matrix': (level: Level, title: string) => `${title}: ${nodes(level, 2)} over for hinanden`,
  'tvaers.map.matrix-read': 'Læs hen ad rækken: Den, der står til venstre, vurderer dem, der står øverst.',
  'tvaers.map.matrix-keys':
    'Gå rundt med piletasterne. Home og End går til enderne af rækken, med Ctrl til det første og det sidste felt. Enter åbner begge vurderinger, Escape går tilbage.',
  'tvaers.map.matrix-corner': 'vurderer',
  'tvaers.map.matrix-order': 'Rækkefølge',
  'tvaers.map.matrix-order-name': (order: 'organisation' | 'group' | 'cluster' | 'name', areas: string) =>
    ({
      organisation: 'Organisation',
      group: `Kortets områder: ${areas}`,
      cluster: 'Hvem der arbejder sammen',
      name: 'Navn',
    })[order],
  'tvaers.map.matrix-cell': (from: string, to: string, said: string) => `${from} vurderer ${to}: ${said}`,
  'tvaers.map.matrix-inside': (name: string, said: string) => `Inden for ${name}: ${said}`,
  'tvaers.map.matrix-self': (name: string) => `${name} vurderer ikke sig selv`,
  'tvaers.map.matrix-urgent': (said: string) => `${said}. Vigtig og svag`,
  'tvaers.map.matrix-hint': 'Peg på et felt, eller gå hen til det, så står der her, hvad det siger.',
  'tvaers.map.matrix-kind': (kind: Kind) =>
    ({
      weak: 'Svag',
      moderate: 'Moderat',
      strong: 'Stærk',
      rated: 'Vurderet',
      none: 'Arbejder ikke sammen',
      'not-asked': 'Ikke spurgt: tomt felt',
      'not-answered': 'Ikke besvaret',
      suppressed: 'Skjult af hensyn til anonymitet',
      self: 'Personen selv',
    })[kind],
  'tvaers.map.matrix-size': 'Tallet er gennemsnittet. Jo større felt, jo flere vurderinger.',
  'tvaers.map.matrix-number': 'Tallet er vurderingen.',
  'tvaers.map.matrix-diagonal': 'Ramme om feltet: samarbejdet inden for gruppen',
  'tvaers.map.matrix-large': 'Matrixen er for stor til papir. Tabellen har det samme.',
} satisfies Texts;

export default texts;
export type RelationMapMatrixTexts = typeof texts;
