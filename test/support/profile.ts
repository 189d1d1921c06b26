import { readFileSync } from 'node:fs';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';

type Fetch = (address: string, init: RequestInit) => Promise<Response>;
interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'query' | 'header' | 'path';
  readonly required?: boolean;
  readonly schema: { readonly type?: string };
}
interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
interface Profile {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const PROFILE = 'src/backend/profile/tvaers-http.openapi.yaml';
export const profile = parse(readFileSync(PROFILE, 'utf8')) as Profile;

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats(ajv);
ajv.addSchema(profile, 'profile');

const compiled = new Map<string, ValidateFunction>();

/** The schema at a JSON pointer into the profile. */
function schemaAt(pointer: string): ValidateFunction {
  const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `profile#${pointer}` });
  compiled.set(pointer, validate);
  return validate;
}

const textOf = (errors: readonly ErrorObject[] | null | undefined): string =>
  (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`).join('; ');

/** What is wrong with a value by one of the profile's named schemas; undefined when nothing is. */
export function faultIn(schema: string, value: unknown): string | undefined {
  const validate = schemaAt(`/components/schemas/${schema}`);
  return validate(value) ? undefined : textOf(validate.errors);
}

const escaped = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

function resolve<T extends { readonly $ref?: string }>(value: T, pointer: string): { value: T; pointer: string } {
  if (value.$ref === undefined) return { value, pointer };
  const path = value.$ref.slice(1);
  const target = path
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], profile);
  return { value: target as T, pointer: path };
}

interface Found {
  readonly operation: Operation;
  readonly pointer: string;
}

function findOperation(method: string, path: string): Found | undefined {
  for (const [template, methods] of Object.entries(profile.paths)) {
    const matches = new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+').replaceAll('.', '\\.')}$`).test(path);
    const operation = methods[method.toLowerCase()];
    if (matches && operation) return { operation, pointer: `/paths/${escaped(template)}/${method.toLowerCase()}` };
  }
  return undefined;
}

/** What the profile has against a request; empty when nothing. */
function faultsInRequest({ operation, pointer }: Found, address: URL, init: RequestInit): readonly string[] {
  const headers = new Headers(init.headers);
  const faults: string[] = [];
  const known = new Set<string>();
  (operation.parameters ?? []).forEach((listed, at) => {
    const { pointer: place, value: parameter } = resolve(listed, `${pointer}/parameters/${at}`);
    if (parameter.in === 'query') known.add(parameter.name);
    const value = valueOf(parameter, address, headers);
    if (value === undefined) {
      if (parameter.required && parameter.in !== 'path') faults.push(`${parameter.name} is missing`);
      return;
    }
    const validate = schemaAt(`${place}/schema`);
    if (!validate(value)) faults.push(`${parameter.name}: ${textOf(validate.errors)}`);
  });
  for (const name of address.searchParams.keys()) if (!known.has(name)) faults.push(`${name} is not in the profile`);
  if (operation.requestBody !== undefined) {
    const validate = schemaAt(`${pointer}/requestBody/content/${escaped('application/json')}/schema`);
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    if (!validate(body)) faults.push(`body: ${textOf(validate.errors)}`);
  } else if (init.body) faults.push('there is a body, which the profile does not know');
  return faults;
}

function valueOf({ in: where, name, schema }: Parameter, address: URL, headers: Headers): unknown {
  if (where === 'header') return headers.get(name) ?? undefined;
  if (where === 'path') return undefined;
  if (!address.searchParams.has(name)) return undefined;
  if (schema.type === 'array') return address.searchParams.getAll(name);
  const text = address.searchParams.get(name) ?? '';
  return schema.type === 'integer' ? Number(text) : text;
}

async function faultsInResponse({ operation, pointer }: Found, response: Response): Promise<readonly string[]> {
  const { headers, status } = response;
  const faults: string[] = [];
  const named = operation.responses[String(status)];
  if (!named && status < 400) return [`${status} is not an answer of ${operation.operationId}`];
  const place = `${pointer}/responses/${named ? status : 'default'}`;
  const { pointer: at, value: described } = resolve(named ?? operation.responses['default']!, place);
  if (!['private, no-cache', 'no-store'].includes(headers.get('cache-control') ?? ''))
    faults.push('the answer may be kept by others');
  if (headers.get('x-content-type-options') !== 'nosniff') faults.push('the content may be sniffed');
  const type = headers.get('content-type')?.split(';')[0];
  const contents = (described as { readonly content?: Readonly<Record<string, unknown>> }).content;
  if (!contents) {
    if ((await response.clone().text()) !== '') faults.push(`${status} has a body`);
    return faults;
  }
  if (type === undefined || !(type in contents)) return [...faults, `${status} came as ${type ?? 'nothing'}`];
  if (type === 'text/event-stream') return faults;
  const body = (await response.clone().json()) as { readonly status?: number };
  const validate = schemaAt(`${at}/content/${escaped(type)}/schema`);
  if (!validate(body)) faults.push(textOf(validate.errors));
  if (status === 200 && !/^"[^"]+"$/.test(headers.get('etag') ?? '')) faults.push('there is no strong entity tag');
  if (status >= 400 && body.status !== status) faults.push('the problem names another status');
  return faults;
}

/**
 * A fetch that fails where the profile is broken: by an answer that it does not describe, or by a request that it does
 * not allow and the server takes all the same. Failures are also collected, since an adapter may take one for a network
 * fault.
 */
export function heldToProfile(fetch: Fetch, base: string): { readonly fetch: Fetch; readonly faults: string[] } {
  const faults: string[] = [];
  const start = new URL(base).pathname;
  return {
    faults,
    fetch: async (address, init) => {
      const url = new URL(address);
      const method = init.method ?? 'GET';
      const path = `/${url.pathname.slice(start.length).replace(/^\//, '')}`;
      const response = await fetch(address, init);
      const found = findOperation(method, path);
      if (!found) {
        faults.push(`${method} ${path} is not in the profile`);
        return response;
      }
      const asked = faultsInRequest(found, url, init);
      if (response.status < 400) faults.push(...asked.map((fault) => `${method} ${path} was taken: ${fault}`));
      const answered = await faultsInResponse(found, response);
      faults.push(...answered.map((fault) => `${method} ${path} ${response.status}: ${fault}`));
      return response;
    },
  };
}
