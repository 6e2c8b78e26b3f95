const AROUND = 2;

/**
 * A page of a list, and the pages to go on to from there.
 * @param asked counted from 1; anything that is no page of the list is taken for the nearest one
 */
export function pagesOf<One>(all: readonly One[], asked: number, size: number) {
  const last = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(last, Math.max(1, Math.trunc(asked) || 1));
  const first = (page - 1) * size;
  const isNear = (one: number) => one === 1 || one === last || Math.abs(one - page) <= AROUND;
  return {
    shown: all.slice(first, first + size),
    page,
    last,
    from: all.length === 0 ? 0 : first + 1,
    to: Math.min(first + size, all.length),
    numbers: Array.from({ length: last }, (_, i) => i + 1).filter(isNear),
  };
}
