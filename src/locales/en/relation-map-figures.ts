import type { TextsLike } from '../../kit/localize.js';
import type { RelationMapFiguresTexts } from '../da/relation-map-figures.js';
import { nodes } from './node-words.js';

const groups = (by: 'unit' | 'area'): string => (by === 'unit' ? 'units' : 'administrations');
const own = (by: 'unit' | 'area'): string => (by === 'unit' ? 'one’s own unit' : 'one’s own administration');
const others = (by: 'unit' | 'area'): string => (by === 'unit' ? 'other units' : 'other administrations');

const texts: TextsLike<RelationMapFiguresTexts> = {
  'tvaers.map.figures-wait': 'The figures are being worked out.',
  'tvaers.map.figures-answers': (answered, all, share) => `${answered} of ${all} on the map have answered (${share}).`,
  'tvaers.map.figures-care':
    'That is below 80%. Read the figures with care: those who have not answered may have relations that nobody has told of.',
  'tvaers.map.figures-few':
    'That is below 75%, so neither parts nor distances are shown: they would tell more of who has answered than of the collaboration.',
  'tvaers.map.figures-large':
    'The network is so large that distances are not worked out here. Choose a part of the organisation to see them.',
  'tvaers.map.figures-talk':
    'The figures are there to talk from. None is good or bad by itself: close ties give trust, open ties give new ideas.',

  'tvaers.map.figure': (name) =>
    ({
      density: 'Density',
      reciprocity: 'Reciprocity',
      'weighted-reciprocity': 'Reciprocity in strength',
      parts: 'Parts',
      distance: 'Distance',
      efficiency: 'Nearness',
      transitivity: 'Contacts in common',
      core: 'Innermost core',
      communities: 'Groups that the relations form',
    })[name],
  'tvaers.map.density-words': (share) => `${share} of the relations that could be are there.`,
  'tvaers.map.reciprocity-words': (share) =>
    `${share} of the ratings go both ways. Only pairs in which both have answered are counted.`,
  'tvaers.map.weighted-reciprocity-words': (share) =>
    `Counting strength, ${share} of it is returned. Where the figure is lower than reciprocity, the two of a pair often see the collaboration differently.`,
  'tvaers.map.parts-words': (parts, count, largest, alone, aloneCount) =>
    (parts === 1
      ? 'Everybody is part of one network'
      : `The network falls into ${count} parts. The largest has ${largest} people`) +
    (alone > 0 ? `, and ${aloneCount} have no relations.` : '.'),
  'tvaers.map.strong-words': (count) =>
    `Following the direction of the ratings, ${count} people can reach each other there and back.`,
  'tvaers.map.distance-words': (mean, longest, unreachable, count) =>
    `The shortest way from one person to another is ${mean} steps on average, and ${longest} at the longest. ` +
    (unreachable > 0 ? `For ${count} pairs there is no way.` : 'There is a way between all.'),
  'tvaers.map.efficiency-words':
    'The figure would be 1 if everybody knew everybody directly, and 0 if nobody could reach anybody.',
  'tvaers.map.transitivity-words': (share) =>
    `When two work with the same person, they also work with each other ${share} of the time.`,
  'tvaers.map.core-words': (members, number) =>
    `${members} people each have at least ${number} relations to others of the same circle.`,

  'tvaers.map.division': (name, by) =>
    ({
      ei: `E-I index, ${groups(by)}`,
      within: `Density inside ${groups(by)}`,
      between: `Density between ${groups(by)}`,
      odds: `Odds for ${own(by)}`,
      modularity: `Modularity, ${groups(by)}`,
      assortativity: `Assortativity, ${groups(by)}`,
    })[name],
  'tvaers.map.ei-words': (share, by, expected) =>
    `${share} of the relations go across ${groups(by)}. Were the relations spread by chance, the index would be ${expected}. −1 is inwards only, +1 is across only.`,
  'tvaers.map.ei-test': (p, unusual) =>
    unusual
      ? `The difference is hardly by chance: when people are dealt out among the groups, it is as large ${p} of the time.`
      : `The difference may be by chance: when people are dealt out among the groups, it is as large ${p} of the time.`,
  'tvaers.map.within-words': (share, by) => `${share} of the possible relations in ${own(by)} are there.`,
  'tvaers.map.between-words': (share, by) => `${share} of the possible relations to ${others(by)} are there.`,
  'tvaers.map.odds-words': (by) =>
    `How many times larger the odds of a relation are in ${own(by)} than to ${others(by)}. 1 means that it makes no difference.`,
  'tvaers.map.modularity-words': (clear, by) =>
    clear
      ? `Above 0.3: the collaboration is clearly divided by ${groups(by)}.`
      : `0 means that ${groups(by)} do not matter for who works with whom. Only above 0.3 is the collaboration clearly divided.`,
  'tvaers.map.assortativity-words': (by) =>
    `1 means that everybody keeps to ${own(by)}, 0 that it plays no part, and below 0 that people look outwards.`,

  'tvaers.map.communities-words': (count, sizes) =>
    `The relations fall into ${count} groups that are closer among themselves than with the rest. They have ${sizes} people. Those without relations are not counted.`,
  'tvaers.map.communities-unclear': (by) =>
    `There are no clear groups: a network in which it is chance who works with whom can come to ${by}.`,
  'tvaers.map.communities-alike': (by, rand) =>
    `The likeness to ${groups(by)} is ${rand} (1 is the same, 0 is as by chance).`,
  'tvaers.map.communities-care':
    'Other divisions may fit nearly as well, and small groups may have been merged. It is a suggestion, not the real organisation.',

  'tvaers.map.figure-formula': (name) =>
    ({
      density:
        'Relations by those there could be: m / (r·(n − 1)), where r of n have answered (Wasserman and Faust 1994).',
      reciprocity:
        '2M / (2M + A): M pairs rated both ways, A pairs rated one way. Without those who have not answered.',
      'weighted-reciprocity': 'Σ min(w(i,j), w(j,i)) / Σ w(i,j), where w is the rating (Squartini et al. 2013).',
      parts:
        'Parts that hang together whichever way the relation goes, and parts along the direction. Shown when at least 75% have answered.',
      distance:
        'Steps on the shortest way along the direction, over the pairs that have one. Shown when at least 75% have answered.',
      efficiency: 'The mean of 1/d over all pairs, where d is steps on the shortest way (Latora and Marchiori 2001).',
      transitivity: '3 × triangles / pairs of relations that meet. Direction does not count.',
      core: 'The largest k for which there is a circle where everybody has at least k relations to each other (Seidman 1983). Direction does not count.',
      communities:
        'The Louvain method (Blondel et al. 2008) on both directions added, the best of 10 tries, seed 1. Shown when modularity is higher than in 19 networks with as many relations each, spread by chance.',
    })[name],
  'tvaers.map.division-formula': (name) =>
    ({
      ei: '(E − I) / (E + I): E relations across, I inside (Krackhardt and Stern 1988). Chance is worked out from the sizes of the groups and tested with 5,000 deals, seed 1.',
      within: 'Relations inside the groups by those there could be from people who answered.',
      between: 'Relations between the groups by those there could be from people who answered.',
      odds: 'p/(1 − p) inside the groups by the same between them, where p is the density.',
      modularity:
        'Σ [L/m − k(out)·k(in)/m²] over the groups, weighted by the rating (Leicht and Newman 2008). The limit of 0.3 is a rule of thumb.',
      assortativity: '(Σ e(i,i) − Σ a(i)·b(i)) / (1 − Σ a(i)·b(i)) (Newman 2003).',
    })[name],

  'tvaers.map.measures': (level) => `The place of the ${nodes(level, 2)} in the network`,
  'tvaers.map.measures-hidden': (hidden, all) =>
    `${hidden} of ${all} directions are hidden for the sake of anonymity. The figures stand only on those that are shown, and may be others for the whole.`,
  'tvaers.map.measures-few':
    'That is more than one in four, so brokerage, nearness, constraint and effective size are not shown.',
  'tvaers.map.measure': (name) =>
    ({
      named: 'Rated by',
      received: 'Strength in',
      betweenness: 'Brokerage',
      harmonic: 'Nearness',
      eigenvector: 'Eigenvector',
      'page-rank': 'PageRank',
      constraint: 'Constraint',
      'effective-size': 'Effective size',
      core: 'Core',
      clustering: 'Contacts in common',
    })[name],
  'tvaers.map.measure-formula': (name) =>
    ({
      named: 'How many others rate the collaboration with it.',
      received: 'The sum of the ratings it gets. The steps of the scale are added up, although it is an order.',
      betweenness:
        'The share of the shortest ways between two others that go through it (Freeman 1977). High means that much hangs on it.',
      harmonic:
        'How soon the others can reach it: the mean of 1/d (Marchiori and Latora 2000). 1 is directly from all.',
      eigenvector:
        'How well it is tied to those who are well tied themselves; the highest is 1 (Bonacich 1972). Not shown where several answers are as good.',
      'page-rank':
        'How often one ends there when following ratings at random, d = 0.85 (Brin and Page 1998). Together they are 1.',
      constraint:
        'Burt’s constraint: how far its contacts lead back to each other (Burt 1992). Low gives access to what is new, high gives close ties; neither is best.',
      'effective-size': 'The number of contacts, less what they have of each other (Burt 1992).',
      core: 'The largest k for which it belongs to a circle where all have at least k relations to each other (Seidman 1983).',
      clustering: 'The share of its contacts that also work with each other (Watts and Strogatz 1998).',
    })[name],

  'tvaers.map.file-figure': 'Figure',
  'tvaers.map.file-value': 'Value',
  'tvaers.map.file-words': 'What it says',
  'tvaers.map.file-formula': 'How this figure is calculated',
};

export default texts;
