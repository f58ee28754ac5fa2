import { annexTitle, type SourceDocument, type WholePlan } from '../../planning/index.ts'
import type { Block, OfficialDocument } from '../../platform/official/model.ts'
import type { issuerOf } from '../issuer.ts'
import { bodyOfPlan } from './body-of-plan.ts'
import { taskBlock } from './task-block.ts'

export type DraftSources = {
  /** The draft's own text: its grounds stand before the first clause. */
  readonly draft: SourceDocument
  /** That of the plan it follows: to whom it went. */
  readonly before: SourceDocument
}

/** A plan as the official document that it becomes, with its tasks in an annex across the page. */
export function documentOfDraft(
  plan: WholePlan,
  sources: DraftSources,
  issuer: ReturnType<typeof issuerOf>,
  today: string,
): OfficialDocument {
  const { head } = plan
  const [year, month] = (head.issuedOn ?? today).split('-').map(Number)
  const { recipients, archive } = recipientsIn(sources.before)
  return {
    ...issuer,
    symbol: head.symbol ?? 'KH',
    number: head.number && /^\d+$/u.test(head.number) ? Number(head.number) : null,
    place: head.place ?? issuer.place,
    issuedOn: head.issuedOn,
    draftMonth: { month: month!, year: year! },
    kind: 'KẾ HOẠCH',
    about: head.title,
    isDraft: head.state === 'draft',
    ...(head.isSample && { notice: 'Bản mẫu để minh họa, không có giá trị pháp lý' }),
    body: [...groundsOf(plan, sources.draft), ...bodyOfPlan(plan)],
    recipients,
    archive,
    signature: { ...issuer.signature, name: head.signer?.name ?? null },
    annexes: [
      { number: '', title: annexTitle(head.title), body: [taskBlock(plan.tasks)], isLandscape: true },
    ],
  }
}

function groundsOf({ clauses }: WholePlan, { blocks }: SourceDocument): readonly Block[] {
  const first = blocks.findIndex(({ id }) => id === clauses[0]?.blockId)
  return blocks
    .slice(0, Math.max(first, 0))
    .flatMap((block) =>
      block.kind === 'paragraph' && !block.centred
        ? [{ kind: 'paragraph' as const, runs: [{ text: block.text, italic: /^Căn cứ/u.test(block.text) }] }]
        : [],
    )
}

/** The lines under 'Nơi nhận' of the plan before; the last of them names the archive. */
function recipientsIn({ blocks }: SourceDocument) {
  const cells = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [],
  )
  const lines =
    cells
      .find(({ text }) => /^Nơi nhận/u.test(text.trim()))
      ?.text.split('\n')
      .slice(1) ?? []
  const names = lines.map((line) => line.replace(/^[-–\s]+/u, '').replace(/[;.\s]+$/u, '')).filter(Boolean)
  const archive = names.find((name) => name.startsWith('Lưu'))
  return {
    recipients: names.filter((name) => name !== archive),
    archive: archive?.replace(/^Lưu:?\s*/u, '') ?? 'VT',
  }
}
