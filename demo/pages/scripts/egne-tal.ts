import { memoryBackend } from '../../../src/adapters/memory.js';
import { tableData } from '../../../src/adapters/table.js';
import type { TableData } from '../../../src/adapters/table.js';
import type { Backend } from '../../../src/backend/backend.js';
import { byId } from './dom.js';
import { faultsView } from './faults-view.js';
import { mapView } from './map-view.js';
import { nextTask } from './next-task.js';
import { sourceField } from './source-field.js';
import { spansView } from './spans-view.js';

const EXAMPLE = ['/aktiver/eksempel-medarbejdere.csv', '/aktiver/eksempel-relationer.csv'] as const;

const form = byId('lister', HTMLFormElement);
const status = byId('status', HTMLElement);
const result = byId('resultat', HTMLElement);

const people = sourceField('medarbejdere', changed, tellUnreadable);
const relations = sourceField('relationer', changed, tellUnreadable);
let turn = 0;

function changed(): void {
  turn += 1;
  void show(turn);
}

/** Shows the lists as they are now, in steps between which the page answers. Newer lists end it. */
async function show(own: number): Promise<void> {
  const sources = {
    ...(people.content !== undefined && { people: people.content }),
    ...(relations.content !== undefined && { relations: relations.content }),
  };
  if (Object.keys(sources).length === 0) {
    status.textContent = '';
    result.replaceChildren();
    return;
  }
  const read = tableData(sources, { title: 'Relationer fra din liste' });
  await nextTask();
  if (own !== turn) return;
  const backend = unhurried(memoryBackend(read.data));
  await nextTask();
  if (own !== turn) return;
  status.textContent = summary(read);
  result.replaceChildren(...faultsView(read.faults), ...spansView(read.data, backend));
  await nextTask();
  if (own !== turn) return;
  result.append(...mapView(read.data, backend));
}

/** The backend with its map in a task of its own, since working it out and drawing it each take a while. */
const unhurried = ({ relations: source, ...rest }: Backend): Backend => ({
  ...rest,
  ...(source && {
    relations: {
      ...source,
      graph: async (query, options) => {
        const graph = await source.graph(query, options);
        await nextTask();
        options?.signal?.throwIfAborted();
        return graph;
      },
    },
  }),
});

function tellUnreadable(): void {
  status.textContent = 'Filen kan ikke læses. Måske er den flyttet eller åben i et andet program.';
}

const count = (n: number, one: string, many: string): string => `${n.toLocaleString('da')} ${n === 1 ? one : many}`;

function summary({ data, faults }: TableData): string {
  const ties = (data.surveys ?? [])
    .flatMap(({ responses }) => responses)
    .flatMap(({ answers }) => answers['to'] as readonly string[]);
  const parts = [
    count(data.people.length, 'medarbejder', 'medarbejdere'),
    ...(relations.content === undefined ? [] : [count(ties.length, 'række med relationer', 'rækker med relationer')]),
    ...(faults.length === 0 ? ['ingen fejl'] : [count(faults.length, 'ting at se på', 'ting at se på')]),
  ];
  return `Læst: ${parts.join(', ')}.`;
}

async function openExample(): Promise<void> {
  try {
    const [first, second] = await Promise.all(EXAMPLE.map(async (path) => (await fetch(path)).text()));
    people.use(first ?? '');
    relations.use(second ?? '');
  } catch {
    status.textContent = 'Eksemplet kan ikke hentes lige nu.';
  }
}

byId('eksempel', HTMLElement).addEventListener('click', () => void openExample());
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
form.addEventListener('reset', () => {
  people.clear();
  relations.clear();
});

byId('uden-script', HTMLElement).hidden = true;
form.hidden = false;
