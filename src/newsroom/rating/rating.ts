/** What readers answered: only sums. */
export type Ratings = { readonly useful: number; readonly notUseful: number }

export const usefulPoints = ['clear', 'complete', 'timely', 'could_act'] as const
export const notUsefulPoints = [
  'hard_to_understand',
  'incomplete',
  'outdated',
  'wrong',
  'hard_to_use',
] as const
export type RatingPoint = (typeof usefulPoints)[number] | (typeof notUsefulPoints)[number]

/** The reasons that go with an answer; others are left out. */
export const pointsFor = (wasUseful: boolean, chosen: readonly string[]): readonly RatingPoint[] => {
  const offered: readonly RatingPoint[] = wasUseful ? usefulPoints : notUsefulPoints
  return offered.filter((point) => chosen.includes(point))
}

export const mostWords = 500

/**
 * A reader's words without what would tell who wrote them: mail addresses, telephone numbers and numbers of papers
 * (nine digits and more, however they are spaced).
 */
export const withoutPersonalDetails = (words: string, hidden: string): string =>
  words.replace(/\S+@\S+\.\S+/gu, hidden).replace(/\+?\d(?:[\s.()-]{0,2}\d){8,}/gu, hidden)
