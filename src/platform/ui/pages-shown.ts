/** Which page numbers a pager shows: the first, the last, those around the current one, and gaps between. */
export function pagesShown(page: number, pages: number): readonly (number | 'gap')[] {
  const near = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages)
  const sorted = [...new Set(near)].sort((a, b) => a - b)
  return sorted.flatMap((one, at) => {
    const before = sorted[at - 1] ?? 0
    if (one - before <= 1) return [one]
    return one - before === 2 ? [one - 1, one] : ['gap' as const, one]
  })
}
