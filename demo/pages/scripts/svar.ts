// The page that a one-time link leads to. The secret stands after the `#`, which is never sent with an address. It leaves the
// address bar before anything else, and is exchanged for a cookie that opens the one survey.
import { byId } from './dom.js';

const PAGE = '/svar';

async function arrive(): Promise<void> {
  const secret = location.hash.slice(1);
  if (secret === '') return;
  history.replaceState(null, '', PAGE);
  let status = 0;
  try {
    ({ status } = await fetch(PAGE, { method: 'POST', body: new URLSearchParams({ noegle: secret }) }));
  } catch {
    // Without a connection, which is told below.
  }
  if (status === 204) location.replace(PAGE);
  else if (status === 404) location.replace(`${PAGE}?fejl=ukendt`);
  else if (status === 429) location.replace(`${PAGE}?fejl=vent`);
  else byId('uden-forbindelse', HTMLElement).hidden = false;
}

addEventListener('hashchange', () => void arrive());
await arrive();
