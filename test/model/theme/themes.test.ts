import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { resolveTokens } from '../../../.config/scripts/resolve-tokens.mjs';
import { WHOLE, readTheme, themeNames } from '../../../.config/scripts/theme-files.mjs';
import { checkContrast, contrastReport } from '../../../src/model/theme/contrast-check.js';
import { leastApart } from '../../../src/model/theme/colour-vision.js';
import { colourOf, contrastOf } from '../../../src/model/theme/colour.js';
import { PAIRS, frontOf } from '../../../src/model/theme/colour-pairs.js';
import { themeCss } from '../../../src/model/theme/theme-css.js';
import { colourValue, themePackage } from '../../../src/model/theme/theme-package.js';
import { MODES, strengthened, themeOf } from '../../../src/model/theme/theme.js';
import { DATA_COLOURS, ROLES, SLOTS, TOKENS, strongerOf } from '../../../src/model/theme/token-contract.js';
import { chance as chanceOf } from '../../support/chance.js';

const whole = (await readTheme(WHOLE)).tokens;
const names = await themeNames();
const brand = (colours: Readonly<Record<string, string>>, rest: object = {}) => ({
  brand: {
    $type: 'color',
    ...Object.fromEntries(Object.entries(colours).map(([name, hex]) => [name, { $value: colourValue(hex) }])),
    ...rest,
  },
});
const theme = (tokens: unknown, modes: { light?: unknown; dark?: unknown } = {}) =>
  themeOf({ tokens, ...modes }, whole).theme;

describe('the contract', () => {
  it('has the roles and slots of NL Design System, and eight colours of data with letters on them', () => {
    assert.equal(TOKENS.length, ROLES.length * SLOTS.length + 16 + 6);
    assert.equal(new Set(TOKENS.map(({ name }) => name)).size, TOKENS.length);
    for (const name of ['color-action-bg-default', 'color-default-color-document', 'data-8-on', 'focus-color'])
      assert.ok(TOKENS.some((token) => token.name === name));
  });

  it('knows every colour that a pair names', () => {
    const known = new Set(TOKENS.filter(({ type }) => type === 'color').map(({ name }) => name));
    for (const pair of PAIRS) assert.ok(known.has(frontOf(pair)[0]) && known.has(pair.back), JSON.stringify(pair));
  });
});

describe('the themes that are shipped', () => {
  it('are the five', () => {
    assert.deepEqual([...names].sort(), ['dkfds-borger', 'dkfds-virk', 'eksempel-kommune', 'high-contrast', 'tvaers']);
  });

  for (const name of names)
    describe(name, async () => {
      const files = await readTheme(name);
      const { faults, theme: own } = themeOf(files, whole);

      it('is whole and without faults, and passes the contrast gate', () => {
        assert.deepEqual(faults, []);
        assert.deepEqual(
          checkContrast(own).filter(({ passes }) => !passes),
          [],
        );
        for (const mode of MODES) assert.equal(own[mode].size, ROLES.length * SLOTS.length + 17);
      });

      it('reads in another tool as it does here, in every mode', async () => {
        const folder = mkdtempSync(join(tmpdir(), 'tvaers-theme-'));
        for (const [file, text] of themePackage(name, own)) writeFileSync(join(folder, file), text);
        for (const mode of MODES)
          for (const contrast of ['normal', 'more']) {
            const read = await resolveTokens(join(folder, `${name}.resolver.json`), { mode, contrast });
            const expected = contrast === 'more' ? strengthened(own[mode]) : own[mode];
            assert.deepEqual(
              [...expected].filter(([token, hex]) => read.get(token) !== hex),
              [],
            );
            assert.equal(read.size, expected.size + own.rest.size);
          }
        rmSync(folder, { recursive: true });
      });

      it('has colours of data that nobody takes for each other, whichever cones they lack', () => {
        for (const mode of MODES) {
          const palette = Array.from({ length: DATA_COLOURS }, (_, index) =>
            colourOf(own[mode].get(`data-${index + 1}`)!)!,
          );
          assert.ok(leastApart(palette) > (name === 'tvaers' ? 0.1 : 0.045), `${mode}: ${leastApart(palette)}`);
        }
      });

      it('names no letters, so that the page’s own are kept', () => {
        assert.equal(own.rest.has('text-font-family'), false);
      });
    });

  it('have letters at 7 to 1 in the one of high contrast, for everyone', async () => {
    const { theme: own } = themeOf(await readTheme('high-contrast'), whole);
    assert.equal(own.strong, true);
    const letters = checkContrast(own).filter(({ kind }) => kind === 'text');
    assert.ok(letters.length > 0);
    assert.deepEqual(
      letters.filter(({ ratio }) => ratio < 7),
      [],
    );
  });
});

