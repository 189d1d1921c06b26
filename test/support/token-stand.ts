import { onLoopback } from './loopback.js';

export const CLIENT = { clientId: 'tvaers', clientSecret: 'en meget hemmelig nøgle: 100 %' } as const;

export interface TokenStand {
  readonly tokenUrl: string;
  /** How many tokens it has issued. */
  issued(): number;
  /** Whether it issued this token, and it has not run out. */
  isGood(authorization: string | null): boolean;
  answersInstead(answer: (request: Request) => Response | Promise<Response> | undefined): void;
  close(): Promise<void>;
}

/** A stand-in for the sign-in server of an OS2mo installation: tokens of five minutes for those who know the secret. */
export async function tokenStand(now: () => Date): Promise<TokenStand> {
  const until = new Map<string, number>();
  let instead: (request: Request) => Response | Promise<Response> | undefined = () => undefined;
  const { clientId, clientSecret } = CLIENT;
  const known = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64');
  const server = await onLoopback(async (request) => {
    const other = await instead(request);
    if (other) return other;
    const asked = new URLSearchParams(await request.text());
    if (request.headers.get('authorization') !== `Basic ${known}`)
      return Response.json({ error: 'invalid_client' }, { status: 401 });
    if (asked.get('grant_type') !== 'client_credentials')
      return Response.json({ error: 'unsupported_grant_type' }, { status: 400 });
    const token = `adgang-${until.size + 1}-hemmelig`;
    until.set(token, now().getTime() + 300_000);
    return Response.json({ access_token: token, expires_in: 300, token_type: 'Bearer' });
  });
  return {
    tokenUrl: `${server.origin}/realms/mo/protocol/openid-connect/token`,
    issued: () => until.size,
    isGood: (authorization) => now().getTime() < (until.get(authorization?.replace(/^Bearer /, '') ?? '') ?? 0),
    answersInstead: (answer) => {
      instead = answer;
    },
    close: server.close,
  };
}
