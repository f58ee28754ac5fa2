import type { Directory } from '../../../agencies/index.ts'
import type { Frame } from './table-document.ts'

type Issued = Pick<Frame, 'issuer' | 'place' | 'symbol' | 'signature'>

/**
 * The head and the foot of an agency's document: a people's committee issues in its own name and is signed for by its
 * chair; any other agency stands below the one above it.
 */
export function issuedBy(directory: Directory, agencyId: number, letters: string): Issued {
  const [agency, parent, ...above] = directory.upwardsFrom(agencyId)
  const isCommittee = agency?.name.startsWith(committee) ?? false
  const signer = isCommittee
    ? { prefix: 'TM.' as const, onBehalfOf: committee, title: 'Chủ tịch' }
    : { title: 'Thủ trưởng đơn vị' }
  const area = [agency, parent, ...above].find((one) => one?.areaName)
  return {
    issuer: {
      ...(!isCommittee && parent ? { superior: parent.shortName } : {}),
      name: (isCommittee ? agency?.name : agency?.shortName) ?? '',
    },
    symbol: [letters, agency?.symbol].filter(Boolean).join('-'),
    place: area?.areaName ?? '',
    signature: { ...signer, name: null },
  }
}

const committee = 'Ủy ban nhân dân'
