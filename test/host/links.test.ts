import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { eq, like, sql } from 'drizzle-orm';
import { runSurvey } from '../../demo/host/commands/survey.js';
import { configOf } from '../../demo/host/config.js';
import { rowsOf } from '../../demo/host/database/database.js';
import { accessLog, anonymousResponses, invitations, responses, surveyLinks } from '../../demo/host/database/schema.js';
import type { WrittenDefinition } from '../../src/model/survey/language/written.js';
import { SURVEYS, TODAY, pulseAnswers } from '../support/little-town.js';
import { ORIGIN, testHost, writing } from '../support/test-host.js';
import type { TestHost } from '../support/test-host.js';

const definitionOf = (id: string): WrittenDefinition =>
  SURVEYS.find(({ definition }) => definition.id === id)!.definition;

/** Parents asked twice: so that nobody knows who says what, and so that the municipality does. */
const silent: WrittenDefinition = {
  ...definitionOf('anonymous'),
  id: 'forældre',
  title: 'Dit barns hverdag',
  contact: { name: 'Dagtilbud', email: 'dagtilbud@by.example', phone: '12 34 56 78' },
};
const traced: WrittenDefinition = { ...silent, id: 'partnere', privacy: 'confidential', readBack: true };

describe('one-time links', () => {
  let town: TestHost;
  let folder: string;
  const notes: string[] = [];

  const run = async (...args: readonly string[]): Promise<readonly string[]> => {
    const said: string[] = [];
    await runSurvey(args, {
      config: { ...configOf({}), origins: ['https://svar.by.example'] },
      database: town.database,
      say: (line) => said.push(line),
      note: (line) => notes.push(line),
      now: () => TODAY,
      onFailure: () => undefined,
    });
    return said;
  };
  const bring = async (definition: WrittenDefinition): Promise<void> => {
    const path = join(folder, 'survey.json');
    await writeFile(path, JSON.stringify(definition));
    await run('import', path);
  };
  const secretsOf = (lines: readonly string[]): readonly string[] => lines.map((line) => line.split('#')[1]!);

  /** A browser outside the organisation: it has the cookies it was given, for the paths they are for. */
  const browser = (address = '192.0.2.1') => {
    let cookie = '';
    const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
      const headers = new Headers(init.headers);
      headers.set('origin', ORIGIN);
      headers.set('sec-fetch-site', 'same-origin');
      if (cookie && path.startsWith('/svar')) headers.set('cookie', cookie);
      return town.host.fetch(new Request(`${ORIGIN}${path}`, { ...init, headers }), address);
    };
    return {
      ask,
      exchange: async (secret: string): Promise<Response> => {
        const reply = await ask('/svar', { method: 'POST', body: new URLSearchParams({ noegle: secret }) });
        const set = reply.headers.get('set-cookie');
        if (set) cookie = set.split(';')[0]!;
        return reply;
      },
      reads: async (path = '/svar'): Promise<string> => (await (await ask(path)).text()).replace(/\s+/g, ' '),
      ballot: async (id: string): Promise<string> => {
        const reply = await ask(`/svar/api/surveys/${encodeURIComponent(id)}/ballots`, writing('POST'));
        return ((await reply.json()) as { ballot: string }).ballot;
      },
      answer: (id: string, body: object) =>
        ask(`/svar/api/surveys/${encodeURIComponent(id)}/responses`, writing('POST', body)),
    };
  };

  let links: readonly string[];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tvaers-links-'));
    town = await testHost();
    await bring(silent);
    await bring(traced);
    links = secretsOf(await run('invite', 'forældre', '--links', '12', '--unit', 'nord'));
  });
  after(async () => {
    await town.close();
    await rm(folder, { recursive: true });
  });

  describe('are made', () => {
    it('as so many addresses with a secret each after the #, and are said not to come again', async () => {
      const lines = await run('invite', 'partnere', '--links', '3');
      assert.equal(new Set(lines).size, 3);
      for (const line of lines) assert.match(line, /^https:\/\/svar\.by\.example\/svar#[\w-]{43}$/);
      assert.match(notes.at(-1)!, /De kan ikke vises igen/);
      assert.equal(
        (await run('list')).some((line) => /^partnere .* 3 +0 /.test(line)),
        true,
      );
    });

    it('for a list of names that is printed beside them and kept nowhere', async () => {
      const file = join(folder, 'names.txt');
      await writeFile(file, 'Forælder til Asta\nforaelder@example.dk\n\n');
      const lines = await run('invite', 'partnere', '--links-for', file, '--unit', 'nord');
      assert.deepEqual(
        lines.map((line) => line.split('\t')[0]),
        ['Forælder til Asta', 'foraelder@example.dk'],
      );
      assert.match(lines[0]!, /\thttps:\/\/svar\.by\.example\/svar#[\w-]{43}$/);
    });

    it('with no secret and no name in any table, and a random id for whoever holds one', async () => {
      const tables = ['survey_links', 'invitations', 'access_log', 'changes', 'surveys'];
      const rows = await Promise.all(
        tables.map((table) => rowsOf(town.database.sql, sql`select * from ${sql.identifier(table)}`)),
      );
      const stored = JSON.stringify(rows);
      for (const secret of [...links, 'Asta', 'foraelder@'])
        assert.ok(!stored.includes(secret), `${secret} is in a table`);
      const held = await town.database.sql.select().from(surveyLinks).where(eq(surveyLinks.surveyId, 'forældre'));
      assert.equal(held.length, 12);
      for (const { personId } of held) assert.match(personId, /^link:[\da-f-]{36}$/);
    });

    it('counted in the unit named, or where an anonymous answer is among enough', async () => {
      const units = async (id: string) => {
        const rows = await town.database.sql.select().from(invitations).where(eq(invitations.surveyId, id));
        return rows.map(({ unitId }) => unitId).sort();
      };
      assert.deepEqual(new Set(await units('forældre')), new Set(['nord']));
      assert.deepEqual(await units('partnere'), ['by', 'by', 'by', 'nord', 'nord']);
      await bring({ ...silent, id: 'få' });
      await run('invite', 'få', '--links', '3', '--unit', 'nord');
      assert.deepEqual(new Set(await units('få')), new Set(['by']));
    });

    it('only to surveys that somebody from outside can answer', async () => {
      await assert.rejects(run('invite', 'named', '--links', '2'), /»named« er med navn/);
      await assert.rejects(run('invite', 'open', '--links', '2'), /»open« spørger om kolleger/);
      await assert.rejects(run('invite', 'closed', '--links', '2'), /»closed« er lukket/);
      await assert.rejects(
        run('invite', 'forældre', '--links', '2', '--unit', 'ukendt'),
        /Enheden findes ikke: ukendt/,
      );
      for (const count of ['0', '-1', 'mange', '5001'])
        await assert.rejects(run('invite', 'forældre', `--links=${count}`), /fra 1 til 5000 links/);
      await assert.rejects(run('invite', 'forældre', '--links', '2', '--person', 'hr'), /kan ikke forstås/);
      await assert.rejects(bring({ ...traced, privacy: 'named' }), /»partnere« er med navn/);
    });
  });

  describe('lead to a page', () => {
    it('that asks for the link of somebody who has none, and holds nothing of the intranet', async () => {
      const text = await browser().reads();
      assert.match(text, /<h1>Brug dit link<\/h1>/);
      assert.doesNotMatch(text, /Hovedmenu|Vælg bruger|tvaers-survey/);
    });

    it('that shows the survey when the secret has been exchanged, as often as it takes until it is answered', async () => {
      const parent = browser();
      const reply = await parent.exchange(links[0]!);
      assert.equal(reply.status, 204);
      assert.match(
        reply.headers.get('set-cookie')!,
        /^tvaers-svar=[^;]+; Max-Age=36000; Path=\/svar; HttpOnly; SameSite=Lax$/,
      );
      for (const name of ['referrer-policy', 'cache-control'])
        assert.match(reply.headers.get(name)!, /^no-(referrer|store)$/);
      assert.match(await parent.reads(), /<tvaers-survey survey="forældre">/);
      assert.match(await parent.reads(), /data-backend="\/svar\/api"/);
      assert.equal((await parent.exchange(links[0]!)).status, 204);
      const page = await parent.ask('/svar');
      assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
      assert.equal(page.headers.get('cache-control'), 'no-store');
      const survey = (await (await parent.ask('/svar/api/surveys/for%C3%A6ldre')).json()) as { answered: boolean };
      assert.equal(survey.answered, false);
    });

    it('that is open for that one survey, and for nothing else', async () => {
      const parent = browser();
      await parent.exchange(links[0]!);
      const status = async (path: string): Promise<number> => (await parent.ask(path)).status;
      assert.equal(await status('/svar/api/surveys/partnere'), 403);
      assert.equal(await status('/svar/api/surveys/open'), 403);
      const list = (await (await parent.ask('/svar/api/surveys')).json()) as { items: readonly { id: string }[] };
      assert.deepEqual(
        list.items.map(({ id }) => id),
        ['forældre'],
      );
      for (const path of ['units', 'people', 'relations?survey=open', 'results?survey=forældre', 'stream'])
        assert.ok([401, 404, 501].includes(await status(`/svar/api/${path}`)), path);
      assert.equal(await status('/tvaers/api/surveys/for%C3%A6ldre'), 401);
    });

    it('and are no way in for whoever is signed in: the one cookie is not taken for the other', async () => {
      const parent = browser();
      await parent.exchange(links[0]!);
      const employee = await town.as('employee')('/svar/api/surveys/open');
      assert.equal(employee.status, 401);
      const told = await town.as('employee')('/svar');
      assert.match(await told.text(), /Brug dit link/);
    });
  });

  describe('are answered', () => {
    it('once and anonymously, by a ballot, so that nothing stored leads from the link to the answer', async () => {
      const parent = browser();
      await parent.exchange(links[1]!);
      const ballot = await parent.ballot('forældre');
      const body = { ballot, answers: pulseAnswers(4, 'Fra en forælder') };
      assert.equal((await browser('192.0.2.9').answer('forældre', body)).status, 204);
      const [kept] = await town.database.sql
        .select()
        .from(anonymousResponses)
        .where(eq(anonymousResponses.surveyId, 'forældre'));
      assert.deepEqual(kept?.answers, body.answers);
      assert.equal(kept.unitId, 'nord');
      const held = await town.database.sql.select().from(surveyLinks).where(eq(surveyLinks.surveyId, 'forældre'));
      const row = JSON.stringify(kept);
      for (const { personId, tokenHash } of held)
        assert.ok(!row.includes(personId) && !row.includes(tokenHash) && !row.includes(personId.slice(5)));
      assert.equal(await town.database.sql.$count(accessLog, like(accessLog.personId, 'link:%')), 0);
    });

    it('and then say that they have been used, in any browser', async () => {
      const other = browser('192.0.2.2');
      await other.exchange(links[1]!);
      const text = await other.reads();
      assert.match(text, /<h1>Linket er brugt<\/h1>/);
      assert.match(text, /Der er svaret på »Dit barns hverdag« med det her link\. Det kan kun bruges én gang\./);
      assert.match(
        text,
        /Kontakt Dagtilbud, <a href="mailto:dagtilbud@by\.example">.*<a href="tel:12345678">12 34 56 78</,
      );
      assert.doesNotMatch(text, /tvaers-survey/);
      const again = await other.ask('/svar/api/surveys/for%C3%A6ldre/ballots', writing('POST'));
      assert.equal(again.status, 409);
    });

    it('once in a confidential survey too, in the name of the link', async () => {
      const [secret] = secretsOf(await run('invite', 'partnere', '--links', '1', '--unit', 'syd'));
      const partner = browser();
      await partner.exchange(secret!);
      assert.equal((await partner.answer('partnere', { answers: pulseAnswers(2) })).status, 204);
      assert.equal((await partner.answer('partnere', { answers: pulseAnswers(5) })).status, 409);
      // A link is passed on more easily than a sign-in, so that no answer comes back for one, and none is promised.
      const met = (await (await partner.ask('/svar/api/surveys/partnere')).json()) as object;
      assert.equal('readBack' in met, false);
      assert.equal((await partner.ask('/svar/api/surveys/partnere/responses/mine')).status, 403);
      const rows = await town.database.sql.select().from(responses).where(eq(responses.surveyId, 'partnere'));
      assert.deepEqual(
        rows.map(({ answers, unitId }) => [answers, unitId]),
        [[pulseAnswers(2), 'syd']],
      );
      assert.match(await partner.reads(), /Linket er brugt/);
    });
  });

  describe('end', () => {
    it('where nobody made them: after so many from one address it has to wait, and others have not', async () => {
      const guesser = browser('198.51.100.7');
      const real = links[2]!;
      for (const wrong of ['', 'x', real.slice(1), `${real}a`, ...Array.from({ length: 16 }, (_, at) => `guess-${at}`)])
        assert.equal((await guesser.exchange(wrong)).status, 404);
      const refused = await guesser.exchange('en til');
      assert.equal(refused.status, 429);
      assert.equal(refused.headers.get('retry-after'), '3');
      assert.equal((await guesser.exchange(real)).status, 429);
      assert.equal((await browser('198.51.100.8').exchange(real)).status, 204);
      assert.match(await guesser.reads('/svar?fejl=ukendt'), /<h1>Linket virker ikke<\/h1>/);
      assert.match(await guesser.reads('/svar?fejl=vent'), /Vent et minut, og åbn så dit link igen/);
    });

    it('for a cookie that somebody made up', async () => {
      const reply = await town.host.fetch(
        new Request(`${ORIGIN}/svar`, { headers: { cookie: town.cookieOf('employee').replace('bruger', 'svar') } }),
        '192.0.2.3',
      );
      assert.match(await reply.text(), /Linket virker ikke/);
    });

    it('when the survey closes, and begin when it opens', async () => {
      await bring({ ...silent, id: 'senere', opensAt: '2026-04-10T08:00:00+02:00' });
      const [secret] = secretsOf(await run('invite', 'senere', '--links', '6', '--unit', 'nord'));
      const parent = browser();
      await parent.exchange(secret!);
      assert.match(await parent.reads(), /»Dit barns hverdag« åbner 10\. april 2026\. Åbn linket igen til den tid\./);
      await run('open', 'senere');
      assert.match(await parent.reads(), /<tvaers-survey survey="senere">/);
      await run('close', 'senere');
      const text = await parent.reads();
      assert.match(text, /<h1>Undersøgelsen er lukket<\/h1>/);
      assert.match(text, /»Dit barns hverdag« er lukket, så du kan ikke længere svare\./);
      assert.equal((await parent.ask('/svar/api/surveys/senere/ballots', writing('POST'))).status, 409);
    });

    it('with the survey, when it is deleted or its answers are', async () => {
      const parent = browser();
      await parent.exchange(links[3]!);
      await run('delete', 'senere', '--confirm', 'senere');
      assert.equal(await town.database.sql.$count(surveyLinks, eq(surveyLinks.surveyId, 'senere')), 0);
      assert.match(await parent.reads(), /tvaers-survey/);
      await town.advance(new Date('2026-12-31T08:00:00+01:00'));
      assert.equal(await town.database.sql.$count(surveyLinks), 0);
      assert.equal((await parent.exchange(links[3]!)).status, 404);
      assert.match(await parent.reads(), /Når svarene på en undersøgelse er slettet, virker dens links heller ikke/);
    });
  });
});
