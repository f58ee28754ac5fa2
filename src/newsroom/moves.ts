/** The states of an edition; readers see 'published', and of 'withdrawn' its reason and date. */
export const editionStates = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'scheduled',
  'failed',
  'published',
  'superseded',
  'withdrawn',
  'unpublished',
] as const
export type EditionState = (typeof editionStates)[number]

/** Being made: at most one edition of a language is. */
export const openStates = ['draft', 'submitted', 'returned', 'approved', 'scheduled', 'failed'] as const
/** Its words may be changed. What was submitted is taken back first, so that nobody approves what they did not read. */
export const writableStates = ['draft', 'returned'] as const

export type Move = { readonly from: readonly EditionState[]; readonly to: EditionState }

/** Every step an edition can take, and from where. `publish` is also the timetable's step for a scheduled edition. */
export const editionMoves = {
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  takeBack: { from: ['submitted'], to: 'draft' },
  return: { from: ['submitted', 'approved', 'scheduled', 'failed'], to: 'returned' },
  approve: { from: ['submitted'], to: 'approved' },
  schedule: { from: ['approved', 'scheduled', 'failed'], to: 'scheduled' },
  unschedule: { from: ['scheduled', 'failed'], to: 'approved' },
  publish: { from: ['approved', 'scheduled', 'failed'], to: 'published' },
  forcePublish: {
    from: ['draft', 'returned', 'submitted', 'approved', 'scheduled', 'failed'],
    to: 'published',
  },
  fail: { from: ['scheduled'], to: 'failed' },
  supersede: { from: ['published'], to: 'superseded' },
  withdraw: { from: ['published'], to: 'withdrawn' },
  unpublish: { from: ['published'], to: 'unpublished' },
  // What a correction had replaced is what readers see again when the correction was a mistake.
  reinstate: { from: ['superseded'], to: 'published' },
} as const satisfies Record<string, Move>

export type MoveName = keyof typeof editionMoves

export const canMove = (state: EditionState, move: MoveName): boolean =>
  (editionMoves[move].from as readonly EditionState[]).includes(state)
