import { done, type Result, refuse } from '../platform/result.ts'
import { actTexts } from './act-texts.ts'

const longest = 5_000
const slot = /\{([A-Za-z0-9_.@-]{1,80})\}/g

type Written = {
  readonly text: string
  /** The generated sentence with its figures in braces; null where judgement is asked for. */
  readonly template: string | null
}

/**
 * What may be written over a generated sentence: its words as one likes, its counted numbers only by their names. A number
 * typed where the sentence had a figure would be a figure that nobody can open. Where judgement is asked for, numbers may stand.
 */
export function judgeWritten({ text, template }: Written): Result {
  if (text.trim() === '') return refuse(actTexts.passageEmpty, 'noi-dung')
  if (text.length > longest) return refuse(actTexts.passageLong, 'noi-dung')
  const typed = template === null ? undefined : typedNumbers(text, template)[0]
  if (typed === undefined) return done()
  const { vi, en } = actTexts.numberTyped
  return refuse({ vi: vi(typed), en: en(typed) }, 'noi-dung')
}

/** Numbers of the text that neither a figure nor the template's own words account for. */
export function typedNumbers(text: string, template: string): readonly string[] {
  const own = new Set(numbersIn(template))
  return numbersIn(text).filter((number) => !own.has(number))
}

const numbersIn = (text: string): readonly string[] =>
  [...text.replace(slot, ' ').matchAll(/\d[\d.,/]*/g)].map(([number]) => number.replace(/[.,/]+$/, ''))
