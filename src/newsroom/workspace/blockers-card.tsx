import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Banner, Blockers, Card } from '../../platform/ui/index.ts'
import type { Blocker, Verdict } from '../life/blockers.ts'
import { deskTexts } from './texts.ts'

type BlockersCardProps = { readonly lang: Lang; readonly verdict: Verdict }

/** Every reason it cannot go out yet with the link that mends it; when there is none, that it may. */
export function BlockersCard({ lang, verdict }: BlockersCardProps) {
  const t = textsIn(lang, deskTexts)
  const { blockers, warnings, passed } = verdict
  const inOrder =
    passed.length > 0
      ? { title: t.passed(passed.length), items: passed.map((text) => text[lang]) }
      : undefined
  return (
    <>
      {blockers.length > 0 ? (
        <Blockers title={t.blocked(blockers.length)} items={itemsOf(blockers, lang)} passed={inOrder} />
      ) : (
        <Banner tone="ok">
          <details>
            <summary class="strong">{t.ready}</summary>
            <ul>
              {inOrder?.items.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          </details>
        </Banner>
      )}
      {warnings.length > 0 && (
        <Warnings title={t.pointedOut(warnings.length)} warnings={warnings} lang={lang} />
      )}
    </>
  )
}

/** Pointed out; the reviewers decide. */
const Warnings = ({ title, warnings, lang }: { title: string; warnings: readonly Blocker[]; lang: Lang }) => (
  <Card title={title} icon="info">
    <ul class="blockers">
      {itemsOf(warnings, lang).map(({ what, where, fix }) => (
        <li>
          <b>{what}</b>
          <span class="soft">{where}</span>
          <a href={fix.href}>{fix.label}</a>
        </li>
      ))}
    </ul>
  </Card>
)

const itemsOf = (some: readonly Blocker[], lang: Lang) =>
  some.map(({ text, where, fix }) => ({
    what: text[lang],
    where: where[lang],
    fix: { href: fix.href, label: fix.label[lang] },
  }))
