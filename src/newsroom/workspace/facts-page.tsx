import { type Lang, type Text, textsIn } from '../../platform/i18n.ts'
import {
  Banner,
  Button,
  ButtonLink,
  ButtonRow,
  Columns,
  ErrorSummary,
  Form,
  PageHead,
  Tag,
} from '../../platform/ui/index.ts'
import type { Edition } from '../edition.ts'
import type { KnownStory } from '../life/store-facts.ts'
import type { RoyaltyRate } from '../royalty/royalty.ts'
import { deskPath, factsPath } from './addresses.ts'
import { FactsAside } from './facts-aside.tsx'
import { FactsFields, type FactsFieldsProps } from './facts-fields.tsx'
import { DocumentFields, EventFields } from './facts-more-fields.tsx'
import { factsTexts } from './facts-texts.ts'
import { RoyaltyFields } from './royalty-fields.tsx'
import { newsroomTexts } from './texts.ts'

export type FactsPageProps = Omit<FactsFieldsProps, 'agencyId'> & {
  readonly lang: Lang
  readonly facts: KnownStory
  /** The edition whose desk one goes back to. */
  readonly edition: Edition
  /** Why the reader may not change them. */
  readonly blocked: Text | undefined
  /** The mark of the facts that the form was made from. */
  readonly seen: string
  readonly keepsPortal: boolean
  readonly isOut: boolean
  readonly rates: readonly RoyaltyRate[]
  readonly docTypes: readonly string[]
}

/** What is true of a story in every language, changed in one form. */
export function FactsPage(props: FactsPageProps) {
  const { lang, facts, edition, issues, blocked, isOut, seen } = props
  const t = textsIn(lang, factsTexts)
  const n = textsIn(lang, newsroomTexts)
  return (
    <>
      <PageHead
        eyebrow={props.directory.byId(facts.agencyId)?.shortName}
        title={edition.title || n.untitled}
        lead={t.lead}
        tag={facts.isSample && <Tag>{n.sample}</Tag>}
        actions={
          <ButtonLink href={deskPath(edition.id)} icon="chevron-left">
            {t.back}
          </ButtonLink>
        }
      />
      <Columns aside={<FactsAside {...props} />} asideLabel={t.upward}>
        <Form action={factsPath(facts.id)} isWide label={n.storyFacts}>
          <input type="hidden" name="seen" value={seen} />
          <ErrorSummary lang={lang} issues={issues} />
          {isOut && !blocked && <Banner icon="globe">{t.seenAtOnce}</Banner>}
          <FactsFields {...props} agencyId={facts.agencyId} />
          <DocumentFields {...props} />
          <EventFields {...props} />
          <RoyaltyFields {...props} />
          <ButtonRow>
            <Button kind="primary" icon="check" blocked={blocked?.[lang]}>
              {t.save}
            </Button>
          </ButtonRow>
        </Form>
      </Columns>
    </>
  )
}