describe('a theme from a brand', () => {
  it('passes whatever the colours are', () => {
    const chance = chanceOf(2026);
    const hex = () =>
      `#${Math.floor(chance() * 2 ** 24)
        .toString(16)
        .padStart(6, '0')}`;
    for (let round = 0; round < 40; round += 1) {
      const colours = Object.fromEntries(
        ['action', 'accent', 'info', 'positive', 'warning', 'negative', 'focus'].map((name) => [name, hex()]),
      );
      const failed = checkContrast(theme(brand(colours))).filter(({ passes }) => !passes);
      assert.deepEqual(failed, [], JSON.stringify(colours));
    }
  });

  it('keeps the brand’s colour where it can be kept', () => {
    const own = theme(brand({ action: '#8f2a5b' }));
    assert.equal(own.light.get('color-action-inverse-bg-default'), '#8f2a5b');
    assert.equal(own.light.get('color-action-border-default'), '#8f2a5b');
    assert.equal(own.light.get('color-default-bg-document'), '#ffffff');
  });

  it('puts dark letters on a light brand’s buttons', () => {
    const own = theme(brand({ action: '#f2c200', page: '#101418', ink: '#ffffff' }));
    const [ground, letters] = ['bg-default', 'color-default'].map((slot) =>
      colourOf(own.light.get(`color-action-inverse-${slot}`)!)!,
    );
    assert.ok(contrastOf(ground!, letters!) >= 4.5);
    assert.ok(letters!.red < 0.5);
  });

  it('takes what the brand leaves out from the neutral look, and the accent from the action', () => {
    const own = theme(brand({ action: '#8f2a5b' }));
    assert.equal(own.light.get('color-accent-border-default'), own.light.get('color-action-border-default'));
    assert.equal(own.light.get('data-3'), '#9274da');
    // The first is the brand's, and what was first stands where the palette had a colour like it.
    assert.equal(own.light.get('data-1'), '#8f2a5b');
    assert.equal(own.light.get('data-8'), '#0d6079');
    assert.equal(own.rest.get('border-radius'), '6px');
    assert.equal(
      theme(brand({}, { radius: { $type: 'dimension', $value: { value: 2, unit: 'px' } } })).rest.get('border-radius'),
      '2px',
    );
  });

  it('says more for who asks for more contrast, never less', () => {
    for (const mode of MODES) {
      const colours = theme(brand({ action: '#44831e' }))[mode];
      const page = colourOf(colours.get('color-default-bg-document')!)!;
      const against = (token: string) => contrastOf(colourOf(colours.get(token)!)!, page);
      for (const { name } of TOKENS)
        if (strongerOf(name) !== name) assert.ok(against(strongerOf(name)) >= against(name), name);
    }
  });
});

describe('a theme that is written token by token', () => {
  const warned = { color: { $type: 'color', warning: { 'color-default': { $value: colourValue('#febb30') } } } };

  it('holds what is written, also where it cannot be read, and the gate says so with a colour that can', () => {
    const own = theme(whole, { light: warned });
    const report = contrastReport(own);
    assert.equal(report.passes, false);
    assert.equal(report.failed, 1);
    const [failed] = report.findings.filter(({ passes }) => !passes);
    assert.deepEqual(
      [failed!.kind, failed!.front, failed!.mode, failed!.colours[0], failed!.limit],
      ['text', 'color-warning-color-default', 'light', '#febb30', 4.5],
    );
    assert.ok(failed!.ratio < 1.8);
    const mended = theme(whole, {
      light: { color: { $type: 'color', warning: { 'color-default': { $value: failed!.nearest } } } },
    });
    assert.equal(contrastReport(mended).passes, true);
  });

  it('says which names are not in the contract, and leaves a partner’s own alone', () => {
    const { faults } = themeOf(
      {
        tokens: {
          brand: { $type: 'color', acton: { $value: '#000' } },
          color: {
            $type: 'color',
            action: { 'bg-defualt': { $value: '#000' } },
            kommune: { green: { $value: '#080' } },
          },
        },
      },
      whole,
    );
    assert.deepEqual(faults, [
      { token: 'brand-acton', problem: 'unknown-name' },
      { token: 'color-action-bg-defualt', problem: 'unknown-name' },
    ]);
  });
});

describe('the style sheet of a theme', () => {
  it('is a layer without specificity that follows the page’s colour scheme', () => {
    const css = themeCss(theme(whole));
    assert.match(css, /^@layer tvaers\.theme \{\n {2}:where\(:root\) \{\n/);
    assert.match(css, /--tvaers-color-default-bg-document: light-dark\(#ffffff, #[0-9a-f]{6}\);/);
    assert.match(
      css,
      /@media \(prefers-contrast: more\) \{[^}]*--tvaers-color-default-border-subtle: var\(--tvaers-color-default-border-default\);/,
    );
    assert.doesNotMatch(css, /prefers-color-scheme|!important|font-family|url\(/);
  });

  it('can be of a part of the page', () => {
    assert.match(themeCss(theme(whole), '.kort'), /:where\(\.kort\) \{/);
  });
});
