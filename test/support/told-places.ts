import type { TvaersRelationMap } from '../../src/elements/relation-map/relation-map-element.js';
import { readPlaces } from '../../src/model/relations/places-file.js';
import type { Places } from '../../src/model/relations/places-file.js';
import { find } from './find.js';
import { savedFiles } from './saved-files.js';
import { waitUntil } from './wait-until.js';

/** Where a map says that its nodes stand, in the file that it saves. */
export async function toldPlaces(element: TvaersRelationMap): Promise<Places> {
  const files = savedFiles();
  try {
    await waitUntil(() => {
      find(element, 'button', 'Gem placeringer som fil').click();
      return files.blobs().length > 0;
    });
    const [text = ''] = await files.texts();
    return readPlaces(text, element.level)!;
  } finally {
    files.end();
  }
}
