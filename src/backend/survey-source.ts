import type { OwnResponse, Submission } from '../model/survey/answers.js';
import type { SurveySummary } from '../model/survey/definition.js';
import type { WrittenSurvey } from '../model/survey/language/written.js';
import type { CallOptions, Page, PageQuery, Subscribe, WriteOptions } from './call.js';

/** A single-use paper that lets one answer in, and does not say whose. */
export interface Ballot {
  readonly ballot: string;
}

export interface SurveySource {
  /** The survey in all its languages. */
  survey(id: string, options?: CallOptions): Promise<WrittenSurvey>;
  /** The surveys that the signed-in person may answer or read, those that can be answered first. */
  list?(query: PageQuery, options?: CallOptions): Promise<Page<SurveySummary>>;
  /**
   * Anonymous surveys only. The same key draws the same ballot again, so that a lost reply costs nobody their vote. The
   * key must not be used for the answer as well: it would tell whose it is.
   */
  drawBallot?(id: string, options: WriteOptions): Promise<Ballot>;
  /**
   * Stores one response. Gives nothing back, so that an anonymous answer leaves no trace. Sent again with the same key, or
   * the same ballot, and the same content it is well, also after closing.
   */
  submit(id: string, submission: Submission, options: WriteOptions): Promise<void>;
  /**
   * The signed-in person's own response, also after closing, until it is deleted or taken back. Nobody else's, whoever asks,
   * and only for surveys that say so (`readBack`).
   */
  response?(id: string, options?: CallOptions): Promise<OwnResponse>;
  /** Takes the signed-in person's response back while the survey is open. Never for anonymous surveys. */
  withdraw?(id: string, options: WriteOptions): Promise<void>;
  readonly subscribe?: Subscribe;
}
