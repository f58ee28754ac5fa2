import type { WholePlan } from '../../planning/index.ts'
import type { Block } from '../../platform/official/model.ts'

type Clause = WholePlan['clauses'][number]

/** The passages of a plan in their order, with goals, requirements and themes as they now stand in the draft. */
export function bodyOfPlan(plan: WholePlan): readonly Block[] {
  const below = Map.groupBy(plan.clauses, ({ parentId }) => parentId)
  const passages = {
    goal: plan.goals.map(({ text }) => text),
    requirement: plan.requirements.map(({ text }) => text),
  }
  const themeAt = new Map(
    plan.themes.flatMap(({ title, sources }) => sources.map((block) => [block, title] as const)),
  )
  const said = new Set<string>()
  // A theme was read from its heading and the lines below it; its title stands in the heading only.
  const titleOf = ({ blockId, text }: Clause): string => {
    const title = themeAt.get(blockId)
    if (title === undefined || said.has(title)) return text
    said.add(title)
    return title
  }
  const blocksOf = (parentId: number | null, level: number): readonly Block[] =>
    joinLists((below.get(parentId) ?? []).flatMap((clause) => clauseBlocks(clause, level)))
  const clauseBlocks = (clause: Clause, level: number): readonly Block[] => {
    const { mark } = clause
    if (mark === 'goal' || mark === 'requirement') {
      if (said.has(mark)) return []
      said.add(mark)
      return [listOf(passages[mark])]
    }
    return [blockOf(clause, titleOf(clause), level), ...blocksOf(clause.id, level + 1)]
  }
  const body = blocksOf(null, 1)
  return body.length > 0 ? body : withoutClauses(plan)
}

/** 'I', '1' and 'a' are headings, a dash is an item, words without a label a paragraph. */
function blockOf({ label }: Clause, text: string, level: number): Block {
  if (label === null) return { kind: 'paragraph', runs: [{ text }] }
  if (!/^[\p{L}\d.]+$/u.test(label)) return listOf([text])
  return { kind: 'heading', level: Math.min(level, 3) as 1 | 2 | 3, number: label, text }
}

const listOf = (texts: readonly string[]): Block => ({ kind: 'list', items: texts.map((text) => [{ text }]) })

/** Items that follow one another are one list. */
function joinLists(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.kind === 'list' && last?.kind === 'list')
      joined[joined.length - 1] = { kind: 'list', items: [...last.items, ...block.items] }
    else joined.push(block)
  }
  return joined
}

/** A plan that was pasted as a table has no passages: what is known of it gets headings of its own. */
function withoutClauses({ goals, requirements, themes }: WholePlan): readonly Block[] {
  const parts = [
    ['MỤC TIÊU', goals.map(({ text }) => text)],
    ['YÊU CẦU', requirements.map(({ text }) => text)],
    ['NỘI DUNG THÔNG TIN, TUYÊN TRUYỀN', themes.map(({ title }) => title)],
  ] as const
  return parts
    .filter(([, texts]) => texts.length > 0)
    .flatMap(([text, texts], at): readonly Block[] => [
      { kind: 'heading', level: 1, number: ['I', 'II', 'III'][at]!, text },
      ...(text.startsWith('NỘI DUNG')
        ? texts.map((title, n): Block => ({ kind: 'heading', level: 2, number: `${n + 1}`, text: title }))
        : [listOf(texts)]),
    ])
}
