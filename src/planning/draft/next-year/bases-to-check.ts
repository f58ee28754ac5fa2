import type { SourceDocument } from '../../import/source-document.ts'
import { codeOf, type PlanHead } from '../../plan.ts'
import type { NewDoubt } from '../store-draft.ts'

/** The grounds of a plan are taken over from the year before; whether they still hold, a person looks. */
export const basesToCheck = (
  { blocks }: SourceDocument,
  head: Pick<PlanHead, 'number' | 'symbol' | 'type'>,
): NewDoubt => ({
  code: 'bases_taken_over',
  severity: 'warning',
  about: { kind: 'document' },
  sources: blocks
    .filter((block) => block.kind === 'paragraph' && /^(?:Căn cứ|Thực hiện)/u.test(block.text))
    .map(({ id }) => id),
  taskId: null,
  reason: {
    vi: `Căn cứ ban hành lấy từ ${codeOf(head)}. Kiểm tra văn bản nào còn hiệu lực, bổ sung văn bản mới.`,
    en: `The grounds were taken over from ${codeOf(head)}. Check which documents still hold, add new ones.`,
  },
})
