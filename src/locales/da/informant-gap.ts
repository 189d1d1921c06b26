import type { Texts } from '../../kit/localize.js';
import type { Quadrant } from '../../model/informants/blind-spots.js';
import type { ShapeReading } from '../../model/informants/profile-likeness.js';
import common from './common.js';

/** Names with “og” before the last. */
const listed = (names: readonly string[]): string => new Intl.ListFormat('da').format(names);

const texts = {
  ...common,
  'tvaers.gap.idle': 'Vælg en enhed for at se, hvordan grupperne ser den.',
  'tvaers.gap.empty': 'Enheden har ikke været med i en kortlægning med flere grupper.',
  'tvaers.gap.all-hidden': (minimum: string) =>
    `Ingen gruppe kan vises. En gruppe vises, når mindst ${minimum} har svaret, og ledelsen, når den har sagt ja.`,
  'tvaers.gap.one-other': 'mindst én anden gruppe',
  'tvaers.gap.different': (own: string, other: string, themes: readonly string[]) =>
    `${own} og ${other} har forskelligt syn på ${listed(themes)}.`,
  'tvaers.gap.talk': (own: string, other: string, themes: readonly string[]) =>
    `${own} og ${other} ser ikke ens på ${listed(themes)}. Tal om det.`,
  'tvaers.gap.talk-too': (themes: readonly string[]) => `Tal også om ${listed(themes)}.`,
  'tvaers.gap.alike': (own: string, n: number) =>
    n === 1 ? `${own} og de andre ser nogenlunde ens på temaet.` : `${own} og de andre ser nogenlunde ens på temaerne.`,
  'tvaers.gap.alone': (own: string) => `Kun ${own} kan vises her, så der er ikke noget at holde det op imod.`,
  'tvaers.gap.among': (higher: string, lower: string, theme: string, points: string) =>
    `Blandt de andre er afstanden størst mellem ${higher} og ${lower} på ${theme}: ${points} point.`,
  'tvaers.gap.title': (title: string, date: string) => `${title}, ${date}.`,
  'tvaers.gap.from': 'Se det fra',
  'tvaers.gap.round': 'Kortlægning',
  'tvaers.gap.picture': 'Sådan ser hver gruppe det',
  'tvaers.gap.picture-help':
    'Point fra 0 til 100. Stregen gennem rækkerne er den gruppe, du ser det fra. De tynde streger er usikkerheden, hvor den kan vises.',
  'tvaers.gap.marker': (marker: 'different' | 'talk' | 'alike') =>
    ({ different: 'Forskelligt syn', talk: 'Tal om det', alike: 'Ses nogenlunde ens' })[marker],
  'tvaers.gap.by': (own: string, points: string, direction: number) =>
    direction === 0
      ? `${own} ligger på niveau med de andre set under ét.`
      : `${own} ligger ${points} point ${direction > 0 ? 'over' : 'under'} de andre set under ét.`,
  'tvaers.gap.no-margin': 'usikkerheden kendes ikke',
  'tvaers.gap.nothing-beside': 'Kan ikke sammenlignes: for lidt kan vises.',
  'tvaers.gap.hidden': (reason: 'few' | 'consent') =>
    reason === 'few' ? 'skjult: for få svar' : 'skjult: ledelsen har ikke sagt ja',
  'tvaers.gap.hidden-why': (minimum: string) =>
    `Det skjulte kommer frem, når mindst ${minimum} i gruppen har svaret. Ledelsens eget syn vises kun, hvis den selv har sagt ja, for alle ved, hvem den er.`,
  'tvaers.gap.pairs': 'Niveau og mønster hver for sig',
  'tvaers.gap.pairs-help': (own: string) =>
    `To grupper kan ligge langt fra hinanden og alligevel pege på de samme styrker. Her holdes hver gruppe op mod ${own}.`,
  'tvaers.gap.pairs-caption': (own: string) => `Hver gruppe holdt op mod ${own}`,
  'tvaers.gap.pair-group': 'Gruppe',
  'tvaers.gap.pair-level': 'Niveau',
  'tvaers.gap.pair-shape': 'Mønster',
  'tvaers.gap.pair-distance': 'Samlet afstand',
  'tvaers.gap.level': (points: string, direction: number) =>
    direction === 0 ? 'samme niveau' : `${points} point ${direction > 0 ? 'lavere' : 'højere'}`,
  'tvaers.gap.shape': (shape: ShapeReading, r: string) =>
    `${{ same: 'peger på de samme styrker', partly: 'peger delvis på de samme styrker', other: 'peger på andre styrker' }[shape]} (${r})`,
  'tvaers.gap.no-shape': 'for få temaer til at sige noget',
  'tvaers.gap.distance': (points: string) => `${points} point`,
  'tvaers.gap.quadrants': 'Blinde pletter og skjulte styrker',
  'tvaers.gap.quadrants-help': (cut: string, source: string) => `Højt betyder ${cut} point eller mere (${source}).`,
  'tvaers.gap.middle': 'midten af skalaen',
  'tvaers.gap.quadrant': (quadrant: Quadrant) =>
    ({
      strength: 'Fælles styrke',
      'blind-spot': 'Blind plet',
      'hidden-strength': 'Skjult styrke',
      'shared-problem': 'Fælles opgave',
    })[quadrant],
  'tvaers.gap.quadrant-words': (quadrant: Quadrant, own: string) =>
    ({
      strength: 'Alle ser det højt.',
      'blind-spot': `${own} ser det højt, de andre lavt.`,
      'hidden-strength': `${own} ser det lavt, de andre højt.`,
      'shared-problem': 'Alle ser det lavt.',
    })[quadrant],
  'tvaers.gap.none': 'Ingen temaer',
  'tvaers.gap.caption': 'Alle tal efter tema og gruppe',
  'tvaers.gap.theme': 'Tema',
  'tvaers.gap.group': 'Gruppe',
  'tvaers.gap.mean': 'Point',
  'tvaers.gap.n': 'Svar',
  'tvaers.gap.sd': 'Spredning',
  'tvaers.gap.difference': (own: string) => `Afstand fra ${own}`,
  'tvaers.gap.note': 'Bemærkning',
  'tvaers.gap.rule': 'Regel',
  'tvaers.gap.rule-words':
    'Hver gruppes gennemsnit på et tema, og afstanden mellem to grupper. “De andre set under ét” er gennemsnittet af de andre grupper, hvor hver gruppe tæller lige meget; det bruges kun som afstand og i de fire felter. Grupperne lægges aldrig sammen til ét tal.',
  'tvaers.gap.marks': 'Ordene',
  'tvaers.gap.marks-words':
    '“Forskelligt syn” er mindst 10 point og mere end 1,96 gange usikkerheden, √(s²/n + s²/n). “Tal om det” er mindst 5 point, og også mere, når usikkerheden er stor eller ikke kendes. Et tema får det stærkeste ord blandt grupperne.',
  'tvaers.gap.shape-rule': 'Mønster',
  'tvaers.gap.shape-words':
    'Korrelationen mellem de to gruppers tal over temaerne (Pearson). Fra 0,70 peger de på de samme styrker, fra 0,30 delvis. Samlet afstand er kvadratroden af den gennemsnitlige kvadrerede forskel. Forskelle mellem grupper er mindre sikre end tallene selv.',
  'tvaers.gap.missing': 'Manglende og skjult',
  'tvaers.gap.missing-words': (minimum: string, twice: string) =>
    `Et tal vises, når mindst ${minimum} har svaret, og spredningen, når mindst ${twice} har. Et tema, en gruppe ikke er spurgt om, er ikke med.`,
  'tvaers.gap.date': 'Dato',
  'tvaers.gap.of': 'Svar',
  'tvaers.gap.of-words': (from: string, to: string) => `Mellem ${from} og ${to} svar bag hvert tal, der vises.`,
} satisfies Texts;

export default texts;
export type InformantGapTexts = typeof texts;
