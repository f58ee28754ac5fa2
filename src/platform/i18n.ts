export type Lang = 'vi' | 'en'

/** One text of the interface in both languages; a text without one of them does not compile. */
export type Text = { readonly vi: string; readonly en: string }

type Entry = string | ((...args: never[]) => string)
type Pair = { readonly vi: Entry; readonly en: Entry }
type Texts = Readonly<Record<string, Pair>>

/** Declares a capability's texts. A function entry takes the same arguments in both languages. */
export const textsOf = <const T extends { readonly [K in keyof T]: SamePair<T[K]> }>(texts: T): T => texts

/** The texts in one language: `textsIn('vi', texts).dueIn(3)`. */
export function textsIn<T extends Texts>(lang: Lang, texts: T): Spoken<T> {
  const known = spoken.get(texts) ?? speakAll(texts)
  return known[lang] as Spoken<T>
}

export const isLang = (value: unknown): value is Lang => value === 'vi' || value === 'en'

/** A count in the reader's notation: 2.416 in Vietnamese, 2,416 in English. */
export function formatNumber(value: number, lang: Lang, digits = 0): string {
  const key = `${lang}${digits}`
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  formats.set(key, format)
  return format.format(value)
}

/** A page of figures formats a thousand of them; making a format takes longer than using it. */
const formats = new Map<string, Intl.NumberFormat>()

/** '1 file', '2,416 files': English counts its nouns. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count, 'en')} ${count === 1 ? one : many}`

type SamePair<P> = P extends { readonly vi: infer V }
  ? V extends (...args: infer A) => string
    ? { readonly vi: (...args: A) => string; readonly en: (...args: A) => string }
    : { readonly vi: string; readonly en: string }
  : Pair

type Spoken<T extends Texts> = {
  readonly [K in keyof T]: T[K]['vi'] extends string ? string : T[K]['vi']
}

const spoken = new WeakMap<object, Record<Lang, Record<string, Entry>>>()

function speakAll(texts: Texts) {
  const entries = Object.entries(texts)
  const pick = (lang: Lang) => Object.fromEntries(entries.map(([key, pair]) => [key, pair[lang]]))
  const both = { vi: pick('vi'), en: pick('en') }
  spoken.set(texts, both)
  return both
}
