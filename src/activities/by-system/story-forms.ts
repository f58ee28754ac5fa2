/** Which form a kind of story is, and for whom it usually is; a row of no section is for all of the kind. */
export type StoryForm = {
  readonly kind: string
  readonly sectionKey: string
  readonly formKey: string
  readonly audienceKeys: readonly string[]
  readonly validFrom: string
  readonly validTo: string | null
}

/** The row that holds for a story on that day: that of its section before that of its kind. */
export function storyFormOn(
  rows: readonly StoryForm[],
  story: { readonly kind: string; readonly sectionKey: string | null },
  day: string,
): StoryForm | undefined {
  const holding = rows.filter(
    ({ kind, validFrom, validTo }) =>
      kind === story.kind && validFrom <= day && (validTo === null || day < validTo),
  )
  return (
    holding.find(({ sectionKey }) => sectionKey !== '' && sectionKey === story.sectionKey) ??
    holding.find(({ sectionKey }) => sectionKey === '')
  )
}
