import type { TextsLike } from '../../kit/localize.js';
import type { RelationMapStructureTexts } from '../da/relation-map-structure.js';
import { one } from './node-words.js';

const texts: TextsLike<RelationMapStructureTexts> = {
  'tvaers.map.structure-none': 'A map of job titles has no formal line, for one title has many managers.',
  'tvaers.map.layers': 'Also show on the map',
  'tvaers.map.layer-name': (layer, people) =>
    layer === 'med'
      ? 'Co-determination (MED): from member to chair, and on to the chair of the committee above'
      : people
        ? 'The formal line: from person to manager'
        : 'The formal line: from a unit to the one it lies under',
  'tvaers.map.layer-wait': 'The lines are being fetched.',
  'tvaers.map.layer-failed': 'The lines could not be fetched.',
  'tvaers.map.layer-unsupported': 'Nothing is known here of who leads whom.',
  'tvaers.map.layer-column': (layer) => (layer === 'med' ? 'MED committees' : 'Manager'),
  'tvaers.map.layer-below': 'Lies under',

  'tvaers.map.line-none': (people) =>
    people ? 'Nobody on the map has their manager on the map.' : 'No unit on the map lies under another on the map.',
  'tvaers.map.line-related': (people, n, count, of) =>
    people
      ? `${count} of ${of} ${one(n, 'has', 'have')} a relation to their own manager on the map.`
      : `${count} of ${of} units ${one(n, 'has', 'have')} a relation to the one they lie under.`,
  'tvaers.map.line-hidden': (n, count) =>
    `For ${count} the ${one(n, 'relation is', 'relations are')} hidden to protect anonymity.`,
  'tvaers.map.line-along': (along, alongCount, relations, count) =>
    `${alongCount} of ${count} ${one(relations, 'relation', 'relations')} on the map ${one(along, 'goes', 'go')} along the line${along < relations ? '; the rest go across it' : ''}.`,
  'tvaers.map.line-dotted': 'A broken line is a dotted one: somebody who serves the unit without being employed in it.',
  'tvaers.map.line-leads': (leader, person) => `${leader} is the manager of ${person}.`,
  'tvaers.map.line-sits': (committee) => `Both sit in ${committee}.`,
  'tvaers.map.med-none': 'Nobody on the map sits in a MED committee.',
  'tvaers.map.med-related': (members, memberCount, pairs, pairCount, related) =>
    `${memberCount} on the map ${one(members, 'sits', 'sit')} in a MED committee. ` +
    (pairs === 0
      ? 'No two of them sit in the same.'
      : `${related} of the ${pairCount} ${one(pairs, 'pair', 'pairs')} who sit in the same committee have a relation.`),

  'tvaers.map.method-layer': (layer) => (layer === 'med' ? 'MED' : 'The formal line'),
  'tvaers.map.method-layer-words': (layer, people) =>
    layer === 'med'
      ? 'A pair counts once, also where the two sit in several committees together, and has a relation where at least one of them has rated the other.'
      : `${
          people
            ? 'A person counts where their manager is on the map too, and has a relation to the manager where at least one of the two has rated the other. Where there are several managers, a relation to one of them is enough.'
            : 'A unit counts where a unit above it is on the map too; the nearest is meant. There is a relation where at least one of the two has rated the other.'
        } A relation counts once, also where both have rated. It goes along the line where one ${people ? 'leads' : 'lies under'} the other.${people ? ' Dotted lines do not count.' : ''}`,

  'tvaers.map.leader': 'Manager',
  'tvaers.map.leads-as': (kind) => (kind === 'acting' ? 'acting' : 'shared leadership'),
  'tvaers.map.serves': 'Also serves',
  'tvaers.map.sits-in': 'Sits in',
  'tvaers.map.lies-under': 'Lies under',

  'tvaers.map.areas': 'What the areas stand for',
  'tvaers.map.areas-by': 'Gather by',
  'tvaers.map.area-by': (by) =>
    ({
      area: 'Administration',
      unit: 'Unit',
      title: 'Job title',
      community: 'Communities in the relations',
      answered: 'Answered or not',
      none: 'Nothing: the relations alone decide',
    })[by],
  'tvaers.map.areas-are': (name) => `The map is gathered by: ${name}`,
  'tvaers.map.areas-list': (n, count, names, rest) =>
    `${count} ${one(n, 'area', 'areas')}: ${names}${rest && ` and ${rest} more`}.`,
  'tvaers.map.areas-wait': 'The communities are being looked for.',
  'tvaers.map.areas-found': (clear) =>
    clear
      ? 'The communities are found in the relations themselves (Louvain). They are something to talk about, not an organisation.'
      : 'The communities are no clearer than chance alone could make them. Read nothing into them.',
  'tvaers.map.area-community': (number) => `Community ${number}`,
  'tvaers.map.area-alone': 'Without relations',
  'tvaers.map.area-unknown': 'Not given',
  'tvaers.map.area-others': 'Others',
  'tvaers.map.area-answered': (answered) =>
    answered === undefined ? 'Not asked' : answered ? 'Has answered' : 'Has not answered',
};

export default texts;
