import type { Text } from '../../../platform/i18n.ts'
import type { Parsed } from './parse-expression.ts'
import { expressionTexts as t } from './texts.ts'
import type { Arithmetic, Comparison, FunctionName, Node } from './tree.ts'

/** What an expression may ask for; a text says why there is no answer. */
export type Known = {
  readonly measure: (key: string) => number | Text
  /** Points of a criterion as a decimal, 1.5 for 1,500. */
  readonly points: (code: string) => number | Text
}

type Answer = number | boolean | Text

/** The number an expression gives, or why it cannot be computed. Always finite. */
export function numberOf({ root }: Parsed, known: Known): number | Text {
  const answer = answerOf(root, known)
  return typeof answer === 'boolean' ? Number(answer) : answer
}

/** Whether it holds, or why that cannot be said. */
export function holds({ root }: Parsed, known: Known): boolean | Text {
  const answer = answerOf(root, known)
  return typeof answer === 'number' ? answer !== 0 : answer
}

export const isUnknown = (answer: number | boolean | Text): answer is Text => typeof answer === 'object'

function answerOf(node: Node, known: Known): Answer {
  switch (node.kind) {
    case 'number':
      return node.value
    case 'measure':
      return known.measure(node.key)
    case 'points':
      return known.points(node.code)
    case 'negative':
      return withNumbers([node.of], known, (of) => -of!)
    case 'not':
      return negated(conditionOf(node.of, known))
    case 'arithmetic':
      return withNumbers([node.left, node.right], known, (left, right) =>
        node.sign === '/' && right === 0 ? t.dividesByZero : finite(arithmetic[node.sign](left!, right!)),
      )
    case 'comparison':
      return withNumbers([node.left, node.right], known, (left, right) =>
        comparison[node.sign](left! - right!),
      )
    case 'logic':
      return node.sign === 'and'
        ? both(conditionOf(node.left, known), conditionOf(node.right, known))
        : negated(both(negated(conditionOf(node.left, known)), negated(conditionOf(node.right, known))))
    case 'call':
      return node.name === 'if' ? chosen(node.args, known) : withNumbers(node.args, known, called[node.name])
  }
}

function conditionOf(node: Node, known: Known): boolean | Text {
  const answer = answerOf(node, known)
  return typeof answer === 'number' ? answer !== 0 : answer
}

function withNumbers(nodes: readonly Node[], known: Known, make: (...numbers: number[]) => Answer): Answer {
  const numbers: number[] = []
  for (const node of nodes) {
    const answer = answerOf(node, known)
    if (isUnknown(answer)) return answer
    numbers.push(Number(answer))
  }
  return make(...numbers)
}

function chosen([asked, then, otherwise]: readonly Node[], known: Known): Answer {
  const is = conditionOf(asked!, known)
  return isUnknown(is) ? is : answerOf(is ? then! : otherwise!, known)
}

const negated = (answer: boolean | Text): boolean | Text => (isUnknown(answer) ? answer : !answer)

/** False if one of them is, whatever is not known of the other. */
function both(left: boolean | Text, right: boolean | Text): boolean | Text {
  if (left === false || right === false) return false
  return isUnknown(left) ? left : right
}

const finite = (value: number): number | Text => (Number.isFinite(value) ? value : t.tooLarge)

const arithmetic: Record<Arithmetic, (left: number, right: number) => number> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
}

/** Of the difference: what binary fractions blur, 0.1 + 0.2 against 0.3, counts as equal. */
const blur = 1e-9
const comparison: Record<Comparison, (difference: number) => boolean> = {
  '<': (difference) => difference < -blur,
  '<=': (difference) => difference <= blur,
  '>': (difference) => difference > blur,
  '>=': (difference) => difference >= -blur,
  '=': (difference) => Math.abs(difference) <= blur,
  '<>': (difference) => Math.abs(difference) > blur,
}

const called: Record<Exclude<FunctionName, 'if'>, (...numbers: number[]) => number | Text> = {
  min: Math.min,
  max: Math.max,
  round: (value, digits = 0) => {
    const scale = 10 ** Math.min(6, Math.max(0, Math.trunc(digits)))
    return finite(Math.floor(value * scale + 0.5 + 1e-9) / scale)
  },
}
