import assert from 'node:assert/strict';
import { it, mock } from 'node:test';
import { memoryBackend } from '../../src/adapters/memory.js';
import { fixtureData } from '../../src/backend/conformance/fixture.js';

// In a file of its own, because it is said once a page.
it('warns once of answers in the page that are not to be shown one by one', () => {
  const { mock: warned } = mock.method(console, 'warn', () => undefined);
  const { surveys = [], ...organisation } = fixtureData();
  memoryBackend({ ...organisation, surveys: surveys.filter(({ definition }) => definition.privacy === 'named') });
  assert.equal(warned.callCount(), 0);
  memoryBackend({ ...organisation, surveys });
  memoryBackend({ ...organisation, surveys });
  assert.equal(warned.callCount(), 1);
  assert.match(String(warned.calls[0]?.arguments[0]), /Keep real answers behind a server/);
});
