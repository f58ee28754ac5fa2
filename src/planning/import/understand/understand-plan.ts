import type { ClauseMark, Goal, UnderstoodPlan, UnderstoodTask } from '../plan-document.ts'
import type { BlockId, SourceDocument } from '../source-document.ts'
import { checkPlan } from './check-plan.ts'
import { clausesOf } from './clauses.ts'
import { type Doubts, newDoubts } from './doubts.ts'
import { goalOf } from './goals.ts'
import { readHeader } from './header.ts'
import { type Node, outlineOf } from './outline.ts'
import { nameOf, passagesOf, pointsOf, themesOf } from './passages.ts'
import { headingOf, kindsOf, type Section, sectionsOf } from './sections.ts'
import { splitDocument } from './split-document.ts'
import { tasksOf } from './tasks.ts'

/**
 * Understands a plan: what it is, asks, aims at and assigns. Whatever is uncertain is named in `doubts`; nothing is
 * made up. The same document always gives the same answer.
 */
export function understandPlan(document: SourceDocument): UnderstoodPlan {
  const parts = splitDocument(document)
  const doubts = newDoubts()
  const header = readHeader(parts, wholeText(document))
  const year = header.year ?? 2000
  const nodes = outlineOf(parts.body.filter((block) => block.kind === 'paragraph'))
  const sections = sectionsOf(nodes)
  const points = pointsByKind(sections, doubts)
  const goals = points.goal.map((node, at): Goal => goalOf(node, at + 1, year))
  const themes = themesOf(points.theme)
  const tasks = tasksOf(parts, sections, { year, themes, doubts })
  const plan: Omit<UnderstoodPlan, 'doubts'> = {
    document: header,
    clauses: clausesOf(nodes, marksOf(points, tasks)),
    requirements: passagesOf(points.requirement),
    goals,
    themes,
    forms: passagesOf(points.form, nameOf),
    tasks,
  }
  checkPlan(plan, parts, doubts)
  return { ...plan, doubts: doubts.all }
}

type Points = Record<'requirement' | 'goal' | 'theme' | 'form', Node[]>

function pointsByKind(sections: readonly Section[], doubts: Doubts): Points {
  const points: Points = { requirement: [], goal: [], theme: [], form: [] }
  for (const section of sections) {
    const kind = section.kind
    if (
      section.mixed.length > 1 &&
      (kind === 'goal' || kind === 'purpose') &&
      section.mixed.includes('requirement')
    )
      addMixed(section, points, doubts)
    else if (kind === 'goal') points.goal.push(...pointsOf(section.node).filter(isSpecific))
    else if (kind === 'requirement' || kind === 'theme' || kind === 'form')
      points[kind].push(...pointsOf(section.node))
  }
  return points
}

/** "Mục tiêu chung: …" says where the plan is heading, not what is counted. */
const isSpecific = (node: Node): boolean => kindsOf(headingOf(node))[0] !== 'general_goal'

/** "MỤC TIÊU, YÊU CẦU" without a heading for each: what has a figure is a goal, the rest is asked. */
function addMixed(section: Section, points: Points, doubts: Doubts): void {
  const nodes = pointsOf(section.node)
  const isGoal = (node: Node) => section.kind === 'goal' && goalOf(node, 0, 2000).measures.length > 0
  points.goal.push(...nodes.filter(isGoal))
  points.requirement.push(...nodes.filter((node) => !isGoal(node)))
  doubts.add('mixed_section', { kind: 'block' }, [section.node.id])
}

function marksOf(points: Points, tasks: readonly UnderstoodTask[]): Map<BlockId, ClauseMark> {
  const marks = new Map<BlockId, ClauseMark>()
  for (const [mark, nodes] of Object.entries(points) as [ClauseMark, Node[]][])
    for (const node of nodes) marks.set(node.id, mark)
  for (const task of tasks) if (task.source === 'prose' && task.sources[0]) marks.set(task.sources[0], 'task')
  return marks
}

const wholeText = (document: SourceDocument): string =>
  document.blocks
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? [block.text]
        : block.rows.flatMap((row) => row.cells.map((cell) => cell.text)),
    )
    .join('\n')
