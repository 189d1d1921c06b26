// What a hand needs of the planner. It comes when somebody comes near.
export { addView } from './add-view.js';
export { groupsView } from './groups-view.js';
export { pickView } from './pick-view.js';
