import type { GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/fetch';
import { fullPages, os2moAnswers } from './os2mo-answers.js';
import type { Cut } from './os2mo-answers.js';
import type { Os2moRecords } from './os2mo-records.js';
import { os2moSchema } from './os2mo-schema.js';
import { onLoopback } from './loopback.js';

/** Answers a request in place of the schema, or leaves it to the schema. */
export type InItsPlace = (request: Request) => Response | Promise<Response> | undefined;

export interface Os2moStandOptions {
  readonly schema?: GraphQLSchema;
  readonly pages?: Cut;
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
  close(): Promise<void>;
}

export async function os2moStand(
  records: Os2moRecords,
  { pages = fullPages, schema = os2moSchema() }: Os2moStandOptions = {},
): Promise<Os2moStand> {
  let handle = createHandler({ schema, rootValue: os2moAnswers(records, pages) });
  let instead: InItsPlace = () => undefined;
  const asked: Asked[] = [];
  const server = await onLoopback(async (request) => {
    asked.push({ authorization: request.headers.get('authorization'), body: await request.clone().text() });
    return (await instead(request)) ?? handle(request);
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
    close: server.close,
  };
}
