import { fold, oneLine } from '../../../platform/vietnamese.ts'
import type { Passage } from '../plan-document.ts'
import { keyOf } from '../text-key.ts'

/** Orders of the themes that words state, and numbers they state that the plan has no theme for. */
export type StatedThemes = { readonly themes: readonly number[]; readonly missing: readonly number[] }

/** "Nội dung 4, 8", "Cả 08 nội dung", "Chủ đề 3", or a theme's whole name; in a column of its own also bare numbers. */
export function themesIn(written: string, themes: readonly Passage[], ownColumn = false): StatedThemes {
  const key = keyOf(oneLine(written))
  if (key === '' || themes.length === 0) return { themes: [], missing: [] }
  if (
    /(?:ca|tat ca|toan bo)(?: cac)?(?: \d{1,2})? (?:noi dung|chu de)|^tat ca$|^(?:cac )?noi dung tren$/.test(
      key,
    )
  )
    return { themes: themes.map((theme) => theme.order), missing: [] }
  const numbers = [
    ...key.matchAll(
      /(?:noi dung|chu de|nd)(?: so)?(?: thu)? *:? *((?:\d{1,2}(?![\d%/])(?: *(?:,|;|va|-|den) *)?){1,20})/g,
    ),
  ].flatMap((m) => listed(m[1] ?? ''))
  const bare = ownColumn && /^[\d\s,;va-]+$/.test(key) ? listed(key) : []
  const stated = [...new Set([...numbers, ...bare])]
  const known = new Set(themes.map((theme) => theme.order))
  const named =
    stated.length > 0 ? [] : themes.filter((theme) => names(key, theme.text)).map((theme) => theme.order)
  return {
    themes: [...stated.filter((number) => known.has(number)), ...named].sort((a, b) => a - b),
    missing: stated.filter((number) => !known.has(number)),
  }
}

/** "1, 2", "1 và 3", "2 - 5". */
function listed(text: string): number[] {
  const numbers: number[] = []
  for (const match of text.matchAll(/(\d{1,2})(?:\s*(?:-|den)\s*(\d{1,2}))?/g)) {
    const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])]
    for (let number = from; number <= Math.min(to, from + 30); number += 1) numbers.push(number)
  }
  return numbers
}

const names = (key: string, theme: string): boolean => {
  const name = fold(theme).replace(/^(?:tuyen truyen|thong tin)(?: ve)? /, '')
  return name.length > 8 && key.includes(name)
}

/** A group named like a theme states it for all its tasks. */
export function themesOfGroup(title: string | undefined, themes: readonly Passage[]): number[] {
  const key = fold(title ?? '')
  return key === '' ? [] : themes.filter((theme) => names(key, theme.text)).map((theme) => theme.order)
}
