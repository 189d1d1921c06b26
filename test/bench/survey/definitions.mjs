// The surveys that both engines show, told once and written down for each.

const ANSWERS = ['Slet ikke', 'I ringe grad', 'Delvist', 'I høj grad', 'I meget høj grad'];
const SEVEN = ['1', '2', '3', '4', '5', '6', '7'];

const numbered = (count, text) => Array.from({ length: count }, (_, index) => text(index + 1));

const table = (id, rows, answers) => ({ id, text: 'Hvor enig er du i det her?', rows, answers });
const choice = (number) => ({
  id: `q${number}`,
  text: `Spørgsmål ${number}: Hvordan har det været de seneste fire uger?`,
  answers: ANSWERS,
});

/** Each survey as pages of questions; a question with `rows` is a table of statements. */
export const SURVEYS = {
  pulse: [
    [
      table(
        'uge',
        numbered(5, (number) => `Det har jeg haft i ugen, nummer ${number}`),
        ANSWERS,
      ),
    ],
  ],
  'questions-300': numbered(30, (page) => numbered(10, (number) => choice((page - 1) * 10 + number))),
  'table-100': [
    [
      table(
        'mange',
        numbered(100, (number) => `Udsagn ${number} om samarbejdet i min afdeling`),
        SEVEN,
      ),
    ],
  ],
};

const scaleOf = (answers) => ({ min: 1, max: answers.length, labels: answers });

/** As our own element takes it. */
export const ownDefinition = (name) => ({
  id: 'bench',
  title: 'Bench',
  language: 'da',
  privacy: 'confidential',
  results: 'after-close',
  minimum: 5,
  audience: ['hr'],
  purpose: 'Vi måler, hvor hurtigt det går.',
  contact: { name: 'Sekretariatet', email: 'sekretariat@solbjerg.example' },
  privacyNotice: '/privatliv',
  deleteAfter: '2099-06-30',
  state: 'open',
  answered: false,
  pages: SURVEYS[name].map((questions, page) => ({
    id: `s${page + 1}`,
    title: `Side ${page + 1}`,
    questions: questions.map(({ answers, id, rows, text }) =>
      rows
        ? {
            kind: 'likert',
            id,
            text,
            items: rows.map((row, index) => ({ id: `r${index + 1}`, text: row })),
            scale: scaleOf(answers),
          }
        : {
            kind: 'choice',
            id,
            text,
            options: answers.map((answer, index) => ({ id: `a${index + 1}`, text: answer })),
          },
    ),
  })),
});

/** As survey-core takes it. */
export const peerDefinition = (name) => ({
  pages: SURVEYS[name].map((questions, page) => ({
    name: `s${page + 1}`,
    title: `Side ${page + 1}`,
    elements: questions.map(({ answers, id, rows, text }) =>
      rows
        ? {
            type: 'matrix',
            name: id,
            title: text,
            columns: answers.map((label, index) => ({ value: index + 1, text: label })),
            rows: rows.map((row, index) => ({ value: `r${index + 1}`, text: row })),
          }
        : {
            type: 'radiogroup',
            name: id,
            title: text,
            choices: answers.map((label, index) => ({ value: `a${index + 1}`, text: label })),
          },
    ),
  })),
});
