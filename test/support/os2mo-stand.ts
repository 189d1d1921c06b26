import type { GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/fetch';
import { fullPages, os2moAnswers } from './os2mo-answers.js';
import type { Cut } from './os2mo-answers.js';
import type { Os2moRecords } from './os2mo-records.js';
import { os2moSchema } from './os2mo-schema.js';
import { onLoopback } from './loopback.js';

/** Answers a request in place of the schema, or leaves it to the schema, whose answer is at hand. */
export type InItsPlace = (
  request: Request,
  answer: () => Promise<Response>,
) => Response | Promise<Response> | undefined;

export interface Os2moStandOptions {
  readonly schema?: GraphQLSchema;
  readonly pages?: Cut;
  /** Whether a request may be answered. Everybody may unless it says otherwise. */
  readonly admits?: (request: Request) => boolean;
}

/** One request as it came. */
export interface Asked {
  readonly authorization: string | null;
  readonly body: string;
}

/** A stand-in for an OS2mo installation on loopback: its own schema, executed over made-up records. */
export interface Os2moStand {
  readonly url: string;
  /** What was asked since it last began to answer otherwise. */
  readonly asked: readonly Asked[];
  holds(records: Os2moRecords): void;
  answersInstead(answer: InItsPlace): void;
  /** Waits until nothing more comes of what was asked for side by side. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

export async function os2moStand(
  records: Os2moRecords,
  { admits = () => true, pages = fullPages, schema = os2moSchema() }: Os2moStandOptions = {},
): Promise<Os2moStand> {
  let handle = createHandler({ schema, rootValue: os2moAnswers(records, pages) });
  let instead: InItsPlace = () => undefined;
  const asked: Asked[] = [];
  const server = await onLoopback(async (request) => {
    asked.push({ authorization: request.headers.get('authorization'), body: await request.clone().text() });
    if (!admits(request)) return Response.json({ detail: 'Not authenticated' }, { status: 401 });
    const answer = (): Promise<Response> => Promise.resolve(handle(request));
    return (await instead(request, answer)) ?? answer();
  });
  return {
    url: `${server.origin}/graphql/v29`,
    asked,
    holds: (next) => {
      handle = createHandler({ schema, rootValue: os2moAnswers(next, pages) });
    },
    answersInstead: (answer) => {
      instead = answer;
      asked.length = 0;
    },
    quiet: async () => {
      let seen = -1;
      for (let still = 0; still < 5;) {
        await new Promise((done) => setTimeout(done, 30));
        still = seen === asked.length ? still + 1 : 0;
        seen = asked.length;
      }
    },
    close: server.close,
  };
}
