import type { Text } from '../../platform/i18n.ts'
import { factsPath } from '../workspace/addresses.ts'
import { documentParts, fixes, passes, places, reasons } from './blocker-texts.ts'
import type { Blocker, Judged, Outcome } from './blockers.ts'

/** What is judged of the facts that are true in every language. */
export const factReasons = (judged: Judged): readonly Outcome[] => [
  choiceReasons(judged),
  documentReasons(judged),
]

function choiceReasons({ facts }: Judged): Outcome {
  const at = (key: string, text: Text, field: string): Blocker => ({
    key,
    text,
    where: places.facts,
    fix: { label: fixes.choose, href: `${factsPath(facts.id)}#${field}` },
  })
  return {
    blockers: [
      ...(facts.sectionKey ? [] : [at('no_section', reasons.sectionMissing, 'sectionKey')]),
      ...(facts.reformAreas.length > 0 ? [] : [at('no_area', reasons.areaMissing, 'reformAreas')]),
      ...(facts.audiences.length > 0 ? [] : [at('no_audience', reasons.audienceMissing, 'audiences')]),
    ],
    passed: passes.facts,
  }
}

function documentReasons({ facts }: Judged): Outcome {
  if (facts.kind !== 'document') return {}
  const parts = ['number', 'issuedOn', 'issuer', 'signer'] as const
  const missing = parts.filter((part) => !facts.document?.[part]?.trim())
  const blockers = missing.map(
    (part): Blocker => ({
      key: `document_${part}`,
      text: {
        vi: reasons.documentMissing.vi(documentParts[part].vi),
        en: reasons.documentMissing.en(documentParts[part].en),
      },
      where: places.facts,
      fix: { label: fixes.fill, href: `${factsPath(facts.id)}#${part}` },
    }),
  )
  return { blockers, passed: passes.document }
}
