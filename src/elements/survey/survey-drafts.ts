import type { ReactiveControllerHost } from 'lit';
import { deviceStore } from '../../kit/device-store.js';
import type { Person } from '../../model/organisation.js';
import type { Survey, SurveyDefinition } from '../../model/survey/definition.js';
import { canDraft, draftExpiry, readDraft } from '../../model/survey/draft.js';
import type { SurveyDraft } from '../../model/survey/draft.js';
import type { SurveySession } from '../../model/survey/session.js';

/** Where keeping a draft stands. */
export type DraftStep = 'offered' | 'asked' | 'saved' | 'failed';

const keyOf = ({ id }: SurveyDefinition): string => `tvaers.survey.draft/1:${id}`;

/** The draft of one survey on this device: looked for, kept when somebody asks for it, and taken away. */
export class SurveyDrafts {
  readonly #host: ReactiveControllerHost;
  step: DraftStep = 'offered';
  /** The draft that was there when the survey came. */
  found: SurveyDraft | undefined;
  /** When the one that is kept goes. */
  expiresAt = '';
  #kept = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Looks for a draft of a survey, and takes away one whose time is over, or whose survey is answered. */
  look(survey: Survey): void {
    this.step = 'offered';
    this.#kept = '';
    this.found =
      canDraft(survey) && !survey.answered ? readDraft(deviceStore.read(keyOf(survey)), new Date()) : undefined;
    if (!this.found) deviceStore.remove(keyOf(survey));
  }

  ask(step: DraftStep): void {
    this.step = step;
    this.#host.requestUpdate();
  }

  save({ answers, context, written }: SurveySession, people: ReadonlyMap<string, Person>): void {
    if (!canDraft(written)) return;
    const now = new Date();
    const named = new Set(
      Object.values(answers).flatMap((answer) => (Array.isArray(answer) ? (answer as string[]) : [])),
    );
    const draft: SurveyDraft = {
      answers,
      people: [...people.values()].filter(({ id }) => named.has(id)),
      ...(context.seed !== undefined && { seed: context.seed }),
      savedAt: now.toISOString(),
      expiresAt: draftExpiry(written, now).toISOString(),
    };
    const isKept = deviceStore.write(keyOf(written), JSON.stringify(draft));
    this.#kept = isKept ? JSON.stringify(answers) : '';
    this.expiresAt = draft.expiresAt;
    this.ask(isKept ? 'saved' : 'failed');
  }

  remove(survey: SurveyDefinition): void {
    deviceStore.remove(keyOf(survey));
    this.found = undefined;
    this.#kept = '';
    this.ask('offered');
  }

  /** True while what is answered is on the device just so. */
  holds({ answers }: SurveySession): boolean {
    return this.#kept !== '' && this.#kept === JSON.stringify(answers);
  }
}
