import { saveGraphMl, saveNodes, savePicture, saveTies, saveVectors } from './map-files.js';

/** What makes files of the map. Loaded when somebody saves one. */
export const filesLook = { saveGraphMl, saveNodes, savePicture, saveTies, saveVectors } as const;
