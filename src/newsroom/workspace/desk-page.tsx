import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Card, DeskColumns, Stack, Timeline } from '../../platform/ui/index.ts'
import { FilesPart } from '../files/workspace/files-part.tsx'
import { goingOutMark } from '../life/going-out.ts'
import { writableStates } from '../moves.ts'
import type { RefusedAct } from './act-questions.tsx'
import { ActsCard } from './acts-card.tsx'
import { actsFor } from './acts-for.ts'
import { deskPath } from './addresses.ts'
import { BlockersCard } from './blockers-card.tsx'
import { DeskBanners } from './desk-banners.tsx'
import type { DeskSight } from './desk-in-sight.ts'
import { DeskTop } from './desk-top.tsx'
import { DraftView } from './draft-view.tsx'
import { eyesOf } from './eyes.ts'
import { GuestLinks } from './guest-links-part.tsx'
import { happeningOf } from './history-words.ts'
import { RemarksPart } from './remarks-part.tsx'
import { deskTexts, newsroomTexts } from './texts.ts'
import { langNames } from './words.ts'

export type DeskPageProps = {
  readonly lang: Lang
  readonly sight: DeskSight
  readonly refused?: RefusedAct
  /** The passage chosen to comment on, from 0. */
  readonly chosen?: number
  /** A guest's address, made just now. */
  readonly madeLink?: string
}

/** One edition: what readers will see, what stands against it, and who does what next. */
export function DeskPage(props: DeskPageProps) {
  const { lang, sight, chosen, refused, madeLink } = props
  const { edition } = sight
  const openRemarks = sight.remarks.filter(({ settledAt }) => settledAt === null)
  const perBlock = new Map(
    [...Map.groupBy(openRemarks, ({ block }) => block)].flatMap(([block, some]) =>
      block === null ? [] : [[block, some.length] as const],
    ),
  )
  return (
    <>
      <DeskTop lang={lang} sight={sight} current={deskPath(edition.id)} />
      <Stack>
        <DeskBanners lang={lang} sight={sight} refused={refused} madeLink={madeLink} />
        <DeskColumns
          aside={<Aside {...props} />}
          asideLabel={textsIn(lang, deskTexts).acts}
          after={
            <RemarksPart
              {...{ lang, edition, chosen, refused }}
              remarks={sight.remarks}
              mayComment={sight.isOpen}
            />
          }
        >
          <DraftView
            lang={lang}
            edition={edition}
            eyebrow={sight.eyebrow}
            pictures={sight.pictures}
            remarks={perBlock}
            remarkHref={sight.isOpen ? (block) => `?doan=${block}#gop-y` : undefined}
          >
            <FilesPart
              lang={lang}
              editionId={edition.id}
              files={sight.files}
              isWritable={(writableStates as readonly string[]).includes(edition.state)}
              hasTranscript={edition.transcript !== ''}
            />
          </DraftView>
        </DeskColumns>
      </Stack>
    </>
  )
}

function Aside({ lang, sight, refused }: DeskPageProps) {
  const t = textsIn(lang, deskTexts)
  const { edition, facts, rights, nameOf, board } = sight
  const blockers = sight.isOpen ? sight.blockers : []
  return (
    <>
      {sight.isOpen && <BlockersCard lang={lang} verdict={sight} />}
      <ActsCard
        lang={lang}
        editionId={edition.id}
        revision={edition.revision}
        seen={goingOutMark(sight)}
        eyes={eyesOf({ lang, edition, rights, nameOf, board })}
        acts={actsFor({
          edition,
          rights,
          blockers: blockers.length,
          documentWaits: facts.documentUnseenSince !== null,
          hasOpen: sight.openId !== undefined,
        })}
        refused={refused}
      />
      {sight.isOpen && (
        <GuestLinks
          lang={lang}
          editionId={edition.id}
          links={sight.guestLinks}
          now={sight.now}
          refused={refused}
        />
      )}
      <Card title={t.history}>
        <Timeline
          items={sight.history.map((line) => happeningOf(line, lang, otherEdition(sight, line.detail, lang)))}
        />
      </Card>
    </>
  )
}

/** Lines about another edition of the story name it: 'tiếng Anh, bản 2'. */
function otherEdition({ edition }: DeskSight, detail: Readonly<Record<string, unknown>>, lang: Lang): string {
  if (detail.editionId === undefined || detail.editionId === edition.id) return ''
  const name = langNames[detail.lang as keyof typeof langNames]?.[lang] ?? ''
  return `${name}, ${textsIn(lang, newsroomTexts).version(Number(detail.version)).toLowerCase()}`
}
