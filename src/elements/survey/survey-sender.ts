import { BackendError } from '../../backend/errors.js';
import type { SurveySource } from '../../backend/survey-source.js';
import { randomKey } from '../../backend/random-key.js';
import type { Answers } from '../../model/survey/answers.js';
import type { SurveyDefinition } from '../../model/survey/definition.js';

/**
 * Sends one person's response to one survey. The same content goes under the same key however often it is sent, so that
 * it is stored once; changed content gets a key of its own.
 */
export class SurveySender {
  // The same key draws the same ballot, so a lost reply costs nobody their vote.
  readonly #ballotKey = randomKey();
  #content = '';
  #key = '';

  /** @throws BackendError what the backend throws; `unsupported` where it cannot give out ballots for an anonymous survey. */
  async send(source: SurveySource, { id, privacy }: SurveyDefinition, answers: Answers): Promise<void> {
    const content = JSON.stringify(answers);
    if (content !== this.#content) {
      this.#content = content;
      this.#key = randomKey();
    }
    const key = { idempotencyKey: this.#key };
    if (privacy !== 'anonymous') {
      await source.submit(id, { answers }, key);
      return;
    }
    if (!source.drawBallot) throw new BackendError('unsupported', 'this backend gives out no ballots');
    const { ballot } = await source.drawBallot(id, { idempotencyKey: this.#ballotKey });
    await source.submit(id, { answers, ballot }, key);
  }
}
