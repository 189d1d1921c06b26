import { capability } from './capability.js';
import { expect, expectSame } from './expect.js';
import { fixtureData, READER, viewer } from './fixture.js';
import { OPINION } from './fixture-surveys.js';
import type { CaseGroup, Place } from './place.js';

const rejection = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );

type Readings = Readonly<Record<string, (signal: AbortSignal) => Promise<unknown>>>;

/** Every reading method of the organisation capability, asked something that has an answer. */
const organisationReadings = (place: Place): Readings => {
  const organisation = capability(place.backendFor(READER), 'organisation');
  return {
    units: (signal) => organisation.units({}, { signal }),
    people: (signal) => organisation.people({}, { signal }),
    formalLines: (signal) => organisation.formalLines({ ids: ['plejechef'] }, { signal }),
    chain: (signal) => organisation.chain({ unit: 'åsen' }, { signal }),
    posts: (signal) => organisation.posts('åsen', { signal }),
    spans: (signal) => organisation.spans({ root: 'kommune' }, { signal }),
    spanHistory: (signal) => organisation.spanHistory('åsen', { signal }),
  };
};

/** The same of surveys and what they show. */
const surveyReadings = (place: Place): Readings => {
  const backend = place.backendFor(READER);
  const answerer = place.backendFor(viewer('solvig-skole:7'));
  return {
    survey: (signal) => capability(backend, 'surveys').survey('trivsel', { signal }),
    response: (signal) => capability(answerer, 'surveys').response('samarbejde-2025', { signal }),
    list: (signal) => capability(backend, 'surveys').list({}, { signal }),
    graph: (signal) => capability(backend, 'relations').graph({ survey: 'samarbejde-2025', level: 'unit' }, { signal }),
  };
};

const abandonedReads = (readings: (place: Place) => Readings): CaseGroup['cases'] => ({
  'rejects with the reason of one that was abandoned before it began': async (place) => {
    for (const [name, read] of Object.entries(readings(place))) {
      const reason = new Error(`no ${name} after all`);
      expect((await rejection(read(AbortSignal.abort(reason)))) === reason, `${name} did not reject with the reason`);
    }
  },
  'rejects with the reason of one that is abandoned while it runs': async (place) => {
    for (const [name, read] of Object.entries(readings(place))) {
      const controller = new AbortController();
      const reason = new Error(`no ${name} after all`);
      const answer = rejection(read(controller.signal));
      controller.abort(reason);
      expect((await answer) === reason, `${name} did not reject with the reason`);
    }
  },
  'is none the worse for one that is abandoned after it came': async (place) => {
    for (const [name, read] of Object.entries(readings(place))) {
      const controller = new AbortController();
      const answer = await read(controller.signal);
      controller.abort(new Error('too late'));
      expectSame(await read(new AbortController().signal), answer, `${name} asked again`);
    }
  },
});

export const abandonCases: CaseGroup = {
  name: 'abandoned calls',
  about: ['organisation'],
  data: fixtureData,
  cases: abandonedReads(organisationReadings),
};

export const abandonedSurveyCases: CaseGroup = {
  name: 'abandoned calls about surveys',
  about: ['surveys', 'relations'],
  data: fixtureData,
  cases: abandonedReads(surveyReadings),
};

export const abandonedFigureCases: CaseGroup = {
  name: 'abandoned calls about figures of units',
  about: ['indicators', 'informants', 'feedback'],
  data: fixtureData,
  cases: abandonedReads((place) => {
    const { figures } = capability(place.backendFor(READER), 'indicators');
    const { pictures } = capability(place.backendFor(READER), 'informants');
    const { closed } = capability(place.backendFor(READER), 'feedback');
    return {
      figures: (signal) => figures({ units: ['åsen'] }, { signal }),
      pictures: (signal) => pictures({ unit: 'åsen' }, { signal }),
      closed: (signal) => closed('åsen', { signal }),
    };
  }),
};

export const abandonedWriteCases: CaseGroup = {
  name: 'abandoned writes',
  about: ['surveys'],
  data: fixtureData,
  cases: {
    'stores nothing of a write that was abandoned before it began': async (place) => {
      const person = viewer('hjemmepleje:7');
      const surveys = capability(place.backendFor(person), 'surveys');
      const reason = new Error('not after all');
      const signal = AbortSignal.abort(reason);
      const sent = surveys.submit('trivsel', { answers: OPINION }, { idempotencyKey: 'abandoned-before-1', signal });
      expect((await rejection(sent)) === reason, 'the write did not reject with the reason');
      expectSame((await surveys.survey('trivsel')).answered, false);
    },
    'carries a write that was abandoned on its way out once, when it is sent again': async (place) => {
      const surveys = capability(place.backendFor(viewer('hjemmepleje:6')), 'surveys');
      const controller = new AbortController();
      const idempotencyKey = 'abandoned-on-its-way';
      const sent = rejection(
        surveys.submit('trivsel', { answers: OPINION }, { idempotencyKey, signal: controller.signal }),
      );
      controller.abort(new Error('never mind'));
      await sent;
      await surveys.submit('trivsel', { answers: OPINION }, { idempotencyKey });
      expectSame((await surveys.survey('trivsel')).answered, true);
    },
  },
};
