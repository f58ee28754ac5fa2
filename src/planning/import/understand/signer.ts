import { oneLine } from '../../../platform/vietnamese.ts'
import type { Signer } from '../plan-document.ts'
import type { Block } from '../source-document.ts'
import { keyOf } from '../text-key.ts'
import { postName } from './body-names.ts'

/** Who signed, or null when no name stands under the title (a draft, a reconstruction). */
export function signerOf(closing: readonly Block[], documentText: string): Signer | null {
  const lines = closing
    .flatMap(linesOf)
    .map(oneLine)
    .filter((line) => line !== '')
  const start = lines.findIndex((line) => isAuthority(line) || isTitle(line))
  if (start < 0) return null
  const signature = lines.slice(start).filter((line) => !/^[-*•+]|^noi nhan|^luu *:|[;:]$/.test(keyOf(line)))
  const authority = signature.filter(isAuthority)
  const title = signature.filter((line) => isTitle(line) && !isAuthority(line))
  const name = signature.find(isName)
  if (!name) return null
  return {
    authority: authority.length
      ? authority.map((line) => withAuthority(line, documentText)).join(', ')
      : null,
    title: title[0] ? postName(title[0], documentText) : null,
    name:
      name === name.toLocaleUpperCase('vi')
        ? nameCase(name)
        : name.replace(/^(?:Đã ký|\(Đã ký\))\s*:?\s*/iu, ''),
  }
}

/** Cells from the right: the signature stands there, the recipients on the left. */
const linesOf = (block: Block): string[] =>
  block.kind === 'paragraph'
    ? block.text.split(/\n|\t+| {3,}/u)
    : [...block.rows.flatMap((row) => row.cells)]
        .sort((a, b) => b.column - a.column || a.row - b.row)
        .flatMap((cell) => cell.text.split(/\n|\t+/u))

const isAuthority = (line: string): boolean => /^(?:TM|KT|TL|TUQ|Q)\.\s*\p{L}/u.test(line)

const withAuthority = (line: string, documentText: string): string => {
  const [, sign = '', rest = ''] = /^(\p{L}+\.)\s*(.*)$/u.exec(line) ?? []
  return `${sign} ${postName(rest, documentText)}`
}

const titles =
  /^(?:pho |q\. ?|quyen )?(?:chu tich|giam doc|bo truong|thu truong|cuc truong|vu truong|chanh van phong|truong ban|truong phong|hieu truong|tong giam doc|chu nhiem|vien truong|bi thu|tong bien tap|chanh thanh tra|chi cuc truong|doi truong)/
const isTitle = (line: string): boolean => line === line.toLocaleUpperCase('vi') && titles.test(keyOf(line))

/** Two to five words, each with a capital, no digits; never what stands in brackets. */
const isName = (line: string): boolean => {
  const name = line.replace(/^\(?[Đđ]ã ký\)?\s*:?\s*/u, '')
  if (isAuthority(name) || isTitle(name) || /[()\d;:/]/u.test(name) || notNames.test(keyOf(name)))
    return false
  const words = name.split(' ')
  return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}[\p{L}'.]*$/u.test(word))
}

const notNames =
  /^(?:noi nhan|uy ban|ubnd|so |bo |van phong|phong |ban |tinh |huyen |xa |phu luc|thanh pho|kinh gui|luu)/

const nameCase = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLocaleLowerCase('vi'))
    .join(' ')
