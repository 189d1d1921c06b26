import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { configOf } from '../../demo/host/config.js';
import { isLoopback } from '../../demo/host/environment.js';

describe('the configuration', () => {
  it('is safe on one machine when nothing is said', () => {
    assert.deepEqual(configOf({}), {
      host: '127.0.0.1',
      port: 4100,
      databaseUrl: undefined,
      dataFolder: resolve('.data'),
      notices: 'listen',
      origins: [],
      frames: [],
      signIn: { kind: 'demo' },
      secret: undefined,
      rates: { viewer: 600, address: 6000 },
      gateway: undefined,
      accessLogDays: 180,
      demoScale: 1,
    });
  });

  it('takes an empty variable for one that is not there', () => {
    const names = [
      'HOST',
      'PORT',
      'DATABASE_URL',
      'TVAERS_DATA',
      'TVAERS_ORIGIN',
      'TVAERS_FRAMES',
      'TVAERS_PROXY_HEADER',
      'TVAERS_SECRET',
    ];
    assert.deepEqual(configOf(Object.fromEntries(names.map((name) => [name, '']))), configOf({}));
  });

  it('is what the variables say', () => {
    const config = configOf({
      PORT: '0',
      DATABASE_URL: 'postgres://db/tvaers',
      TVAERS_NOTICES: 'poll',
      TVAERS_ORIGIN: 'https://intranet.by.example/, http://localhost:4100',
      TVAERS_FRAMES: 'https://by.sharepoint.example',
      TVAERS_PROXY_HEADER: 'X-User',
      TVAERS_PROXY_ADDRESSES: '10.0.0.7, fd00::7',
      TVAERS_DEMO_PERCENT: '10',
    });
    assert.equal(config.port, 0);
    assert.equal(config.databaseUrl, 'postgres://db/tvaers');
    assert.equal(config.notices, 'poll');
    assert.deepEqual(config.origins, ['https://intranet.by.example', 'http://localhost:4100']);
    assert.deepEqual(config.frames, ['https://by.sharepoint.example']);
    assert.deepEqual(config.signIn, {
      kind: 'proxy',
      header: 'X-User',
      secret: undefined,
      addresses: ['10.0.0.7', 'fd00::7'],
    });
    assert.equal(config.demoScale, 0.1);
  });

  for (const [name, environment, told] of [
    ['a port that is none', { PORT: '70000' }, /PORT skal være et helt tal.*\nPORT must be a whole number/],
    ['a limit that is no number', { TVAERS_RATE_VIEWER: 'many' }, /TVAERS_RATE_VIEWER must be/],
    ['an origin that is no address', { TVAERS_ORIGIN: 'intranet' }, /TVAERS_ORIGIN must hold addresses/],
    ['an origin that is no website', { TVAERS_ORIGIN: 'ftp://a.example' }, /TVAERS_ORIGIN must hold addresses/],
    ['a secret that can be guessed', { TVAERS_SECRET: 'hemmelig' }, /TVAERS_SECRET must have at least 32/],
    ['other notices than there are', { TVAERS_NOTICES: 'pigeon' }, /TVAERS_NOTICES must be listen or poll/],
    ['a proxy that anybody could be', { TVAERS_PROXY_HEADER: 'X-User' }, /anybody could pretend to be anybody/],
    [
      'a proxy with a short secret',
      { TVAERS_PROXY_HEADER: 'X-User', TVAERS_PROXY_SECRET: 'kort' },
      /anybody could pretend to be anybody/,
    ],
    [
      'a short secret even beside an address',
      { TVAERS_PROXY_HEADER: 'X-User', TVAERS_PROXY_SECRET: 'kort', TVAERS_PROXY_ADDRESSES: '10.0.0.7' },
      /anybody could pretend to be anybody/,
    ],
    [
      'a proxy at no address',
      { TVAERS_PROXY_HEADER: 'X-User', TVAERS_PROXY_ADDRESSES: 'proxy.local' },
      /TVAERS_PROXY_ADDRESSES must hold IP addresses/,
    ],
  ] as const) {
    it(`refuses ${name}, in Danish and English`, () => {
      assert.throws(() => configOf(environment), told);
    });
  }

  const os2mo = {
    TVAERS_PROXY_HEADER: 'X-User',
    TVAERS_PROXY_ADDRESSES: '10.0.0.7',
    TVAERS_OS2MO_URL: 'https://mo.by.example/graphql/v29',
    TVAERS_OS2MO_ROOT: 'ccf3c9d9-d89e-53dc-8748-8f836297bae4',
    TVAERS_OS2MO_TOKEN_URL: 'https://login.by.example/realms/mo/protocol/openid-connect/token',
    TVAERS_OS2MO_CLIENT_ID: 'tvaers',
    TVAERS_OS2MO_CLIENT_SECRET: 'hemmelig',
  };

  it('says where an organisation of somebody else is, and with what it is read', () => {
    const { gateway } = configOf({ ...os2mo, TVAERS_OS2MO_MINUTES: '15', TVAERS_HR: 'a, b', TVAERS_EDITORS: 'b' });
    assert.deepEqual(gateway, {
      url: os2mo.TVAERS_OS2MO_URL,
      root: os2mo.TVAERS_OS2MO_ROOT,
      credentials: {
        tokenUrl: os2mo.TVAERS_OS2MO_TOKEN_URL,
        clientId: 'tvaers',
        clientSecret: 'hemmelig',
      },
      minutes: 15,
      fullTime: 100,
      ownFile: undefined,
      hr: ['a', 'b'],
      editors: ['b'],
    });
  });

  for (const [name, environment, told] of [
    ['a part of what it takes', { TVAERS_OS2MO_CLIENT_SECRET: '' }, /OS2mo also needs TVAERS_OS2MO_CLIENT_SECRET/],
    [
      'a secret sent in the open',
      { TVAERS_OS2MO_TOKEN_URL: 'http://login.by.example/token' },
      /TOKEN_URL must be an https/,
    ],
    ['a password in an address', { TVAERS_OS2MO_URL: 'https://a:b@mo.by.example/' }, /OS2MO_URL must be an https/],
    ['anybody as anybody', { TVAERS_PROXY_HEADER: '' }, /TVAERS_OS2MO_URL needs TVAERS_PROXY_HEADER/],
  ] as const) {
    it(`refuses ${name} with an organisation of somebody else, and tells no secret of it`, () => {
      assert.throws(
        () => configOf({ ...os2mo, ...environment }),
        (error: Error) => told.test(error.message) && !error.message.includes('hemmelig'),
      );
    });
  }

  it('knows which addresses only this machine has', () => {
    for (const host of ['127.0.0.1', '127.1.2.3', 'localhost', '::1', '[::1]']) assert.ok(isLoopback(host), host);
    for (const host of ['0.0.0.0', '::', '10.0.0.1', 'localhost.evil.example', '127.0.0.1.evil.example']) {
      assert.ok(!isLoopback(host), host);
    }
  });
});
