import { askedIn } from './documents/asked.js';
import { committeesOf } from './documents/committees.js';
import { groupRatings } from './documents/group-ratings.js';
import { postsOf } from './documents/posts.js';
import { externalsOf, leaveOf } from './documents/staffing.js';
import type { MunicipalityOptions, SolbjergDocuments } from './documents/types.js';
import { generator, makeMunicipality } from './make-municipality.mjs';

/** All documents of Solbjerg Kommune. Each added one has a random stream of its own, so that the others keep their bytes. */
export function municipality({
  seed = 1,
  scale = 1,
  date = '2026-03-31',
}: MunicipalityOptions = {}): SolbjergDocuments {
  const documents = makeMunicipality({ seed, scale, date });
  const { fictive, municipality: name } = documents.units;
  const head = { municipality: name, fictive, seed, scale, date };
  const random = generator(seed);
  const groups = groupRatings(random.fork('group ratings'), documents);
  return {
    ...documents,
    posts: { ...head, posts: postsOf(random.fork('posts'), documents) },
    med: { ...head, committees: committeesOf(random.fork('med'), documents) },
    asked: {
      ...head,
      surveys: documents.relations.surveys.map((survey) => ({
        id: survey.id,
        rows: askedIn(random.fork(`asked ${survey.id}`), survey),
      })),
    },
    'group-ratings': { ...head, surveys: groups ? [groups] : [] },
    leave: { ...head, leave: leaveOf(random.fork('leave'), documents) },
    externals: { ...head, ...externalsOf(random.fork('externals'), documents) },
  };
}
