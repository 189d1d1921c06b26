import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { openEmbedded } from '../../demo/host/database/embedded.js';
import { anonymousResponses, responses } from '../../demo/host/database/schema.js';
import type { Answers } from '../../src/model/survey/answers.js';
import { browserOf, hostProcess } from './host-process.js';
import { writing } from './test-host.js';
import type { Sending } from './test-host.js';

/** What one person sends: an answer of their own to the first survey, and an anonymous one to the second. */
export interface Answering {
  readonly personId: string;
  /** Left out for those who are not asked. */
  readonly own?: Answers;
  readonly anonymous: Answers;
}

export interface Killing {
  /** The data folder, with a municipality in it. */
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly surveys: { readonly own: string; readonly anonymous: string };
  /** The question whose words tell each answer from all others. */
  readonly words: { readonly own: string; readonly anonymous: string };
  /** Those who answer before each kill: one list a kill. */
  readonly rounds: readonly (readonly Answering[])[];
  /** Milliseconds of answering before the kill, at most. */
  readonly within: number;
  readonly roll: () => number;
}

const LANES = 4;

/**
 * Kills the host with `kill -9` at random moments while people answer, and starts it again. After that every answer that
 * got a success is there exactly once, and sending it again is harmless. Returns how many were sent and thanked for.
 */
export async function killWhileAnswering({
  environment = {},
  folder,
  roll,
  rounds,
  surveys,
  within,
  words,
}: Killing): Promise<{ readonly sent: number; readonly thanked: number }> {
  const thanked = new Set<string>();
  const sent = new Map<string, { readonly path: string; readonly init: Sending }>();

  const send = async (address: string, name: string, path: string, init: Sending): Promise<Response | undefined> => {
    sent.set(name, { path, init });
    const response = await fetch(`${address}${path}`, init).catch(() => undefined);
    if (response?.ok) thanked.add(name);
    return response;
  };
  const pathOf = (survey: string, what: string): string => `/tvaers/api/surveys/${survey}/${what}`;

  const answer = async (address: string, { anonymous, own, personId }: Answering): Promise<void> => {
    const as = (init: Sending): Sending => ({ ...init, headers: { ...init.headers, ...browserOf(personId) } });
    if (own) {
      const write = writing('POST', { answers: { ...own, [words.own]: wordsOf(personId) } });
      await send(address, `own ${personId}`, pathOf(surveys.own, 'responses'), as(write));
    }
    const drawn = await send(address, `draw ${personId}`, pathOf(surveys.anonymous, 'ballots'), as(writing('POST')));
    if (!drawn?.ok) return;
    const { ballot } = (await drawn.json().catch(() => ({}))) as { readonly ballot?: string };
    if (ballot === undefined) return;
    const slip = writing('POST', { ballot, answers: { ...anonymous, [words.anonymous]: wordsOf(personId) } });
    await send(address, `anonymous ${personId}`, pathOf(surveys.anonymous, 'responses'), slip);
  };

  for (const round of rounds) {
    const host = await hostProcess({ TVAERS_DATA: folder, ...environment });
    const address = await host.address;
    const waiting = [...round];
    let isUp = true;
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next && isUp; next = waiting.shift()) await answer(address, next);
    };
    await answer(address, waiting.shift()!);
    const answering = Promise.all(Array.from({ length: LANES }, lane));
    await pause(within * roll());
    host.signal('SIGKILL');
    assert.equal(await host.ended, null);
    isUp = false;
    await answering;
  }

  const host = await hostProcess({ TVAERS_DATA: folder, ...environment });
  const address = await host.address;
  for (const name of thanked) {
    const { init, path } = sent.get(name)!;
    assert.ok((await fetch(`${address}${path}`, init)).ok, `sending ${name} again went wrong`);
  }
  host.signal('SIGTERM');
  await host.ended;
  await expectOnce(folder, surveys, words, thanked);
  return { sent: sent.size, thanked: thanked.size };
}

const wordsOf = (personId: string): string => `Ord fra ${personId}`;

async function expectOnce(
  folder: string,
  surveys: Killing['surveys'],
  words: Killing['words'],
  thanked: ReadonlySet<string>,
): Promise<void> {
  const database = await openEmbedded(folder);
  try {
    const own = await database.sql.select().from(responses).where(eq(responses.surveyId, surveys.own));
    const anonymous = await database.sql
      .select()
      .from(anonymousResponses)
      .where(eq(anonymousResponses.surveyId, surveys.anonymous));
    for (const [kind, rows] of [
      ['own', own],
      ['anonymous', anonymous],
    ] as const) {
      // Those who answered before the first kill wrote words of their own.
      const found = rows
        .map(({ answers }) => String((answers as Readonly<Record<string, unknown>>)[words[kind]]))
        .filter((text) => text.startsWith(wordsOf('')));
      assert.equal(new Set(found).size, found.length, `something is there twice in ${kind}`);
      for (const name of thanked) {
        const [of, personId] = name.split(' ');
        if (of === kind) assert.ok(found.includes(wordsOf(personId!)), `${name} is gone`);
      }
    }
  } finally {
    await database.close();
  }
}
