import { checkLogic } from '../../model/survey/logic/check-logic.js';
import { liveSurvey } from '../../model/survey/logic/live-survey.js';

/** What a survey needs whose questions hang on its answers. It is fetched before such a survey is looked at. */
export const logic = { checkLogic, liveSurvey } as const;
