export { chance } from '../../src/model/chance.js';
