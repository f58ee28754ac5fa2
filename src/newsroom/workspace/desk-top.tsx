import { formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { ButtonGroup, ButtonLink, DeskHead, Tag } from '../../platform/ui/index.ts'
import { writableStates } from '../moves.ts'
import { storyPath } from '../story-path.ts'
import { deskPath, editorPath, factsPath, languagesPath, newsroomPath, versionsPath } from './addresses.ts'
import type { DeskSight } from './desk-in-sight.ts'
import { StateTag } from './state-tag.tsx'
import { deskTexts, newsroomTexts } from './texts.ts'
import { langNames } from './words.ts'

/** Where the edition stands, and the ways to its parts. */
export function DeskTop({ lang, sight, current }: { lang: Lang; sight: DeskSight; current: string }) {
  const [t, n] = [textsIn(lang, deskTexts), textsIn(lang, newsroomTexts)]
  const { edition, facts } = sight
  const isWritable = (writableStates as readonly string[]).includes(edition.state)
  const tabs = [
    { href: deskPath(edition.id), label: t.tabText },
    { href: versionsPath(edition.id), label: t.tabCompare },
    { href: languagesPath(edition.id), label: t.tabLanguages },
  ]
  return (
    <DeskHead
      parts={
        <>
          <ButtonGroup
            label={t.tabs}
            items={tabs.map((tab) => ({ ...tab, current: tab.href === current }))}
          />
          <ButtonLink href={factsPath(facts.id)} icon="settings">
            {t.facts}
          </ButtonLink>
          {isWritable && (
            <ButtonLink href={editorPath(edition.id)} icon="pencil">
              {n.write}
            </ButtonLink>
          )}
          {edition.state === 'published' && (
            <ButtonLink href={portalHref(sight)} icon="external-link">
              {t.onPortal}
            </ButtonLink>
          )}
        </>
      }
    >
      <ButtonLink href={newsroomPath} kind="quiet" size="small" icon="chevron-left">
        {n.newsroom}
      </ButtonLink>
      <StateTag state={edition.state} lang={lang} />
      {facts.isSample && <Tag>{n.sample}</Tag>}
      <span class="soft small">
        {[
          n.version(edition.version),
          edition.lang !== 'vi' && langNames[edition.lang][lang],
          edition.savedAt && t.savedAt(formatMoment(edition.savedAt)),
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </DeskHead>
  )
}

const portalHref = ({ edition, facts }: DeskSight) =>
  edition.lang === 'en' ? `/en${storyPath(facts)}` : storyPath(facts)
