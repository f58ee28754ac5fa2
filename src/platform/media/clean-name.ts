import { oneLine } from '../vietnamese.ts'
import type { MediaKind } from './kinds.ts'

const longest = 120

/** A name fit to show and to save under: no path, no control or direction-changing signs, the ending of what it is. */
export function cleanName(name: string, kind: MediaKind): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const cleaned = oneLine(last.replace(/[\p{C}<>:"|?*;%]/gu, ' ')).replace(/^[\s.]+|[\s.]+$/g, '')
  const { stem, ending } = parted(cleaned)
  const isRight = [kind.extension, ...(kind.alsoEndsWith ?? [])].includes(ending.toLowerCase())
  const kept = isRight ? stem : oneLine(`${stem} ${ending}`)
  return `${shortened(kept) || 'tep'}.${isRight ? ending.toLowerCase() : kind.extension}`
}

function parted(name: string) {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? { stem: name, ending: '' } : { stem: name.slice(0, dot), ending: name.slice(dot + 1) }
}

/** Cut between characters as a reader sees them, never inside one. */
const shortened = (stem: string): string =>
  [...new Intl.Segmenter('vi').segment(stem)]
    .slice(0, longest)
    .map(({ segment }) => segment)
    .join('')
    .trim()
