import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import { runSurvey } from '../../demo/host/commands/survey.js';
import { configOf } from '../../demo/host/config.js';
import * as schema from '../../demo/host/database/schema.js';
import type { WrittenDefinition } from '../../src/model/survey/language/written.js';
import { TEMPLATE_NAMES } from '../../src/model/survey/templates/survey-template.js';
import { SURVEYS, TODAY, pulseAnswers, relationAnswers } from '../support/little-town.js';
import { testHost, writing } from '../support/test-host.js';
import type { TestHost } from '../support/test-host.js';

const { accessLog, anonymousResponses, ballotsDrawn, idempotencyKeys, invitations, placements, responses, surveys } =
  schema;

const definitionOf = (id: string): WrittenDefinition =>
  SURVEYS.find(({ definition }) => definition.id === id)!.definition;

describe('the commands about surveys', () => {
  let town: TestHost;
  let folder: string;
  const now = TODAY;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tvaers-surveys-'));
    town = await testHost();
  });
  after(async () => {
    await town.close();
    await rm(folder, { recursive: true });
  });

  /** What a command says when it can be carried out. */
  const run = async (...args: readonly string[]): Promise<string> => {
    const said: string[] = [];
    await runSurvey(args, {
      config: configOf({}),
      database: town.database,
      say: (line) => said.push(line),
      note: () => undefined,
      now: () => now,
      onFailure: () => undefined,
    });
    return said.join('\n');
  };
  const file = async (content: unknown): Promise<string> => {
    const path = join(folder, 'survey.json');
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const bring = async (content: unknown): Promise<string> => run('import', await file(content));
  const rowOf = async (id: string) => (await town.database.sql.select().from(surveys).where(eq(surveys.id, id)))[0];
  const deeds = async (id: string): Promise<readonly string[]> =>
    (await town.database.sql.select().from(accessLog).where(eq(accessLog.surveyId, id)))
      .filter(({ personId }) => personId === 'tvaers:operator')
      .map(({ action }) => action)
      .sort();
  const unitsOf = async (id: string): Promise<Readonly<Record<string, string | null>>> =>
    Object.fromEntries(
      (await town.database.sql.select().from(invitations).where(eq(invitations.surveyId, id))).map(
        ({ personId, unitId }) => [personId, unitId],
      ),
    );

  describe('template', () => {
    it('writes each of them to a file that can be imported as it is, and never over another', async () => {
      for (const name of TEMPLATE_NAMES) {
        const path = join(folder, `${name}.json`);
        assert.match(await run('template', name, path), /Ret den, før den bruges/);
        assert.match(await run('import', path), /er lagt i databasen\. Ingen er inviteret endnu\./);
        await assert.rejects(run('template', name, path), /er der allerede/);
      }
      const [pulse] = (await run('list')).split('\n').filter((line) => line.startsWith('pulse-'));
      assert.match(pulse!, /planlagt\/planned {2,}anonym\/anonymous/);
      const brought = (await run('list')).split('\n').map((line) => line.split(' ')[0]!);
      for (const id of brought.filter((one) => TEMPLATE_NAMES.some((name) => one.startsWith(`${name}-`))))
        await run('delete', id, '--confirm', id);
    });

    it('says which there are, where there is none of that name', async () => {
      await assert.rejects(run('template', 'hemmelig', join(folder, 'x.json')), /relational, social-capital/);
      await assert.rejects(run('template', 'pulse'), /Kommandoen kan ikke forstås/);
      await assert.rejects(
        run('template', 'pulse', join(folder, 'findes-ikke', 'x.json')),
        /kan ikke skrives \(ENOENT\)/,
      );
    });
  });

  describe('import', () => {
    it('puts a survey that nobody is invited to in the database, for the running host to see', async () => {
      const said = await bring({
        $schema: './survey.schema.json',
        ...definitionOf('open'),
        id: 'ny',
        title: 'Ny runde',
      });
      assert.match(said, /^»ny« er lagt i databasen\. Ingen er inviteret endnu\./);
      assert.deepEqual(await deeds('ny'), ['import']);
      const read = await town.as('hr')('/tvaers/api/surveys/ny');
      assert.equal(((await read.json()) as { title: string }).title, 'Ny runde');
      assert.equal((await town.as('employee')('/tvaers/api/surveys/ny')).status, 403);
    });

    it('says everything that is wrong with a definition and where, and keeps nothing of it', async () => {
      const [page] = definitionOf('open').pages;
      const wrong = {
        ...definitionOf('open'),
        id: 'gal',
        minimum: 3,
        colour: 'red',
        pages: [page, { ...page, id: 'anden' }],
      };
      await assert.rejects(bring(wrong), ({ message }: Error) => {
        assert.match(message, /survey\.json kan ikke bruges/);
        assert.match(message, /^\/colour {2}Feltet findes ikke/m);
        assert.match(message, /^\/minimum {2}Resultater skal gælde mindst 5 personer\.\n +\S.* 5 /m);
        assert.match(message, /^\/pages\/1\/questions\/0\/id {2}»hvem« er brugt to gange\./m);
        return true;
      });
      await assert.rejects(bring('{ id: 1'), /Teksten er ikke JSON/);
      await assert.rejects(bring([]), /definition/);
      await assert.rejects(run('import', join(folder, 'nowhere.json')), /nowhere\.json kan ikke åbnes \(ENOENT\)/);
      const unstorable = { ...definitionOf('open'), id: 'tegn', title: 'nul \0 midt i' };
      await assert.rejects(bring(unstorable), /et tegn, der ikke kan gemmes/);
      assert.equal(await rowOf('gal'), undefined);
      assert.equal(await rowOf('tegn'), undefined);
    });

    it('replaces one that nobody has begun to answer, and counts those invited anew', async () => {
      assert.match(await bring({ ...definitionOf('open'), title: 'Rettet' }), /er lagt i stedet for/);
      assert.match(await bring({ ...definitionOf('open'), title: 'Rettet' }), /ord for ord/);
      assert.equal((await unitsOf('open'))['employee'], 'nord');
      const { pages } = definitionOf('anonymous');
      await bring({ ...definitionOf('open'), privacy: 'anonymous', pages });
      assert.deepEqual(new Set(Object.values(await unitsOf('open'))), new Set(['by']));
      await bring(definitionOf('open'));
      assert.equal((await unitsOf('open'))['employee'], 'nord');
      assert.deepEqual(await deeds('open'), ['import', 'import', 'import']);
    });

    it('changes of one with answers only what they do not stand on', async () => {
      await town.as('employee')(
        '/tvaers/api/surveys/open/responses',
        writing('POST', { answers: relationAnswers('neighbour') }),
      );
      const before = definitionOf('open');
      const harmless = {
        ...before,
        contact: { name: 'Ny kontakt' },
        privacyNotice: '/privatliv#nyt',
        closesAt: '2026-05-15T16:00:00+02:00',
        deleteAfter: '2026-11-30',
      };
      assert.match(await bring(harmless), /er rettet, og svarene står/);
      assert.deepEqual((await rowOf('open'))?.definition, harmless);
      for (const [field, value] of Object.entries({
        title: 'En anden',
        minimum: 6,
        audience: ['everyone'],
        pages: definitionOf('anonymous').pages,
        deleteAfter: '2026-12-01',
        closesAt: '2026-03-31T09:00:00+02:00',
        opensAt: '2026-03-02T08:00:00+01:00',
      }))
        await assert.rejects(bring({ ...harmless, [field]: value }), ({ message }: Error) => {
          assert.match(message, new RegExp(`^»open« har svar, .*: »${field}«\\. Giv .* et andet id\\.\n`));
          return true;
        });
      assert.deepEqual((await rowOf('open'))?.definition, harmless);
      await assert.rejects(
        bring({ ...definitionOf('closed'), closesAt: '2026-05-01T16:00:00+02:00' }),
        /»closed« har svar.*»closesAt«/,
      );
    });

    it('takes the facts that the organisation knows, and refuses those that nobody would give', async () => {
      const base = { ...definitionOf('open'), id: 'fakta' };
      await assert.rejects(
        bring({ ...base, facts: [{ id: 'navn', kind: 'text' }] }),
        /Værten ved ikke, hvad disse oplysninger er: navn\. Skriv det i »from«\./,
      );
      await assert.rejects(
        bring({ ...base, facts: [{ id: 'år', kind: 'text', from: 'years' }] }),
        /\/facts\/0\/kind {2}Oplysningen »år« er et tal og ikke en tekst\./,
      );
      const facts = [
        { id: 'sted', kind: 'text', from: 'unit' },
        { id: 'leder', kind: 'text', from: 'leader' },
      ];
      await bring({ ...base, facts });
      await run('invite', 'fakta', '--person', 'employee');
      const { given } = (await (await town.as('employee')('/tvaers/api/surveys/fakta')).json()) as { given: unknown };
      assert.deepEqual(given, { sted: 'Enhed nord', leder: 'Navn leader' });
      await assert.rejects(run('invite', 'fakta', '--links', '2'), /»fakta« bruger oplysninger om den, der svarer/);
      await run('delete', 'fakta', '--confirm', 'fakta');
    });

    it('counts a drawn ballot as an answer on its way', async () => {
      await town.as('employee')('/tvaers/api/surveys/anonymous/ballots', writing('POST'));
      await assert.rejects(bring({ ...definitionOf('anonymous'), minimum: 6 }), /»anonymous« har svar.*»minimum«/);
    });
  });

  describe('invite', () => {
    it('asks people, whole units with those below, and those in a file, each once and counted where they work', async () => {
      const list = join(folder, 'people.txt');
      await writeFile(list, '# ledere\nhead\n\nemployee # igen\r\n');
      const said = await run(
        'invite',
        'ny',
        '--person',
        'hr',
        '--person',
        'engineer',
        '--unit',
        'nord',
        '--file',
        list,
      );
      assert.match(said, /^7 er inviteret til »ny«, 7 i alt\./);
      assert.deepEqual(await unitsOf('ny'), {
        hr: 'by',
        engineer: 'veje',
        leader: 'nord',
        employee: 'nord',
        colleague: 'nord',
        editor: 'nord',
        head: 'pleje',
      });
      assert.match(await run('invite', 'ny', '--unit', 'pleje'), /^2 er inviteret til »ny«, 9 i alt\./);
      assert.equal((await town.as('neighbour')('/tvaers/api/surveys/ny')).status, 200);
      assert.deepEqual(await deeds('ny'), ['import', 'invite', 'invite']);
    });

    it('refuses all of it where one of them is unknown, and says who', async () => {
      await assert.rejects(
        run('invite', 'ny', '--person', 'stranger', '--person', 'ukendt'),
        /Disse personer findes ikke: ukendt\.\nThere are no such people: ukendt\./,
      );
      await assert.rejects(run('invite', 'ny', '--unit', 'ingen-steder'), /Disse enheder findes ikke: ingen-steder\./);
      await assert.rejects(run('invite', 'ny'), /ikke sagt, hvem der inviteres/);
      await assert.rejects(
        run('invite', 'findes-ikke', '--person', 'hr'),
        /ingen undersøgelse, der hedder »findes-ikke«/,
      );
      assert.equal(Object.hasOwn(await unitsOf('ny'), 'stranger'), false);
    });

    it('is over when a survey has closed, and when somebody has begun to answer an anonymous one', async () => {
      await assert.rejects(run('invite', 'closed', '--person', 'hr'), /»closed« er lukket/);
      await assert.rejects(run('invite', 'anonymous', '--person', 'hr'), /anonym, og nogen er begyndt at svare/);
    });

    it('counts an anonymous answer in no unit smaller than the minimum of those invited', async () => {
      const { pages } = definitionOf('anonymous');
      await bring({ ...definitionOf('open'), id: 'stille', privacy: 'anonymous', pages });
      await run('invite', 'stille', '--unit', 'nord');
      assert.deepEqual(new Set(Object.values(await unitsOf('stille'))), new Set(['by']));
      await run('invite', 'stille', '--person', 'head', '--person', 'neighbour');
      assert.equal((await unitsOf('stille'))['employee'], 'pleje');
    });
  });

  describe('open and close', () => {
    it('open a planned survey before its date, and close it before its date', async () => {
      assert.equal(await run('open', 'planned'), '»planned« er åben. / “planned” is open.');
      const state = async () =>
        ((await (await town.as('employee')('/tvaers/api/surveys/planned')).json()) as { state: string }).state;
      assert.equal(await state(), 'open');
      await assert.rejects(run('open', 'planned'), /allerede åben/);
      assert.equal(await run('close', 'planned'), '»planned« er lukket. / “planned” is closed.');
      assert.equal(await state(), 'closed');
      await assert.rejects(run('close', 'planned'), /ingen åben undersøgelse, der hedder »planned«/);
      assert.deepEqual(await deeds('planned'), ['close', 'open']);
    });

    it('open again what was closed before anybody had answered, and nothing whose results may have been seen', async () => {
      assert.match(await run('open', 'planned'), /er åben/);
      assert.match(await run('close', 'named'), /er lukket/);
      await assert.rejects(run('open', 'named'), /har svar, så resultaterne kan være set/);
      await assert.rejects(run('open', 'closed'), /lukket efter sin egen dato/);
    });
  });

  describe('list', () => {
    it('says of each survey how it stands', async () => {
      const lines = (await run('list')).split('\n');
      assert.match(lines[0]!, /^id +tilstand\/state +svar gives\/privacy +inviteret\/invited +svar\/answers/);
      const line = lines.find((each) => each.startsWith('open '))!;
      assert.match(
        line,
        /^open +åben\/open +fortrolig\/confidential +6 +1 +2026-03-01 08:00 +2026-05-15 16:00 +2026-11-30$/,
      );
      assert.equal(lines.length, 1 + 7);
    });
  });

  describe('delete', () => {
    it('asks for the id once more, and takes nothing without it', async () => {
      await assert.rejects(run('delete', 'open'), /Skriv --confirm open, hvis/);
      await assert.rejects(run('delete', 'open', '--confirm', 'åben'), /Skriv --confirm open, hvis/);
      assert.equal((await rowOf('open'))?.id, 'open');
      await assert.rejects(run('delete', 'findes-ikke', '--confirm', 'findes-ikke'), /ingen undersøgelse, der hedder/);
    });

    it('takes the survey with its answers and all that belongs to it, and leaves the others', async () => {
      await town.database.sql
        .insert(placements)
        .values({ survey: 'open', level: 'unit', places: [{ id: 'nord', x: 1, y: 2 }] });
      assert.equal(await run('delete', 'open', '--confirm', 'open'), '»open« er slettet. / “open” is deleted.');
      for (const table of [invitations, responses, anonymousResponses, ballotsDrawn, idempotencyKeys])
        assert.equal(await town.database.sql.$count(table, eq(table.surveyId, 'open')), 0);
      assert.equal(await town.database.sql.$count(placements), 0);
      assert.equal(await rowOf('open'), undefined);
      assert.equal((await town.as('employee')('/tvaers/api/surveys/open')).status, 404);
      assert.equal(await town.database.sql.$count(responses, eq(responses.surveyId, 'closed')), 6);
      assert.ok((await deeds('open')).includes('delete'));
    });

    it('takes what was answered by ballot too', async () => {
      await run('delete', 'anonymous', '--confirm', 'anonymous');
      assert.equal(await town.database.sql.$count(ballotsDrawn), 0);
      const answer = writing('POST', { ballot: 'a.b.c', answers: pulseAnswers(3) });
      assert.equal((await town.as()('/tvaers/api/surveys/anonymous/responses', answer)).status, 404);
    });
  });

  it('say how they are used to somebody who asks for another', async () => {
    for (const args of [
      [],
      ['list', 'open'],
      ['import'],
      ['open', 'a', 'b'],
      ['open', 'a', '--confirm', 'a'],
      ['format', 'open'],
      ['list', '--everything'],
    ])
      await assert.rejects(run(...args), /Kommandoen kan ikke forstås\.[^]*npm run host -- survey import <fil>/);
  });
});
