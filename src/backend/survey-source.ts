import type { Submission } from '../model/survey/answers.js';
import type { Survey, SurveySummary } from '../model/survey/definition.js';
import type { CallOptions, Page, PageQuery, Subscribe, WriteOptions } from './call.js';

/** A single-use paper that lets one answer in, and does not say whose. */
export interface Ballot {
  readonly ballot: string;
}

export interface SurveySource {
  survey(id: string, options?: CallOptions): Promise<Survey>;
  /** The surveys that the signed-in person may answer or read. */
  list?(query: PageQuery, options?: CallOptions): Promise<Page<SurveySummary>>;
  /** Anonymous surveys only. The same key draws the same ballot again, so that a lost reply costs nobody their vote. */
  drawBallot?(id: string, options: WriteOptions): Promise<Ballot>;
  /** Stores one response. Gives nothing back, so that an anonymous answer leaves no trace. */
  submit(id: string, submission: Submission, options: WriteOptions): Promise<void>;
  /** Takes the signed-in person's response back while the survey is open. Never for anonymous surveys. */
  withdraw?(id: string, options: WriteOptions): Promise<void>;
  readonly subscribe?: Subscribe;
}
