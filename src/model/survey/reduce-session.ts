import type { Answer, Answers } from './answers.js';
import { checkLive } from './check-live.js';
import type { AnswerFaultCode } from './fault.js';
import { faultsOf, faultsOnPage, warningsOnPage } from './session-faults.js';
import { firstOpen, pageOf, startSession } from './session.js';
import type { SurveyEvent, SurveySession } from './session.js';

const WRONG: readonly AnswerFaultCode[] = ['wrong-type', 'forbidden-key', 'unknown-question'];

/** The session after an event. Events that mean nothing where the session is change nothing. */
export function reduce(session: SurveySession, event: SurveyEvent): SurveySession {
  const { definition, page, step } = session;
  switch (event.type) {
    case 'begin':
      if (step !== 'intro') return session;
      // Where nothing is asked of somebody there is nothing to answer.
      return { ...session, step: definition.pages.length > 0 ? 'page' : 'review', page: 0, editing: false };
    case 'answer':
      return step === 'page' ? answered(session, event.question, event.answer) : session;
    case 'restore': {
      const { seed = session.context.seed } = event;
      const restored = { ...session, answers: event.answers, context: { ...session.context, seed } };
      return met({ ...restored, answers: readable(met(restored)) });
    }
    case 'target':
      return { ...session, targets: { ...session.targets, [event.question]: Math.max(0, event.index) } };
    case 'next':
      return step === 'page' ? next(session) : session;
    case 'receive':
      return step === 'handover' ? { ...session, step: 'page' } : session;
    case 'back':
      if (step === 'review') return { ...session, step: 'page', page: definition.pages.length - 1, editing: false };
      if (step !== 'page') return session;
      if (page > 0) return page > firstOpen(session) ? { ...session, page: page - 1 } : session;
      return { ...session, step: 'intro' };
    case 'open': {
      const index = definition.pages.findIndex(({ questions }) => questions.some(({ id }) => id === event.question));
      if (index < firstOpen(session) || index < 0 || (step !== 'page' && step !== 'review')) return session;
      return { ...session, step: 'page', page: index, editing: session.editing || step === 'review' };
    }
    case 'send':
      if (step !== 'review') return session;
      return faultsOf(session).length > 0
        ? { ...session, tried: definition.pages.map(({ id }) => id) }
        : { ...session, step: 'sending', refused: [] };
    case 'sent':
      // What is stored elsewhere is not kept here.
      return step === 'sending'
        ? { ...startSession(session.written, session.liveOf, session.context), step: 'sent' }
        : session;
    case 'failed':
      return step === 'sending' ? { ...session, step: 'review', refused: event.faults } : session;
    case 'definition':
      return met({ ...session, written: event.definition });
  }
}

function next(session: SurveySession): SurveySession {
  const { definition, editing, page } = session;
  const { id } = pageOf(session);
  const tried = session.tried.includes(id) ? session.tried : [...session.tried, id];
  if (faultsOnPage(session, page).length > 0) return { ...session, tried };
  if (warningsOnPage(session, page).length > 0 && !session.warned.includes(id)) {
    return { ...session, tried, warned: [...session.warned, id] };
  }
  const following = definition.pages[page + 1];
  if (editing || !following) return { ...session, tried, step: 'review', editing: false };
  if (following.handover === undefined) return { ...session, tried, page: page + 1 };
  // Locked at once: whoever takes the device next is not the one who answered.
  return { ...session, tried, page: page + 1, step: 'handover', received: following.id };
}

function answered(session: SurveySession, question: string, answer: Answer | undefined): SurveySession {
  const { [question]: _before, ...others } = session.answers;
  return met({
    ...session,
    answers: answer === undefined ? others : { ...others, [question]: answer },
    // What was refused is no longer what is there.
    refused: session.refused.filter(({ questionId }) => questionId !== question),
  });
}

/** The answers that have the form of an answer: what was kept may be of an older survey. */
function readable({ answers, definition }: SurveySession): Answers {
  const faults = checkLive(definition, answers);
  const unreadable = new Set(faults.filter(({ code }) => WRONG.includes(code)).map(({ questionId }) => questionId));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !unreadable.has(id)));
}

/** The survey as it follows from the answers there are now, on the page that it was on. */
function met(session: SurveySession): SurveySession {
  const { answers, context, liveOf, written } = session;
  const definition = liveOf(written, answers, context);
  const { id, questions } = session.definition.pages[session.page] ?? {};
  const same = definition.pages.findIndex((one) => one.id === id);
  const asks = definition.pages.findIndex((one) =>
    one.questions.some((question) => question.id === questions?.[0]?.id),
  );
  const place = same >= 0 ? same : asks;
  const page = place >= 0 ? place : Math.max(0, Math.min(session.page, definition.pages.length - 1));
  return { ...session, definition, page };
}
