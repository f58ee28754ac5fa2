import { readParties } from '../parties/read-parties.ts'
import { keyOf } from '../text-key.ts'
import { isPlain, type Node, textsUnder } from './outline.ts'
import type { PlanFacts } from './plan-facts.ts'
import { labelledFacts } from './prose-facts.ts'
import { type ProseTask, proseTask } from './prose-task.ts'
import { headingOf } from './sections.ts'
import type { Group } from './table-rows.ts'

/** Tasks of a section of tasks: every numbered passage that says who or when; those above several of them are groups. */
export function tasksInSection(
  section: Node,
  facts: PlanFacts,
  group: Group | null = null,
  depth = 0,
): ProseTask[] {
  const points = section.children.filter((child) => !isPlain(child) && !isFactLine(child))
  return points.flatMap((point) => {
    const below = point.children.filter((child) => !isPlain(child) && !isFactLine(child))
    const inner =
      depth < 3 && below.length > 0 ? tasksInSection(point, facts, groupFrom(point, group), depth + 1) : []
    const whole = proseTask(point, group, null, facts)
    if (inner.some(isStated) && !saysItself(point, facts, group)) return inner
    return isStated(whole) || below.length === 0 ? [whole] : inner.length > 0 ? inner : [whole]
  })
}

const isStated = (task: ProseTask): boolean => task.lead !== null || task.timing !== null

/** The passage without what its numbered parts say. */
const saysItself = (point: Node, facts: PlanFacts, group: Group | null): boolean =>
  proseTask(
    { ...point, children: point.children.filter((child) => isPlain(child) || isFactLine(child)) },
    group,
    null,
    facts,
  ).lead !== null

const groupFrom = (point: Node, above: Group | null): Group | null =>
  point.rank < 40 ? { number: point.label, title: headingOf(point).replace(/[.;:\s]+$/u, '') } : above

const isFactLine = (node: Node): boolean => {
  const { facts, rest } = labelledFacts(node.text)
  return Object.keys(facts).length > 0 && rest === ''
}

/**
 * Tasks of "Tổ chức thực hiện" when the plan lists none elsewhere: each duty under a named agency is a task that the
 * agency leads.
 */
export function tasksFromDuties(section: Node, facts: PlanFacts): ProseTask[] {
  return section.children
    .filter((child) => !isPlain(child))
    .flatMap((point) => {
      const named = dutyOf(point)
      if (!named) return []
      return dutiesUnder(point, named.rest)
        .filter((duty) => duty.text.length > 15 && !closing.test(keyOf(duty.text)))
        .map((duty) => ({ ...proseTask(duty, null, named.parties, facts), lead: named.parties }))
    })
}

/** What stands behind the agency's colon is a duty of its own; below it only numbered or bulleted passages are more. */
function dutiesUnder(point: Node, behind: string): Node[] {
  const listed = point.children.filter((child) => !isPlain(child))
  if (behind) return [{ ...point, text: behind, children: [] }, ...listed]
  return listed.length > 0 ? listed : point.children
}

/** The plan's last sentences belong to no agency. */
const closing = /^tren day la |^trong qua trinh (?:to chuc |trien khai )?thuc hien/

function dutyOf(point: Node) {
  const heading = headingOf(point)
    .replace(/^(?:Đề nghị|Giao|Trách nhiệm của)\s+/iu, '')
    .replace(/\s+(?:có trách nhiệm|chịu trách nhiệm).*$/iu, '')
  const parties = readParties(heading)
  if (!parties || parties.unresolved || heading.length > 200) return null
  return {
    parties,
    rest: point.text.slice(headingOf(point).length).replace(/^\s*:\s*/u, ''),
    texts: textsUnder(point),
  }
}
