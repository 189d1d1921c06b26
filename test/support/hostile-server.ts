import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answering = (response: ServerResponse, request: IncomingMessage) => void;

/** A server on loopback that answers as the test says, however badly. */
export async function hostileServer() {
  let answer: Answering = (response) => response.end();
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(response, request);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answers: (next: Answering): void => {
      answer = next;
      asked.length = 0;
    },
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** A whole answer in one go. */
export const whole =
  (status: number, type: string, body: string, headers: Readonly<Record<string, string>> = {}): Answering =>
  (response) => {
    response.writeHead(status, { 'Content-Type': type, ...headers });
    response.end(body);
  };

export const json = (value: unknown, headers: Readonly<Record<string, string>> = {}): Answering =>
  whole(200, 'application/json', JSON.stringify(value), headers);
