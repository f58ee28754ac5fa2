import { classNameOf } from '../../../planning/index.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Banner,
  Blockers,
  ButtonLink,
  ErrorSummary,
  Facts,
  PageHead,
  Row,
  Section,
  Stack,
} from '../../../platform/ui/index.ts'
import type { SetIssue } from '../../rules/judge-set.ts'
import { formatIndex } from '../../rules/points.ts'
import type { KeptSet, SetHead } from '../set.ts'
import { criterionPath, rowAnchor, setPath } from './paths.ts'
import { SetActs } from './set-acts.tsx'
import { SetHeadForm, type SetHeadFormProps } from './set-head-form.tsx'
import { SetTable } from './set-table.tsx'
import { setTexts } from './set-texts.ts'
import { StateTag, validity } from './sets-page.tsx'

export type SetPageProps = Pick<SetHeadFormProps, 'filled'> & {
  readonly lang: Lang
  readonly set: KeptSet
  readonly mayEdit: boolean
  /** Other sets of the class, for comparing. */
  readonly others: readonly SetHead[]
  readonly wrong: readonly SetIssue[]
  readonly issues?: readonly Issue[]
}

/** A set: what stands against its coming into force, its tree, what to do with it. */
export function SetPage(props: SetPageProps) {
  const { lang, set, mayEdit, wrong, issues, filled } = props
  const t = textsIn(lang, setTexts)
  const isEdited = mayEdit && set.state === 'draft'
  return (
    <>
      <PageHead
        eyebrow={`${t.title}, ${classNameOf(set.classKey)[lang]}`}
        title={lang === 'vi' ? set.nameVi : set.nameEn}
        tag={
          <Row gap="tight">
            <StateTag lang={lang} set={set} />
            <span class="soft">
              {[t.versionOf(set.version), validity(set, lang), t.rows(set.criteria.length)]
                .filter(Boolean)
                .join(', ')}
            </span>
          </Row>
        }
        actions={
          <>
            {isEdited && wrong.length === 0 && (
              <ButtonLink kind="primary" href={setPath(set.id, 'ban-hanh')} icon="gavel">
                {t.putInForce}
              </ButtonLink>
            )}
            <ButtonLink href={setPath(set.id, 'thu')} icon="scale">
              {t.tryOut}
            </ButtonLink>
          </>
        }
      />
      <Stack gap="loose">
        {issues && <ErrorSummary lang={lang} issues={issues} />}
        {isEdited && <ToMend {...{ lang, set, wrong }} />}
        <Section
          title={t.table}
          action={
            isEdited ? (
              <ButtonLink size="small" href={`${criterionPath(set.id, 'moi')}?loai=section`} icon="plus">
                {t.addSection}
              </ButtonLink>
            ) : undefined
          }
        >
          <SetTable lang={lang} set={set} isEdited={isEdited} issues={isEdited ? wrong : []} />
        </Section>
        {isEdited ? (
          <SetHeadForm {...{ lang, set, filled, issues }} />
        ) : (
          <Facts
            items={[
              { label: t.legalBasis, value: set.legalBasis },
              { label: t.transition, value: set.transition },
              {
                label: t.bands,
                value: set.bands
                  .map((band) =>
                    t.bandOf(lang === 'vi' ? band.nameVi : band.nameEn, formatIndex(band.fromIndex, lang)),
                  )
                  .join('; '),
              },
            ].filter(({ value }) => value !== '')}
          />
        )}
        <SetActs {...props} isEdited={isEdited} />
      </Stack>
    </>
  )
}

const shownAtOnce = 12

function ToMend({ lang, set, wrong }: Pick<SetPageProps, 'lang' | 'set' | 'wrong'>) {
  const t = textsIn(lang, setTexts)
  if (wrong.length === 0)
    return (
      <Banner tone="ok">
        <p>{t.ready}</p>
      </Banner>
    )
  const rest = wrong.length - shownAtOnce
  return (
    <Blockers
      title={t.toMend(wrong.length)}
      items={[
        ...wrong.slice(0, shownAtOnce).map(({ code, text }) => {
          const row = set.criteria.find((one) => one.code === code)
          return {
            what: text[lang],
            where: code ?? t.wholeSet,
            fix: row && { href: criterionPath(set.id, row.id!), label: t.mend },
          }
        }),
        ...(rest > 0
          ? [
              {
                what: t.moreToMend(rest),
                fix: { href: `#${rowAnchor(wrong[shownAtOnce]?.code ?? '')}`, label: t.mend },
              },
            ]
          : []),
      ]}
    />
  )
}
