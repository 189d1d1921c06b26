export interface TestPostgres {
  readonly url: string;
  stop(): Promise<void>;
}
export declare function findPostgres(): string | undefined;
export declare function startPostgres(): Promise<TestPostgres>;
