import type { Texts } from '../../kit/localize.js';
import { nodes, one } from './node-words.js';
import type { Level } from './node-words.js';

type Told = 'weak' | 'strong' | 'new' | 'lost' | 'stronger' | 'weaker' | 'mixed';
type Near = 'areas' | 'units' | 'nodes';

const told = (kind: Told, n: number): string =>
  ({
    weak: one(n, 'svag', 'svage'),
    strong: one(n, 'stærk', 'stærke'),
    new: one(n, 'ny', 'nye'),
    lost: one(n, 'forsvundet', 'forsvundne'),
    stronger: one(n, 'stærkere', 'stærkere'),
    weaker: one(n, 'svagere', 'svagere'),
    mixed: one(n, 'set forskelligt', 'set forskelligt'),
  })[kind];

const counted = (level: Level, n: number, count: string, relations: number, relationCount: string): string =>
  `${count} ${nodes(level, n)}, ${relationCount} ${one(relations, 'relation', 'relationer')}`;

/** What is said of areas that are folded to one disc, and of a map so large that it shows less from afar. */
const texts = {
  'tvaers.map.folding': 'Fold områder',
  'tvaers.map.fold-choose': 'Foldet sammen på kortet',
  'tvaers.map.fold-nodes': (level: Level, n: number, count: string) => `${count} ${nodes(level, n)}`,
  'tvaers.map.fold-all': (folds: boolean) => (folds ? 'Fold alle sammen' : 'Fold alle ud'),
  'tvaers.map.fold-all-said': (folds: boolean, count: string) =>
    folds ? `Alle ${count} områder er foldet sammen` : 'Alle områder er foldet ud',
  'tvaers.map.fold-count': (folded: string, all: number, allCount: string) =>
    `${folded} af ${allCount} ${one(all, 'område', 'områder')} er foldet sammen på kortet. Matricen og tabellen viser stadig alle.`,
  'tvaers.map.fold': (label: string) => `Fold ${label} sammen`,
  'tvaers.map.unfold': (label: string) => `Fold ${label} ud`,
  'tvaers.map.fold-said': (
    folds: boolean,
    label: string,
    level: Level,
    n: number,
    count: string,
    relations: number,
    relationCount: string,
  ) => `${label} er foldet ${folds ? 'sammen' : 'ud'}: ${counted(level, n, count, relations, relationCount)}`,
  'tvaers.map.fold-is': (level: Level, n: number, count: string, relations: number, relationCount: string) =>
    `samler ${counted(level, n, count, relations, relationCount)}`,
  'tvaers.map.fold-none': 'Her er intet område at folde',
  'tvaers.map.fold-hides': (name: string, area: string) =>
    `${name} er i ${area}, som er samlet. Enter viser, hvad der er i det.`,
  'tvaers.map.fold-opened': (area: string, name: string) => `${area} er åbnet. Du er ved ${name}.`,
  'tvaers.map.fold-more': (count: string) => `og ${count} mere`,
  'tvaers.map.revealed': (name: string, area: string) =>
    `${name} er valgt. ${area} er foldet ud, så du kan se de enkelte relationer.`,
  'tvaers.map.bundle-part': (kind: Told, n: number, count: string) => `${count} ${told(kind, n)}`,
  'tvaers.map.bundle-unrated': 'ingen vurderinger',
  'tvaers.map.legend-disc': 'Flere samlet i ét. Tallet siger, hvor mange. Dobbeltklik for at åbne.',
  'tvaers.map.legend-bundle':
    'En linje dertil samler flere relationer: Jo bredere, jo flere, og farven er den, de fleste af dem har. Hvor mange der er svage, står på linjen og i oplysningerne. Der regnes ikke noget gennemsnit ud.',
  'tvaers.map.near': (near: Near, level: Level) =>
    ({
      areas: `Kortet viser områder. Zoom ind for at se ${level === 'person' ? 'enheder og derefter personer' : nodes(level, 2)}.`,
      units: `Kortet viser enheder. Zoom ind for at se ${nodes(level, 2)}.`,
      nodes: `Kortet viser ${nodes(level, 2)}. Zoom ud for at se områder.`,
    })[near],
} satisfies Texts;

export default texts;
export type RelationMapFoldTexts = typeof texts;
