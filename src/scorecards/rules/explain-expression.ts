import { type Lang, textsIn } from '../../platform/i18n.ts'
import { measureName } from '../measures/catalog.ts'
import { explainTexts } from './explain-texts.ts'
import { parseExpression } from './expression/parse-expression.ts'
import { type Token, tokensOf } from './expression/tokens.ts'

const signs: ReadonlyMap<string, string> = new Map([
  ['<=', '≤'],
  ['>=', '≥'],
  ['<>', '≠'],
  ['*', '×'],
  ['-', '−'],
])

/** The words of the language in the reader's, whichever the writer used. */
const words: Readonly<Record<Lang, ReadonlyMap<string, string>>> = {
  vi: new Map(
    Object.entries({
      ...{ and: 'và', or: 'hoặc', not: 'không', if: 'nếu', neu: 'nếu' },
      ...{ min: 'nhỏ nhất', max: 'lớn nhất', round: 'làm tròn' },
    }),
  ),
  en: new Map(Object.entries({ và: 'and', hoặc: 'or', không: 'not', nếu: 'if', neu: 'if' })),
}

/** An expression as a person reads it: measures by their names, points by the code. What cannot be read stays as it is. */
export function explainExpression(text: string, lang: Lang): string {
  const parsed = parseExpression(text)
  if (!parsed.ok) return text
  const measures = new Set(parsed.value.measures)
  const parts = tokensOf(text).map((token) =>
    token.kind === 'word' && measures.has(token.text) ? measureName(token.text, lang) : shown(token, lang),
  )
  return parts
    .join(' ')
    .replace(/(?:diem|điểm|points) \( ([^()]+) \)/g, '$1')
    .replace(/\( /g, '(')
    .replace(/ ([);])/g, '$1')
    .replace(/(min|max|round|nhỏ nhất|lớn nhất|làm tròn|nếu|if) \(/g, '$1(')
    .trim()
}

function shown({ kind, text }: Token, lang: Lang): string {
  if (kind === 'code') return textsIn(lang, explainTexts).pointsOf(text)
  if (kind === 'number') return lang === 'vi' ? text.replace('.', ',') : text.replace(',', '.')
  return words[lang].get(text) ?? signs.get(text) ?? text
}
