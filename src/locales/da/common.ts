import type { CommonTexts } from '../../kit/common-texts.js';

const common: CommonTexts = {
  'tvaers.waiting': 'Henter …',
  'tvaers.waiting-long': 'Det tager længere tid end normalt. Du kan vente eller komme tilbage senere.',
  'tvaers.idle': 'Der er ikke valgt noget at vise.',
  'tvaers.empty': 'Der er ikke noget at vise endnu.',
  'tvaers.unsupported': 'Siden her har ikke de data, der skal til for at vise det.',
  'tvaers.failed': (kind) =>
    ({
      offline: 'Du er ikke på nettet lige nu.',
      timeout: 'Svaret kom ikke i tide.',
      unauthenticated: 'Du skal logge ind for at se det her. Log ind i et andet vindue, og prøv igen.',
      forbidden: 'Du har ikke adgang til at se det her.',
      'not-found': 'Det findes ikke, eller det er fjernet.',
      conflict: 'Nogen har ændret det, mens du arbejdede.',
      invalid: 'Der er en fejl i det, siden spørger efter.',
      'rate-limited': 'Der er mange, der spørger lige nu. Vi prøver igen om lidt.',
      unavailable: 'Vi kan ikke få fat i data lige nu.',
      unsupported: 'Siden her har ikke de data, der skal til for at vise det.',
      malformed: 'Data kunne ikke læses. Sig det til den, der står for siden.',
    })[kind],
  'tvaers.stale': (date) =>
    date ? `Data kan ikke opdateres lige nu. Du ser dem fra ${date}.` : 'Data kan ikke opdateres lige nu.',
  'tvaers.offline-kept': (date) =>
    date ? `Du er ikke på nettet. Du ser data fra ${date}.` : 'Du er ikke på nettet. Du ser de seneste data.',
  'tvaers.retry': 'Prøv igen',
  'tvaers.how': 'Sådan er tallet beregnet',
  'tvaers.as-table': 'Vis som tabel',
  'tvaers.save-csv': 'Hent som CSV',
  'tvaers.save-svg': 'Hent som billede (SVG)',
  'tvaers.save-png': 'Hent som billede (PNG)',
};

export default common;
