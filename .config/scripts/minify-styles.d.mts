export function minifyStyles(): {
  readonly name: string;
  readonly enforce: 'pre';
  transform(code: string, id: string): Promise<{ readonly code: string; readonly map: null } | undefined>;
};
