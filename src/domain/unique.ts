/** Whether no two entries share an id. */
export function uniqueIds(all: readonly { readonly id: string }[]): boolean {
  return new Set(all.map(({ id }) => id)).size === all.length;
}
