// Registers every element.
import './elements/backend/tvaers-backend.js';
import './elements/feedback-chart/tvaers-feedback-chart.js';
import './elements/informant-gap/tvaers-informant-gap.js';
import './elements/management-chain/tvaers-management-chain.js';
import './elements/relation-map/tvaers-relation-map.js';
import './elements/scope/tvaers-scope.js';
import './elements/span-gauge/tvaers-span-gauge.js';
import './elements/span-overview/tvaers-span-overview.js';
import './elements/span-planner/tvaers-span-planner.js';
import './elements/survey/tvaers-survey.js';
import './elements/survey-results/tvaers-survey-results.js';
