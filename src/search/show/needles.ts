import type { Needle } from '../../platform/search-words.ts'
import type { Understanding } from '../understand/understand.ts'

/** What is marked of a query: loose words each by itself, phrases, numbers and synonyms as a whole. */
export const needlesOf = ({ groups }: Understanding): readonly Needle[] =>
  groups.flatMap(({ alternatives, isOptional }) =>
    isOptional
      ? []
      : alternatives.flatMap(({ words, isPhrase }, at) =>
          isPhrase || (at === 0 && alternatives.length > 1 && words.length > 1)
            ? [words]
            : words.map((word) => [word]),
        ),
  )
