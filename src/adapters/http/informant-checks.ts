import { page } from '../../backend/schema/common.js';
import { informantPicture } from '../../backend/schema/informants.js';
import { parse } from '../../backend/schema/parse.js';

const pictures = page(informantPicture);

/** What pictures of informants have to look like. */
export const checks = {
  pictures: (value: unknown) => parse(pictures, value, 'informants'),
};
