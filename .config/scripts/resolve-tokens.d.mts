export function resolveTokens(
  file: string,
  modifiers: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, unknown>>;
