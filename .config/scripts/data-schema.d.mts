export function dataSchema(): Promise<Readonly<Record<string, unknown>>>;
export function surveySchema(): Promise<Readonly<Record<string, unknown>>>;
