export function dataSchema(): Promise<Readonly<Record<string, unknown>>>;
