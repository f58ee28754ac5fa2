import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { SetHead } from '../set.ts'
import { setPath, setsPath } from './paths.ts'
import { setTexts } from './set-texts.ts'

/** What a page about a set tells its frame: its title, where it hangs. */
export function pageOf(lang: Lang, set: SetHead | undefined, title?: string) {
  const t = textsIn(lang, setTexts)
  const name = set && (lang === 'vi' ? set.nameVi : set.nameEn)
  const trail = [
    { label: t.scoring, href: '/lam-viec/cham-diem' },
    { label: t.title, href: setsPath },
    ...(set && name !== undefined ? [{ label: name, href: setPath(set.id) }] : []),
    ...(title === undefined ? [] : [{ label: title }]),
  ]
  const last = trail.at(-1)!
  return {
    title: title ?? last.label,
    current: '/lam-viec/cham-diem',
    breadcrumb: [...trail.slice(0, -1), { label: last.label }],
  }
}
